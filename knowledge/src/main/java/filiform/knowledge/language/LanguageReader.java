package filiform.knowledge.language;

import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `languages/`. The files of one language add up; a sentence stands in one of them.
public final class LanguageReader {

    private LanguageReader() {}

    /// English first, then the others by the names of their files.
    public static List<Language> read(Content content, Reading reading) {
        Map<String, Language> read = new LinkedHashMap<>();
        for (Entry top : content.tops(Section.LANGUAGES, reading)) {
            Entry about = top.entry("language");
            String code = about.text("code");
            Language before = read.getOrDefault(
                    code, new Language(code, about.text("name"), about.text("second_reader", ""), Map.of()));
            read.put(code, more(before, top.entry("sentences"), about));
        }
        var all = new ArrayList<Language>(List.of(Language.ENGLISH));
        all.addAll(read.values());
        return List.copyOf(all);
    }

    private static Language more(Language before, Entry sentences, Entry about) {
        Map<String, String> all = new LinkedHashMap<>(before.sentences());
        for (String english : sentences.keys()) {
            String other = sentences.text(english);
            if (all.put(english, other) != null) {
                sentences.fault(Code.NAME_TWICE, "'%s' is said twice.".formatted(english));
            }
            if (gaps(english) != gaps(other)) {
                sentences.fault(Code.NOT_ALLOWED, "'%s' has other gaps in '%s'.".formatted(english, other));
            }
        }
        // Read by somebody only where every file of the language was.
        String reader = about.text("second_reader", "").isBlank() ? "" : before.secondReader();
        return new Language(before.code(), before.name(), reader, all);
    }

    private static int gaps(String sentence) {
        return sentence.split("%s", -1).length;
    }
}
