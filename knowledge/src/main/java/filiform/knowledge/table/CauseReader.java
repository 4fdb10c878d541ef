package filiform.knowledge.table;

import filiform.atlas.Structure;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.response.Cause;
import filiform.response.CauseTable;
import filiform.response.Report.Placement;
import filiform.response.StopTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the causes of `sensations.yaml`, in the words of its qualities and signs.
final class CauseReader {

    private final Set<String> qualities;
    private final Set<String> signs;

    private CauseReader(StopTable words) {
        this.qualities = Words.namesOf(words.qualities().all());
        this.signs = Words.namesOf(words.signs().all());
    }

    static CauseTable read(Content content, Reading reading, StopTable words) {
        Entry top = content.top(Section.SENSATIONS, reading);
        Entry basis = top.entry("causes_basis");
        List<Entry> causes = top.entries("causes");
        Words.onlyOnce(causes, "what");
        var reader = new CauseReader(words);
        return new CauseTable(
                causes.stream().map(reader::cause).toList(),
                basis.number("unnamed"),
                basis.number("without_plan"),
                basis.basis());
    }

    private Cause cause(Entry entry) {
        return new Cause(
                entry.text("what"),
                Words.constants(entry.texts("touches"), Structure.Kind.class),
                entry.flag("motor", false),
                entry.text("structure"),
                new HashSet<>(entry.texts("regions")),
                entry.number("weight"),
                chances(entry, "feels", qualities),
                entry.number("other_feels"),
                chances(entry, "shows", signs),
                entry.number("other_shows"),
                travels(entry.numbers("travels")),
                entry.basis());
    }

    private static Map<String, Double> chances(Entry entry, String key, Set<String> known) {
        Map<String, Double> chances = entry.numbers(key);
        for (String name : chances.keySet()) {
            if (!known.contains(name)) {
                entry.fault(Code.NAME_UNKNOWN, "There is no '%s'.".formatted(name), key, name);
            }
        }
        return chances;
    }

    private static Map<Placement, Double> travels(Map<String, Double> named) {
        Map<Placement, Double> travels = new EnumMap<>(Placement.class);
        named.forEach((word, chance) -> travels.put(Words.constant(word, Placement.class), chance));
        return travels;
    }
}
