package filiform.knowledge.read;

import filiform.atlas.Structure;
import filiform.atlas.When;
import filiform.knowledge.tree.Entry;
import filiform.measure.Sex;
import java.util.List;

/// Reads one structure under a site.
final class StructureReader {

    private StructureReader() {}

    static Structure read(Entry entry) {
        return new Structure(
                entry.text("name"),
                entry.word("kind", Structure.Kind.class),
                entry.flag("superficial", false),
                shape(entry),
                entry.entries("depths_mm").stream()
                        .map(depth -> new Structure.Depth(depth.figure(), when(depth)))
                        .toList(),
                entry.has("least_mm") ? List.of(entry.figure("least_mm")) : List.of(),
                entry.has("nerve") ? course(entry) : Structure.Course.NONE);
    }

    private static Structure.Shape shape(Entry entry) {
        return switch (entry.text("shape")) {
            case "tube" ->
                new Structure.Shape.Tube(
                        entry.figure("radius_mm"), entry.number("direction_deg"), entry.figure("offset_mm"));
            case "winding" ->
                new Structure.Shape.Winding(
                        entry.figure("radius_mm"),
                        places(entry),
                        entry.figure("aside_mm"),
                        entry.basis("places_basis"));
            case "solid" ->
                new Structure.Shape.Solid(
                        entry.number("half_x_mm"),
                        entry.number("half_y_mm"),
                        entry.number("half_z_mm"),
                        entry.number("x_mm"),
                        entry.figure("offset_mm"),
                        entry.basis("size_basis"));
            default -> new Structure.Shape.Sheet();
        };
    }

    private static List<Structure.Shape.Winding.Place> places(Entry entry) {
        return entry.rows("places_mm", 3).stream()
                .map(row -> new Structure.Shape.Winding.Place(row[0], row[1], row[2]))
                .toList();
    }

    private static Structure.Course course(Entry entry) {
        Entry segment = entry.entry("segment");
        return new Structure.Course(entry.text("nerve"), segment.text("from"), segment.text("to"));
    }

    /// The people whom a figure or limit is for; anyone, where nothing is said.
    static When when(Entry entry) {
        if (!entry.has("when")) {
            return When.ANYONE;
        }
        Entry when = entry.entry("when");
        return new When(
                when.number("bmi_from", 0),
                when.number("bmi_below", Double.POSITIVE_INFINITY),
                when.has("sex") ? when.word("sex", Sex.class) : Sex.UNKNOWN);
    }
}
