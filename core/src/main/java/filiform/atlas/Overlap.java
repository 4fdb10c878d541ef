package filiform.atlas;

import filiform.atlas.Outline.Corner;
import java.util.List;

/// Which areas of skin and places of pain lie over one another on the body chart. The chart is coarse: neighbours that
/// only touch are left out.
public final class Overlap {

    /// The least part of the smaller outline that the other must cover.
    private static final double ENOUGH = 0.15;

    private Overlap() {}

    public static List<BodyPlace> places(Atlas atlas, Area area) {
        return atlas.places().all().stream()
                .filter(place -> any(area.outlines(), place.outlines()))
                .toList();
    }

    /// The skin of peripheral nerves that lies at the place.
    public static List<Area> areas(Atlas atlas, BodyPlace place) {
        return atlas.areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.TERRITORY)
                .filter(area -> any(area.outlines(), place.outlines()))
                .toList();
    }

    /// True where any of these outlines lies over any of the others on the same view.
    public static boolean any(List<Outline> some, List<Outline> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> one.view().equals(other.view()) && lieOver(one.corners(), other.corners())));
    }

    private static boolean lieOver(List<Corner> one, List<Corner> other) {
        return Polygon.covered(one, other) >= ENOUGH || Polygon.covered(other, one) >= ENOUGH;
    }
}
