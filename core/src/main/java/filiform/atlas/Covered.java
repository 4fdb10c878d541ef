package filiform.atlas;

import filiform.atlas.Outline.Corner;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An area of skin on a side, and how much of it a drawn outline covers.
///
/// A view of both sides shows by itself which side is meant; on a view of one limb the corners are those of the right
/// one, whatever the side.
///
/// @param share part of the area that lies in the outline, 0 to 1
public record Covered(Area area, Side side, double share) {

    /// The least part of an area that must lie in the outline for the area to count.
    private static final double ENOUGH = 0.5;

    /// Less than this is the shake of a hand.
    private static final double TOUCHED = 0.05;

    /// Every area of one layer that the view shows, on each side that it shows, the most covered first. The skin of
    /// nerves counts first; that of roots only where the outline covers no nerve's, so that no skin counts twice.
    ///
    /// @param told the side of the limb on a view of one
    public static List<Covered> layer(Atlas atlas, Chart.View view, List<Corner> corners, Side told) {
        List<Covered> skin = of(atlas, view, corners, told, Area.Kind.TERRITORY);
        List<Covered> roots = of(atlas, view, corners, told, Area.Kind.DERMATOME);
        boolean ofRoots =
                skin.stream().noneMatch(Covered::enough) && roots.stream().anyMatch(Covered::enough);
        return ofRoots ? roots : skin;
    }

    private static List<Covered> of(Atlas atlas, Chart.View view, List<Corner> corners, Side told, Area.Kind kind) {
        var all = new ArrayList<Covered>();
        for (Area area : atlas.areas().all()) {
            if (area.kind() == kind) {
                List<Outline> here = area.outlines().stream()
                        .filter(outline -> outline.view().equals(view.name()))
                        .toList();
                if (!here.isEmpty() && view.mirrored()) {
                    all.add(new Covered(area, Side.RIGHT, part(here, corners)));
                    all.add(new Covered(area, Side.LEFT, part(here, Polygon.mirrored(corners, view.width()))));
                } else if (!here.isEmpty()) {
                    all.add(new Covered(area, told, part(here, corners)));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Covered::share).reversed());
        return all;
    }

    /// Of an area in several pieces, the part of all of them together.
    private static double part(List<Outline> pieces, List<Corner> corners) {
        double whole = 0;
        double within = 0;
        for (Outline piece : pieces) {
            double size = Polygon.size(piece.corners());
            whole += size;
            within += common(piece.corners(), size, corners);
        }
        return whole == 0 ? 0 : within / whole;
    }

    /// What both enclose, in square units. The grid of a large piece may miss a small outline in it: then the outline's
    /// own grid counts.
    private static double common(List<Corner> piece, double size, List<Corner> outline) {
        double covered = Polygon.covered(piece, outline);
        return covered > 0 ? size * covered : Polygon.size(outline) * Polygon.covered(outline, piece);
    }

    /// Those that the outline touches; of a small spot that covers no area to speak of, those in which it lies.
    public static List<Covered> touched(List<Covered> layer) {
        double least = layer.stream().anyMatch(each -> each.share() >= TOUCHED) ? TOUCHED : Double.MIN_VALUE;
        return layer.stream().filter(each -> each.share() >= least).toList();
    }

    /// True where the area counts as covered.
    public boolean enough() {
        return share >= ENOUGH;
    }

    /// The area with its side, where one is known.
    public String words() {
        return side == Side.UNSAID ? area.name() : side.words() + " " + area.name();
    }
}
