package filiform.knowledge.read;

import filiform.atlas.Branch;
import filiform.atlas.Fascicle;
import filiform.atlas.Figure;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
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
                entry.text("name"),
                entry.word("kind", Nerve.Kind.class),
                synonyms(entry),
                points,
                lengths,
                entry.has("met") ? List.of(new Site.Advice(entry.text("met"), entry.basis("met_basis"))) : List.of(),
                entry.entries("fascicles").stream()
                        .map(row -> fascicle(row, points))
                        .toList());
        return new Placed<>(nerve, entry);
    }

    /// A bundle that names no point begins with the nerve, or ends with it.
    private static Fascicle fascicle(Entry row, List<Nerve.Point> points) {
        return new Fascicle(
                row.text("name"),
                row.text("from", points.getFirst().name()),
                row.text("to", points.getLast().name()),
                row.texts("nerves"),
                row.texts("muscles"),
                row.texts("areas"),
                row.basis());
    }

    /// The synonyms, and the Latin name where a source gives one that is not said yet.
    static List<String> synonyms(Entry entry) {
        var synonyms = new ArrayList<>(entry.texts("synonyms"));
        String latin = entry.text("latin", "");
        String folded = Names.fold(latin);
        boolean said = folded.equals(Names.fold(entry.text("name")))
                || synonyms.stream().anyMatch(synonym -> Names.fold(synonym).equals(folded));
        if (!latin.isBlank() && !said) {
            synonyms.add(latin);
        }
        return synonyms;
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
