package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.atlas.Variant;
import filiform.injury.Hypothesis.Lesion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/// Every way in which the plexuses of a person may sit on their roots: a second writing. Of the shifts of one plexus a
/// person has one at most; plexuses are independent. Only a lesion of a root is judged by them.
final class PlainSeats {

    private final Atlas atlas;
    private final List<Plexus> plexuses;

    /// @param roots the nerves that its shifts concern
    private record Plexus(List<Variant> variants, Set<String> roots) {}

    /// @param shifts those that this person has, at most one a plexus
    record Seating(Atlas atlas, double frequency, List<Variant.Shift> shifts) {

        /// The part that runs through the segment: what stays, and what comes over from a neighbour.
        double share(int segment, IntToDoubleFunction usual) {
            Segment own = atlas.tree().segments().get(segment);
            double share = usual.applyAsDouble(segment);
            double left = share;
            for (Variant.Shift shift : shifts) {
                for (int i = 0; i < shift.roots().size(); i++) {
                    if (shift.roots().get(i).equals(own.nerve())
                            && also(segment, shift.to().get(i)) >= 0) {
                        left -= share * shift.part();
                    }
                }
            }
            for (Variant.Shift shift : shifts) {
                for (int i = 0; i < shift.roots().size(); i++) {
                    if (shift.to().get(i).equals(own.nerve())) {
                        int from = also(segment, shift.roots().get(i));
                        left += from < 0 ? 0 : shift.part() * usual.applyAsDouble(from);
                    }
                }
            }
            return Math.min(1, left);
        }

        /// The stretch of the other nerve that stands where this one does, or -1.
        private int also(int segment, String nerve) {
            Nerve own = atlas.nerves().get(atlas.tree().segments().get(segment).nerve());
            int along = own.indexOf(atlas.tree().segments().get(segment).from());
            Nerve other = atlas.nerves().get(nerve);
            boolean whole = atlas.tree().segments().get(segment).whole();
            return whole && along < other.lengths().size() ? atlas.tree().first(other.name()) + along : -1;
        }
    }

    PlainSeats(Atlas atlas) {
        this.atlas = atlas;
        var together = new ArrayList<List<Variant>>();
        for (Variant variant : atlas.variants().all()) {
            if (!variant.shifts().isEmpty()) {
                together.stream()
                        .filter(plexus -> leaving(plexus.getFirst()).stream().anyMatch(leaving(variant)::contains))
                        .findFirst()
                        .ifPresentOrElse(
                                plexus -> plexus.add(variant), () -> together.add(new ArrayList<>(List.of(variant))));
            }
        }
        plexuses = together.stream()
                .map(plexus -> new Plexus(plexus, concerned(plexus)))
                .toList();
    }

    private static List<String> leaving(Variant variant) {
        return variant.shifts().stream()
                .flatMap(shift -> shift.roots().stream())
                .toList();
    }

    private static Set<String> concerned(List<Variant> plexus) {
        var nerves = new HashSet<String>();
        for (Variant variant : plexus) {
            for (Variant.Shift shift : variant.shifts()) {
                nerves.addAll(shift.roots());
                nerves.addAll(shift.to());
            }
        }
        return nerves;
    }

    /// One seating where no lesion sits on a root that shifts.
    List<Seating> of(List<Lesion> lesions) {
        List<Seating> all = List.of(new Seating(atlas, 1, List.of()));
        for (Plexus plexus : plexuses) {
            boolean bears = false;
            for (Lesion lesion : lesions) {
                bears |= plexus.roots()
                        .contains(atlas.tree().segments().get(lesion.segment()).nerve());
            }
            all = bears ? times(all, plexus.variants()) : all;
        }
        return all;
    }

    private List<Seating> times(List<Seating> seatings, List<Variant> plexus) {
        double shifted = plexus.stream()
                .mapToDouble(variant -> variant.frequency().mean())
                .sum();
        double scale = Math.max(1, shifted);
        var all = new ArrayList<Seating>();
        for (Seating seating : seatings) {
            all.add(new Seating(atlas, seating.frequency() * (1 - shifted / scale), seating.shifts()));
            for (Variant variant : plexus) {
                var shifts = new ArrayList<>(seating.shifts());
                shifts.addAll(variant.shifts());
                all.add(new Seating(
                        atlas, seating.frequency() * variant.frequency().mean() / scale, shifts));
            }
        }
        return all;
    }
}
