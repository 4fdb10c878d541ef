package filiform.atlas;

import filiform.atlas.Outline.Corner;
import java.util.List;

/// Which outlines lie over one another on the body chart. The chart is coarse: neighbours that only touch are left out.
public final class Overlap {

    /// Points of a grid by which an outline is measured, along each side of its box.
    private static final int GRID = 14;

    /// The least part of the smaller outline that the other must cover.
    private static final double ENOUGH = 0.15;

    private Overlap() {}

    /// True where any of these outlines lies over any of the others on the same view.
    public static boolean any(List<Outline> some, List<Outline> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> one.view().equals(other.view()) && lieOver(one.corners(), other.corners())));
    }

    private static boolean lieOver(List<Corner> one, List<Corner> other) {
        return covered(one, List.of(other)) >= ENOUGH || covered(other, List.of(one)) >= ENOUGH;
    }

    /// The part of the first outline that lies in any of the others, 0 to 1; all on one view.
    public static double covered(List<Corner> one, List<List<Corner>> others) {
        double left = one.stream().mapToDouble(Corner::x).min().orElseThrow();
        double right = one.stream().mapToDouble(Corner::x).max().orElseThrow();
        double top = one.stream().mapToDouble(Corner::y).min().orElseThrow();
        double bottom = one.stream().mapToDouble(Corner::y).max().orElseThrow();
        int inside = 0;
        int both = 0;
        for (int i = 0; i < GRID; i++) {
            for (int j = 0; j < GRID; j++) {
                double x = left + (right - left) * (i + 0.5) / GRID;
                double y = top + (bottom - top) * (j + 0.5) / GRID;
                if (holds(one, x, y)) {
                    inside++;
                    both += others.stream().anyMatch(other -> holds(other, x, y)) ? 1 : 0;
                }
            }
        }
        return inside == 0 ? 0 : (double) both / inside;
    }

    /// True where the point lies in the outline: a ray to the right crosses its edge an odd number of times.
    private static boolean holds(List<Corner> outline, double x, double y) {
        boolean in = false;
        Corner before = outline.getLast();
        for (Corner corner : outline) {
            if ((corner.y() > y) != (before.y() > y)
                    && x < (before.x() - corner.x()) * (y - corner.y()) / (before.y() - corner.y()) + corner.x()) {
                in = !in;
            }
            before = corner;
        }
        return in;
    }
}
