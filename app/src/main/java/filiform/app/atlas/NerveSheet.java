package filiform.app.atlas;

import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.atlas.Area;
import filiform.atlas.Basis;
import filiform.atlas.Branch;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sheet of a nerve, a root, a plexus part or the cord.
final class NerveSheet {

    private static final String AT = "At the site";

    private final Relations relations;
    private final Nerve nerve;
    private final List<Part> parts = new ArrayList<>();

    NerveSheet(Relations relations, Nerve nerve) {
        this.relations = relations;
        this.nerve = nerve;
    }

    Sheet sheet() {
        parts.add(new Part.Facts("Where a needle can meet it", false, meetings()));
        parts.add(new Part.Facts("Comes from", false, parents()));
        parts.add(new Part.Facts("Course and branches, from proximal to distal", false, course()));
        parts.add(new Part.Facts("Skin whose fibres run in it", false, skin()));
        if (nerve.kind() == Nerve.Kind.ROOT) {
            parts.add(new Part.Facts("Muscles with fibres of this root", false, rootMuscles()));
        }
        parts.add(new Part.Facts("Published variants", false, variants()));
        return new Sheet(Link.to(nerve), nerve.kind().words(), nerve.synonyms(), parts);
    }

    private List<Row> meetings() {
        var rows = new ArrayList<Row>();
        nerve.met().forEach(met -> rows.add(Row.of("In words", met.text(), met.basis())));
        Map<String, List<Relations.Meeting>> bySite = new LinkedHashMap<>();
        relations
                .meetings(nerve)
                .forEach(meeting -> bySite.computeIfAbsent(meeting.site().name(), _ -> new ArrayList<>())
                        .add(meeting));
        bySite.forEach((site, meetings) -> {
            List<String> techniques = meetings.stream()
                    .map(meeting -> meeting.technique().name())
                    .distinct()
                    .toList();
            rows.add(Row.to(
                    rows.stream().anyMatch(row -> row.label().equals(AT)) ? "" : AT,
                    new Link(Kind.SITE, site),
                    String.join("; ", techniques)));
        });
        if (bySite.isEmpty()) {
            rows.add(Row.of("Sites", "no site of this atlas names it; that does not mean that no needle can meet it"));
        }
        return rows;
    }

    private List<Row> parents() {
        List<Row> rows = relations.parents(nerve).stream()
                .map(parent -> Row.to(
                        "", Link.to(parent.nerve()), "at " + parent.point().name(), parent.basis()))
                .toList();
        if (rows.isEmpty()) {
            return List.of(Row.of(
                    "",
                    nerve.kind() == Nerve.Kind.CORD ? "the brain, which this atlas does not hold" : Sheet.NOT_KNOWN));
        }
        return rows;
    }

    private List<Row> course() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < nerve.points().size(); i++) {
            Nerve.Point point = nerve.points().get(i);
            rows.add(
                    i == 0
                            ? Row.of(point.name(), "begins here")
                            : Row.of(
                                    point.name(),
                                    "after " + FigureWords.mm(nerve.lengths().get(i - 1)),
                                    nerve.lengths().get(i - 1).basis()));
            point.branches().forEach(branch -> rows.add(branch(branch)));
        }
        return rows;
    }

    private static Row branch(Branch branch) {
        return switch (branch) {
            case Branch.ToMuscle(var muscle, var share, var length, var basis) ->
                new Row(
                        "",
                        List.of(new Link(Kind.MUSCLE, muscle)),
                        "muscle: %s of its supply; motor entry after %s"
                                .formatted(FigureWords.percent(share), FigureWords.mm(length)),
                        List.of(basis, length.basis()));
            case Branch.ToArea(var area, var share, var basis) ->
                Row.to(
                        "",
                        new Link(Kind.AREA, area),
                        "skin: %s of its supply".formatted(FigureWords.percent(share)),
                        basis);
            case Branch.ToNerve(var child, var basis) -> Row.to("", new Link(Kind.NERVE, child), "nerve", basis);
        };
    }

    private List<Row> skin() {
        var rows = new ArrayList<Row>();
        boolean root = nerve.kind() == Nerve.Kind.ROOT;
        for (Area area : root ? relations.areasOf(nerve) : relations.skin(nerve)) {
            rows.add(
                    root
                            ? fibres(
                                    Link.to(area),
                                    area.roots(),
                                    area.rootsBasis(),
                                    area.kind().words())
                            : Row.to("", Link.to(area), area.kind().words()));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of("", "none that this atlas knows"));
        }
        return rows;
    }

    private List<Row> rootMuscles() {
        var rows = new ArrayList<Row>();
        for (Muscle muscle : relations.musclesOf(nerve)) {
            rows.add(fibres(Link.to(muscle), muscle.roots(), muscle.rootsBasis(), ""));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of("", "none that this atlas knows"));
        }
        return rows;
    }

    private Row fibres(Link to, Map<String, Double> roots, Basis basis, String more) {
        double share = roots.getOrDefault(NerveTree.rootName(nerve), 0.0);
        String words = "%s of its fibres".formatted(FigureWords.percent(share));
        return Row.to("", to, more.isEmpty() ? words : more + ", " + words, basis);
    }

    private List<Row> variants() {
        return List.of(
                Row.list("", relations.variants(nerve).stream().map(Link::to).toList()));
    }
}
