package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.When;
import filiform.measure.Sex;

/// One technique of a site in its machine form, with all that its needle may meet.
final class TechniqueJson {

    private TechniqueJson() {}

    static void add(ObjectNode row, Technique technique) {
        row.put("technique", technique.name());
        row.put("depth", technique.depth().words());
        row.put("grip", technique.grip().words());
        row.put("tilt_deg", technique.tilt());
        row.put("azimuth_deg", technique.azimuth());
        row.put("passes", technique.passes());
        technique.deepest().ifPresent(mm -> row.put("deepest_mm", mm));
        if (!technique.speed().isBlank()) {
            row.put("speed", technique.speed());
        }
        if (!technique.dwell().isBlank()) {
            row.put("dwell", technique.dwell());
        }
        AtlasJson.basis(row, technique.basis());
        technique.needle().forEach(needle -> {
            ObjectNode suggested = row.putObject("needle");
            suggested.put("diameter_mm", needle.diameter());
            suggested.put("length_mm", needle.length());
            AtlasJson.basis(suggested, needle.basis());
        });
        view(row, technique.view());
    }

    private static void view(ObjectNode row, Technique.View view) {
        row.put("entry", view.entry());
        ObjectNode frame = row.putObject("frame");
        frame.put("x", view.frame().x());
        frame.put("y", view.frame().y());
        frame.put("z", view.frame().z());
        AtlasJson.figure(row.putObject("body_depth"), "depth_mm", view.bodyDepth());
        if (view.target() instanceof Technique.Target.Layer layer) {
            ObjectNode target = row.putObject("target");
            target.put("muscle", layer.muscle());
            AtlasJson.figure(target.putObject("near_face"), "depth_mm", layer.from());
            AtlasJson.figure(target.putObject("far_face"), "depth_mm", layer.to());
        }
        ArrayNode structures = row.putArray("structures");
        view.structures().forEach(structure -> structure(structures.addObject(), structure));
        ArrayNode out = row.putArray("out_of_reach");
        view.outOfReach()
                .forEach(each -> AtlasJson.basis(
                        out.addObject().put("structure", each.structure()).put("why", each.why()), each.basis()));
        ArrayNode limits = row.putArray("published_limits");
        view.publishedLimits().forEach(limit -> {
            ObjectNode each = limits.addObject();
            each.put("mm", limit.mm());
            each.put("spares", limit.spares().words());
            when(each, limit.when());
            each.put("words", limit.text());
            AtlasJson.basis(each, limit.basis());
        });
    }

    private static void structure(ObjectNode row, Structure structure) {
        row.put("structure", structure.name());
        row.put("kind", structure.kind().words());
        row.put("superficial", structure.superficial());
        if (!structure.course().equals(Structure.Course.NONE)) {
            row.put("nerve", structure.course().nerve());
            row.put("from", structure.course().from());
            row.put("to", structure.course().to());
        }
        shape(row, structure.shape());
        structure.least().forEach(least -> AtlasJson.figure(row.putObject("least"), "depth_mm", least));
        ArrayNode depths = row.putArray("depths");
        for (Structure.Depth depth : structure.depths()) {
            ObjectNode each = depths.addObject();
            when(each, depth.when());
            AtlasJson.figure(each, "depth_mm", depth.figure());
        }
    }

    private static void shape(ObjectNode row, Structure.Shape shape) {
        switch (shape) {
            case Structure.Shape.Tube(var radius, var direction, var offset) -> {
                row.put("shape", "tube");
                AtlasJson.figure(row.putObject("radius"), "radius_mm", radius);
                row.put("direction_deg", direction);
                AtlasJson.figure(row.putObject("offset"), "offset_mm", offset);
            }
            case Structure.Shape.Winding(var radius, var places, var aside, var basis) -> {
                row.put("shape", "winding");
                AtlasJson.figure(row.putObject("radius"), "radius_mm", radius);
                ArrayNode course = row.putArray("places");
                places.forEach(place -> course.addObject()
                        .put("x_mm", place.x())
                        .put("y_mm", place.y())
                        .put("deeper_mm", place.deeper()));
                AtlasJson.basis(row.putObject("places_basis"), basis);
                AtlasJson.figure(row.putObject("aside"), "aside_mm", aside);
            }
            case Structure.Shape.Solid(var halfX, var halfY, var halfZ, var x, var offset, var basis) -> {
                row.put("shape", "solid");
                row.put("half_x_mm", halfX);
                row.put("half_y_mm", halfY);
                row.put("half_z_mm", halfZ);
                row.put("x_mm", x);
                AtlasJson.basis(row.putObject("size_basis"), basis);
                AtlasJson.figure(row.putObject("offset"), "offset_mm", offset);
            }
            case Structure.Shape.Sheet _ -> row.put("shape", "sheet");
        }
    }

    /// For whom it holds; nothing is added where it holds for anyone.
    private static void when(ObjectNode row, When when) {
        if (when.bmiFrom() > 0) {
            row.put("bmi_from", when.bmiFrom());
        }
        if (Double.isFinite(when.bmiBelow())) {
            row.put("bmi_below", when.bmiBelow());
        }
        if (when.sex() != Sex.UNKNOWN) {
            row.put("sex", when.sex().name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
