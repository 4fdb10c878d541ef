package filiform.app.atlas;

import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.app.contract.NoSite;
import filiform.atlas.Basis;
import filiform.atlas.Muscle;
import filiform.atlas.NerveTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The sheet of a muscle.
final class MuscleSheet {

    private final Relations relations;
    private final Muscle muscle;

    MuscleSheet(Relations relations, Muscle muscle) {
        this.relations = relations;
        this.muscle = muscle;
    }

    Sheet sheet() {
        var parts = new ArrayList<Part>();
        if (relations.sites(muscle).isEmpty()) {
            parts.add(new Part.Warning(NoSite.WORDS));
        }
        parts.add(new Part.Facts(
                "Where it is needled",
                false,
                List.of(Row.list(
                        "Sites", relations.sites(muscle).stream().map(Link::to).toList()))));
        parts.add(new Part.Facts("Where its pain is felt", false, referral()));
        parts.add(new Part.Facts("Nerve supply", false, supply()));
        parts.add(new Part.Facts("What it does", false, actions()));
        parts.add(new Part.Facts(
                "Conditions for which it was considered",
                false,
                List.of(Row.list(
                        "", relations.conditions(muscle).stream().map(Link::to).toList()))));
        parts.add(new Part.Facts(
                "Published variants",
                false,
                List.of(Row.list(
                        "", relations.variants(muscle).stream().map(Link::to).toList()))));
        parts.add(new Part.Facts("Part of the body", false, List.of(Row.of("Region", muscle.region()))));
        return new Sheet(Link.to(muscle), "muscle", muscle.synonyms(), parts);
    }

    private List<Row> referral() {
        List<Row> rows = muscle.referral().stream()
                .map(referral -> Row.list("Referral", places(referral.places()), referral.basis()))
                .toList();
        return rows.isEmpty() ? List.of(Row.of("Referral", Sheet.NOT_KNOWN)) : rows;
    }

    private static List<Link> places(List<String> names) {
        return names.stream().map(name -> new Link(Kind.PLACE, name)).toList();
    }

    private List<Row> supply() {
        var rows = new ArrayList<Row>();
        for (NerveTree.Supply supply : relations.atlas().tree().supplies(muscle.name())) {
            rows.add(new Row(
                    "Nerve",
                    List.of(Link.to(supply.nerve())),
                    "at %s: %s of its supply; motor entry after %s"
                            .formatted(
                                    supply.nerve().points().get(supply.point()).name(),
                                    FigureWords.percent(supply.branch().share()),
                                    FigureWords.mm(supply.branch().length())),
                    List.of(supply.branch().basis(), supply.branch().length().basis())));
        }
        if (!muscle.otherSupply().isBlank()) {
            rows.add(Row.of("Other nerve", muscle.otherSupply() + ", which this atlas does not hold"));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of("Nerve", Sheet.NOT_KNOWN));
        }
        rows.add(roots(relations, muscle.roots(), muscle.rootsBasis()));
        return rows;
    }

    /// The roots with their shares, each with its sheet where it has one.
    static Row roots(Relations relations, Map<String, Double> roots, Basis basis) {
        List<Link> links = roots.keySet().stream()
                .filter(root -> relations.atlas().nerves().has(root + " root"))
                .map(root -> Link.to(relations.atlas().nerves().get(root + " root")))
                .toList();
        String words = roots.entrySet().stream()
                .map(root -> "%s %s".formatted(root.getKey(), FigureWords.percent(root.getValue())))
                .collect(Collectors.joining(", "));
        return new Row("Roots", links, words.isEmpty() ? Sheet.NOT_KNOWN : words, List.of(basis));
    }

    private List<Row> actions() {
        if (muscle.actions().isEmpty()) {
            return List.of(Row.of("Actions", Sheet.NOT_KNOWN, muscle.actionsBasis()));
        }
        var rows = new ArrayList<Row>();
        add(rows, "Moves", true);
        add(rows, "Assists", false);
        return rows;
    }

    private void add(List<Row> rows, String label, boolean prime) {
        String words = muscle.actions().stream()
                .filter(action -> action.prime() == prime)
                .map(Muscle.Action::name)
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            rows.add(Row.of(label, words, muscle.actionsBasis()));
        }
    }
}
