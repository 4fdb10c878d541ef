package filiform.knowledge.read;

import filiform.atlas.Branch;
import filiform.atlas.Figure;
import filiform.atlas.Nerve;
import filiform.knowledge.tree.Entry;
import java.util.ArrayList;
import java.util.List;

/// Reads one nerve of `nerves/`.
final class NerveReader {

    private NerveReader() {}

    static Placed<Nerve> read(Entry entry) {
        var points = new ArrayList<Nerve.Point>();
        var lengths = new ArrayList<Figure>();
        for (Entry point : entry.entries("points")) {
            if (!points.isEmpty()) {
                lengths.add(point.figure("distance_mm"));
            }
            points.add(new Nerve.Point(point.text("name"), branches(point)));
        }
        var nerve = new Nerve(
                entry.text("name"), entry.word("kind", Nerve.Kind.class), entry.texts("synonyms"), points, lengths);
        return new Placed<>(nerve, entry);
    }

    private static List<Branch> branches(Entry point) {
        return point.entries("gives").stream().map(NerveReader::branch).toList();
    }

    private static Branch branch(Entry entry) {
        if (entry.has("muscle")) {
            return new Branch.ToMuscle(
                    entry.text("muscle"), entry.number("share"), entry.figure("length_mm"), entry.basis());
        }
        return entry.has("area")
                ? new Branch.ToArea(entry.text("area"), entry.number("share"), entry.basis())
                : new Branch.ToNerve(entry.text("nerve"), entry.basis());
    }
}
