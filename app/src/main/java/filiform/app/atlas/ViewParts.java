package filiform.app.atlas;

import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.app.contract.Common;
import filiform.atlas.Atlas;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.Technique.PublishedLimit;
import java.util.ArrayList;
import java.util.List;

/// What lies under one way in, told once for all techniques that share it.
final class ViewParts {

    /// Where several figures hold for the same people.
    static final String DIFFER = "sources differ: %s stand, the more cautious decides";

    private final Atlas atlas;
    private final Technique.View view;
    private final List<String> techniques;

    ViewParts(Atlas atlas, Technique.View view, List<String> techniques) {
        this.atlas = atlas;
        this.view = view;
        this.techniques = techniques;
    }

    void add(List<Part> parts) {
        parts.add(new Part.Facts("Under the entry: " + String.join("; ", techniques), false, layers()));
        view.structures()
                .forEach(structure -> parts.add(new Part.Facts(
                        "%s (%s)".formatted(structure.name(), structure.kind().words()), true, structure(structure))));
        if (!view.outOfReach().isEmpty()) {
            parts.add(new Part.Facts(
                    "Out of reach this way",
                    true,
                    view.outOfReach().stream()
                            .map(each -> Row.of(each.structure(), each.why(), each.basis()))
                            .toList()));
        }
        parts.add(new Part.Facts("Published depth limits", true, limits()));
    }

    private List<Row> layers() {
        var rows = new ArrayList<Row>();
        switch (view.target()) {
            case Technique.Target.Layer layer -> {
                Link muscle = new Link(Kind.MUSCLE, layer.muscle());
                rows.add(Row.to(
                        "Aimed at",
                        muscle,
                        "begins at " + FigureWords.mm(layer.from()),
                        layer.from().basis()));
                rows.add(Row.of(
                        "", "ends at " + FigureWords.mm(layer.to()), layer.to().basis()));
            }
            case Technique.Target.NotKnown _ ->
                rows.add(Row.of("Aimed at", "the depth of the muscle is not known here"));
        }
        rows.add(Row.of(
                "Skin to the far side",
                FigureWords.mm(view.bodyDepth()),
                view.bodyDepth().basis()));
        rows.add(Row.of("First axis, along", view.frame().x()));
        rows.add(Row.of("Second axis, across", view.frame().y()));
        rows.add(Row.of("Depth", view.frame().z()));
        return rows;
    }

    private List<Row> structure(Structure structure) {
        var rows = new ArrayList<Row>();
        Structure.Course course = structure.course();
        if (!course.nerve().isBlank()) {
            rows.add(
                    atlas.nerves().has(course.nerve())
                            ? Row.to(
                                    "In the tree",
                                    Link.to(atlas.nerves().get(course.nerve())),
                                    "from %s to %s".formatted(course.from(), course.to()))
                            : Row.of("In the tree", course.nerve()));
        }
        for (Structure.Depth depth : structure.depths()) {
            rows.add(Row.of(
                    "Depth, " + FigureWords.people(depth.when()),
                    FigureWords.mm(depth.figure()),
                    depth.figure().basis()));
        }
        if (differ(structure.depths())) {
            rows.add(Row.of("Mind", DIFFER.formatted(structure.depths().size() == 2 ? "both" : "all")));
        }
        structure.least().forEach(least -> rows.add(Row.of("Never nearer than", FigureWords.mm(least), least.basis())));
        rows.addAll(new ShapeRows(view.frame()).of(structure.shape()));
        if (!structure.kind().judged()) {
            rows.add(Row.of("Mind", "drawn for orientation; never counted on to stop a needle"));
        }
        return rows;
    }

    private static boolean differ(List<Structure.Depth> depths) {
        for (int i = 0; i < depths.size(); i++) {
            for (int j = i + 1; j < depths.size(); j++) {
                if (FigureWords.overlap(depths.get(i).when(), depths.get(j).when())) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Row> limits() {
        if (view.publishedLimits().isEmpty()) {
            return List.of(Row.of("", Sheet.NOT_KNOWN));
        }
        var rows = new ArrayList<Row>();
        for (PublishedLimit limit : view.publishedLimits()) {
            rows.add(Row.of(
                    "%s mm, %s".formatted(Common.plain(limit.mm()), FigureWords.people(limit.when())),
                    "to spare: %s. %s".formatted(limit.spares().words(), limit.text()),
                    limit.basis()));
        }
        return rows;
    }
}
