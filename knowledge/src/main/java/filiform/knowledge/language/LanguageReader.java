package filiform.knowledge.language;

import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `languages/`. The files of one language add up; a sentence stands in one of them.
public final class LanguageReader {

    private LanguageReader() {}

    /// English first, then the others by the names of their files.
    public static List<Language> read(Content content, Reading reading) {
        Map<String, Language> read = new LinkedHashMap<>();
        for (Entry top : content.tops(Section.LANGUAGES, reading)) {
            Entry about = top.entry("language");
            String code = about.text("code");
            var none = new Language(code, about.text("name"), Map.of(), Set.of());
            read.put(code, more(read.getOrDefault(code, none), top));
        }
        var all = new ArrayList<Language>(List.of(Language.ENGLISH));
        all.addAll(read.values());
        return List.copyOf(all);
    }

    private static Language more(Language before, Entry top) {
        Entry sentences = top.entry("sentences");
        Set<String> marks = marks(top);
        Map<String, String> all = new LinkedHashMap<>(before.sentences());
        Set<String> unread = new HashSet<>(before.unread());
        for (String english : sentences.keys()) {
            String other = sentences.text(english);
            if (all.put(english, other) != null) {
                sentences.fault(Code.NAME_TWICE, "'%s' is said twice.".formatted(english));
            }
            if (gaps(english) != gaps(other)) {
                sentences.fault(Code.NOT_ALLOWED, "'%s' has other gaps in '%s'.".formatted(english, other));
            }
            if (!marks.contains(Mark.of(english, other))) {
                unread.add(english);
            }
        }
        return new Language(before.code(), before.name(), all, unread);
    }

    private static Set<String> marks(Entry top) {
        return top.has("second_reading")
                ? new HashSet<>(
                        List.of(top.entry("second_reading").text("marks").split("\\s+", -1)))
                : Set.of();
    }

    private static int gaps(String sentence) {
        return sentence.split("%s", -1).length;
    }
}
