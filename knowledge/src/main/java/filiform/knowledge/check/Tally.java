package filiform.knowledge.check;

import filiform.atlas.Grade;
import filiform.atlas.Nerve;
import filiform.knowledge.Counts;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.knowledge.tree.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what the files hold. A figure is any group of fields with a mean and a grade, in whatever file it stands.
final class Tally {

    private final Map<Grade, Integer> figures = new EnumMap<>(Grade.class);

    private Tally() {
        for (Grade grade : Grade.values()) {
            figures.put(grade, 0);
        }
    }

    static Counts count(Content content) {
        var tally = new Tally();
        content.files().values().forEach(tally::walk);
        var reading = new Reading(Map.of(), new Faults());
        List<Entry> nerves = content.entries(Section.NERVES, reading);
        return new Counts(
                ofKind(nerves, Nerve.Kind.NERVE),
                ofKind(nerves, Nerve.Kind.PLEXUS),
                ofKind(nerves, Nerve.Kind.ROOT),
                content.entries(Section.MUSCLES, reading).size(),
                content.entries(Section.SITES, reading).size(),
                content.entries(Section.AREAS, reading).size(),
                content.tops(Section.SOURCES, reading).stream()
                        .mapToInt(top -> top.entry("sources").keys().size())
                        .sum(),
                tally.figures);
    }

    private static int ofKind(List<Entry> nerves, Nerve.Kind kind) {
        return Math.toIntExact(nerves.stream()
                .filter(nerve -> nerve.text("kind").equals(kind.words()))
                .count());
    }

    private void walk(Value value) {
        switch (value) {
            case Value.Items(var values, var _) -> values.forEach(this::walk);
            case Value.Fields(var values, var _) -> {
                if (values.containsKey("mean") && values.get("grade") instanceof Value.Text(String words, var _)) {
                    add(words);
                }
                values.values().forEach(this::walk);
            }
            case Value.Text _, Value.Amount _, Value.Flag _, Value.Nothing _ -> {}
        }
    }

    private void add(String words) {
        for (Grade grade : Grade.values()) {
            if (grade.words().equals(words)) {
                figures.merge(grade, 1, Integer::sum);
            }
        }
    }
}
