package filiform.app.atlas;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import java.util.List;

/// Which areas of skin and places of pain lie over one another on the body chart. The chart is coarse: neighbours that
/// only touch are left out.
final class ChartOverlap {

    /// Points of a grid by which an outline is measured, along each side of its box.
    private static final int GRID = 14;

    /// The least part of the smaller outline that the other must cover.
    private static final double ENOUGH = 0.15;

    private ChartOverlap() {}

    static List<BodyPlace> places(Atlas atlas, Area area) {
        return atlas.places().all().stream()
                .filter(place -> overlap(area.outlines(), place.outlines()))
                .toList();
    }

    /// The skin of peripheral nerves that lies at the place.
    static List<Area> areas(Atlas atlas, BodyPlace place) {
        return atlas.areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.TERRITORY)
                .filter(area -> overlap(area.outlines(), place.outlines()))
                .toList();
    }

    private static boolean overlap(List<Outline> some, List<Outline> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> one.view().equals(other.view()) && lieOver(one.corners(), other.corners())));
    }

    private static boolean lieOver(List<Corner> one, List<Corner> other) {
        return covered(one, other) >= ENOUGH || covered(other, one) >= ENOUGH;
    }

    /// The part of the first outline that lies in the second, 0 to 1.
    static double covered(List<Corner> one, List<Corner> other) {
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
                    both += holds(other, x, y) ? 1 : 0;
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
