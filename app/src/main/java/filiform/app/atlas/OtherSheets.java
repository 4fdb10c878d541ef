package filiform.app.atlas;

import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.atlas.Condition;
import filiform.atlas.Muscle;
import filiform.atlas.Variant;
import java.util.ArrayList;
import java.util.List;

/// The sheets of conditions and of published variants.
final class OtherSheets {

    private OtherSheets() {}

    static Sheet condition(Relations relations, Condition condition) {
        var parts = new ArrayList<Part>();
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Standing", "a muscle stands here because it was considered, not because needling it helps"));
        for (String name : condition.muscles()) {
            Muscle muscle = relations.atlas().muscles().get(name);
            rows.add(Row.to(
                    "",
                    Link.to(muscle),
                    relations.sites(muscle).isEmpty() ? "no site in this atlas" : "",
                    condition.basis()));
        }
        parts.add(new Part.Facts("Muscles that trials or guidelines considered", false, rows));
        parts.add(new Part.Facts(
                "Where it is felt",
                false,
                List.of(Row.list(
                        "",
                        condition.places().stream()
                                .map(place -> new Link(Kind.PLACE, place))
                                .toList(),
                        condition.basis()))));
        if (!condition.note().isBlank()
                && !condition.note().equals(condition.basis().note())) {
            parts.add(new Part.Facts(
                    "What the list rests on", false, List.of(Row.of("", condition.note(), condition.basis()))));
        }
        return new Sheet(Link.to(condition), "condition", condition.synonyms(), parts);
    }

    static Sheet variant(Variant variant) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Facts(
                "What is different",
                false,
                List.of(
                        Row.of("Variant", variant.what()),
                        Row.of("What it changes", variant.matters()),
                        Row.of(
                                "How often",
                                FigureWords.percent(variant.frequency()),
                                variant.frequency().basis()))));
        parts.add(new Part.Facts(
                "What it concerns",
                false,
                List.of(
                        Row.list("Nerves", links(Kind.NERVE, variant.nerves())),
                        Row.list("Muscles", links(Kind.MUSCLE, variant.muscles())))));
        return new Sheet(Link.to(variant), "variant", variant.synonyms(), parts);
    }

    private static List<Link> links(Kind kind, List<String> names) {
        return names.stream().map(name -> new Link(kind, name)).toList();
    }
}
