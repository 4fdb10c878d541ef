package filiform.knowledge.language;

import java.util.List;
import java.util.Map;

/// A language in which a patient can read.
///
/// @param code         as HTML names it, such as `es`
/// @param name         in the language itself
/// @param secondReader who read the medical meaning against the English; blank means that nobody has
/// @param sentences    by the English sentence
public record Language(String code, String name, String secondReader, Map<String, String> sentences) {

    /// The language in which everything is written first.
    public static final Language ENGLISH = new Language("en", "English", "not needed", Map.of());

    public Language {
        sentences = Map.copyOf(sentences);
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
