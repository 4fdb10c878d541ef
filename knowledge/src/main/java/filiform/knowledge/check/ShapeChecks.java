package filiform.knowledge.check;

import filiform.atlas.Structure;
import filiform.atlas.Structure.Shape;
import filiform.atlas.Technique;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.List;

/// Checks that one structure of a view has a shape and that it lies inside the body.
final class ShapeChecks {

    private final Entry at;
    private final double body;
    private final Structure structure;
    private final int number;

    private ShapeChecks(Entry at, Technique.View view, int number) {
        this.at = at;
        this.body = view.bodyDepth().mean();
        this.structure = view.structures().get(number);
        this.number = number;
    }

    static void check(Entry at, Technique.View view, int number) {
        var checks = new ShapeChecks(at, view, number);
        checks.depths();
        if (checks.structure.shape() instanceof Shape.Winding winding) {
            checks.moves(winding.places());
            checks.insideTheBody(winding.places());
        }
    }

    private void depths() {
        List<Structure.Depth> depths = structure.depths();
        for (int i = 0; i < depths.size(); i++) {
            double mean = depths.get(i).figure().mean();
            if (mean > body) {
                at.fault(Code.OUT_OF_ORDER, beyond(mean), "structures", number, "depths_mm", i, "mean");
            }
        }
    }

    private String beyond(double mm) {
        return "Lies at %s mm, beyond the body's own %s mm.".formatted(mm, body);
    }

    /// It is shifted across the line from its first to its last place, so those two may not lie over each other.
    private void moves(List<Shape.Winding.Place> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).equals(places.get(i - 1))) {
                at.fault(Code.STANDS_STILL, "This place is the one before it.", "structures", number, "places_mm", i);
            }
        }
        Shape.Winding.Place first = places.getFirst();
        Shape.Winding.Place last = places.getLast();
        if (!first.equals(places.get(1)) && first.x() == last.x() && first.y() == last.y()) {
            at.fault(Code.STANDS_STILL, "It ends above or below its first place.", "structures", number, "places_mm");
        }
    }

    private void insideTheBody(List<Shape.Winding.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            for (Structure.Depth depth : structure.depths()) {
                double mm = depth.figure().mean() + places.get(i).deeper();
                if (depth.figure().mean() <= body && (mm > body || mm <= 0)) {
                    String what = mm > body ? beyond(mm) : "Lies at %s mm, outside the skin.".formatted(mm);
                    at.fault(Code.OUT_OF_ORDER, what, "structures", number, "places_mm", i);
                    break;
                }
            }
        }
    }
}
