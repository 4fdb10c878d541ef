package filiform.knowledge;

import filiform.atlas.Grade;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Value;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much the content holds. Nerves are counted without roots and parts of a plexus.
///
/// @param figures how many figures of each grade stand in all files
public record Counts(
        int nerves,
        int plexusParts,
        int roots,
        int muscles,
        int sites,
        int areas,
        int sources,
        Map<Grade, Integer> figures) {

    public Counts {
        figures = Map.copyOf(figures);
    }

    public int allFigures() {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Counts read(Entry entry) {
        var figures = new EnumMap<Grade, Integer>(Grade.class);
        Entry byGrade = entry.entry("figures");
        for (Grade grade : Grade.values()) {
            figures.put(grade, byGrade.whole(grade.words()));
        }
        return new Counts(
                entry.whole("nerves"),
                entry.whole("plexus_parts"),
                entry.whole("roots"),
                entry.whole("muscles"),
                entry.whole("sites"),
                entry.whole("areas"),
                entry.whole("sources"),
                figures);
    }

    /// As it stands in the compiled knowledge.
    public Value.Fields tree() {
        var byGrade = new LinkedHashMap<String, Value>();
        for (Grade grade : Grade.values()) {
            byGrade.put(grade.words(), amount(figures.getOrDefault(grade, 0)));
        }
        var fields = new LinkedHashMap<String, Value>();
        fields.put("nerves", amount(nerves));
        fields.put("plexus_parts", amount(plexusParts));
        fields.put("roots", amount(roots));
        fields.put("muscles", amount(muscles));
        fields.put("sites", amount(sites));
        fields.put("areas", amount(areas));
        fields.put("sources", amount(sources));
        fields.put("figures", new Value.Fields(byGrade, 0));
        return new Value.Fields(fields, 0);
    }

    private static Value amount(int count) {
        return new Value.Amount(count, 0);
    }
}
