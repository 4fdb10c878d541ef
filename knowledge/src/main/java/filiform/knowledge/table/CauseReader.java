package filiform.knowledge.table;

import filiform.atlas.Structure;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.measure.Answer;
import filiform.response.Cause;
import filiform.response.CauseTable;
import filiform.response.Direction;
import filiform.response.Fit;
import filiform.response.Picture;
import filiform.response.Report.Placement;
import filiform.response.StopTable;
import filiform.response.Strength;
import filiform.response.TimeCourse;
import java.util.EnumMap;
import java.util.HashMap;
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
                basis.number("misplaced"),
                fit(basis.entry("place")),
                fit(basis.entry("muscle")),
                fit(basis.entry("root_place")),
                fit(basis.entry("root_muscle")),
                basis.whole("moderate_from"),
                basis.whole("severe_from"),
                basis.whole("late_from_minutes"),
                Map.of(
                        Answer.YES, basis.number("dulled_yes"),
                        Answer.UNKNOWN, basis.number("dulled_unknown"),
                        Answer.NO, 0.0),
                basis.basis());
    }

    private static Fit fit(Entry entry) {
        return new Fit(entry.number("inside"), entry.number("outside"), entry.number("elsewhere"));
    }

    private Cause cause(Entry entry) {
        return new Cause(
                entry.text("what"),
                Words.constants(entry.texts("touches"), Structure.Kind.class),
                entry.flag("motor", false),
                entry.flag("skin", false),
                levels(entry),
                entry.text("structure"),
                new HashSet<>(entry.texts("regions")),
                entry.number("weight"),
                entry.has("alone") ? entry.number("alone") : 0,
                new Picture(
                        chances(entry, "feels", qualities),
                        entry.number("other_feels"),
                        chances(entry, "shows", signs),
                        entry.number("other_shows"),
                        by(entry, "travels", Placement.class),
                        by(entry, "heads", Direction.class),
                        by(entry, "lasts", TimeCourse.class),
                        by(entry, "hurts", Strength.class)),
                entry.texts("examine"),
                entry.basis());
    }

    private static Map<String, List<String>> levels(Entry entry) {
        var levels = new HashMap<String, List<String>>();
        if (entry.has("levels")) {
            Entry named = entry.entry("levels");
            named.keys().forEach(region -> levels.put(region, named.texts(region)));
        }
        return levels;
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

    private static <E extends Enum<E>> Map<E, Double> by(Entry entry, String key, Class<E> words) {
        Map<E, Double> chances = new EnumMap<>(words);
        entry.numbers(key).forEach((word, chance) -> chances.put(Words.constant(word, words), chance));
        return chances;
    }
}
