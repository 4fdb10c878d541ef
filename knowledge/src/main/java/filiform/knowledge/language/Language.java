package filiform.knowledge.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A language in which a patient can read.
///
/// @param code      as HTML names it, such as `es`
/// @param name      in the language itself
/// @param sentences by the English sentence
/// @param unread    English sentences whose other one nobody has compared with them as both stand now
public record Language(String code, String name, Map<String, String> sentences, Set<String> unread) {

    /// The language in which everything is written first.
    public static final Language ENGLISH = new Language("en", "English", Map.of(), Set.of());

    public Language {
        sentences = Map.copyOf(sentences);
        unread = Set.copyOf(unread);
    }

    /// True where a second reader compared every sentence, as it stands, with the English.
    public boolean readTwice() {
        return unread.isEmpty();
    }

    /// The sentence in this language. One that it does not have stays English, which is better read than left out.
    public String say(String english) {
        return sentences.getOrDefault(english, english);
    }

    public List<String> say(List<String> english) {
        return english.stream().map(this::say).toList();
    }

    /// A sentence with gaps, filled: `%s` in the order of the parts, in which nothing is translated.
    public String say(String english, Object... parts) {
        return say(english).formatted(parts);
    }

    public boolean isEnglish() {
        return code.equals(ENGLISH.code());
    }
}
