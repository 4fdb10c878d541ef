package filiform.injury.recovery;

import filiform.atlas.Atlas;
import filiform.atlas.Figure;
import filiform.atlas.Nerve;
import filiform.injury.Finding;
import filiform.injury.Observed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// How far the place where tapping tingles has moved along the nerve.
///
/// @param fromDay  first day on which it was looked for and found, @param toDay the last
/// @param mm       moved away from the lesion between them, 0 or more
/// @param sd       mm, of the figures between the two places and of where one taps
/// @param least    mm that it should have moved at least: the slow tenth of regrowth
/// @param most     mm, the fast tenth
public record TinelAdvance(int fromDay, int toDay, double mm, double sd, double least, double most, Verdict verdict) {

    /// Where one taps, and what one calls tingling, differs by about this much, in mm.
    private static final double TAPPING = 10;

    /// What it says.
    public enum Verdict {
        ADVANCES,
        STANDS,
        /// Too few days between the two to tell.
        TOO_EARLY;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /// mm a day.
    public double speed() {
        return mm / (toDay - fromDay);
    }

    double speedSd() {
        return Math.max(0.1, sd / (toDay - fromDay));
    }

    private record Spot(double distance, double variance) {}

    /// None without the sign on two days.
    static Optional<TinelAdvance> of(
            List<Observed> findings, Suspected lesion, Atlas atlas, TimeKnowledge.Tinel rule, Spread rate) {
        var furthest = new TreeMap<Integer, Spot>();
        for (Observed observed : findings) {
            if (observed.finding() instanceof Finding.Tinel(var place, boolean present)
                    && present
                    && lesion.concerns(observed.side())
                    && observed.day().isPresent()) {
                spot(place, lesion, atlas)
                        .ifPresent(spot -> furthest.merge(
                                observed.day().getAsInt(),
                                spot,
                                (one, other) -> one.distance() >= other.distance() ? one : other));
            }
        }
        if (furthest.size() < 2) {
            return Optional.empty();
        }
        Map.Entry<Integer, Spot> first = furthest.firstEntry();
        Map.Entry<Integer, Spot> last = furthest.lastEntry();
        int days = last.getKey() - first.getKey();
        double mm = Math.max(0, last.getValue().distance() - first.getValue().distance());
        double variance = Math.abs(last.getValue().variance() - first.getValue().variance());
        Verdict verdict = mm >= rule.mm() ? Verdict.ADVANCES : days >= rule.days() ? Verdict.STANDS : Verdict.TOO_EARLY;
        return Optional.of(new TinelAdvance(
                first.getKey(),
                last.getKey(),
                mm,
                Math.sqrt(variance + 2 * TAPPING * TAPPING),
                days * rate.quantile(0.1),
                days * rate.quantile(0.9),
                verdict));
    }

    /// A place at or before the lesion on its nerve is the lesion itself; one on no way beyond it says nothing.
    private static Optional<Spot> spot(Finding.Place place, Suspected lesion, Atlas atlas) {
        Nerve nerve = atlas.nerves().get(place.nerve());
        int point = nerve.indexOf(place.point());
        if (point < 0) {
            return Optional.empty();
        }
        List<Figure> way = atlas.tree().way(lesion.segment(), nerve, point);
        if (way.isEmpty()) {
            return place.nerve().equals(lesion.nerve()) ? Optional.of(new Spot(0, 0)) : Optional.empty();
        }
        double distance =
                way.stream().mapToDouble(Figure::mean).sum() - way.getFirst().mean() / 2;
        double variance = way.stream()
                .mapToDouble(figure -> figure.sd() * figure.sd() + figure.error() * figure.error())
                .sum();
        return Optional.of(new Spot(distance, variance));
    }

    /// What it says of the grade; nothing where it is too early.
    List<Observation> observations() {
        return switch (verdict) {
            case ADVANCES -> List.of(Observation.TINEL_ADVANCES);
            case STANDS -> List.of(Observation.TINEL_STANDS);
            case TOO_EARLY -> List.of();
        };
    }

    /// The speed that it shows; none where it did not move.
    OptionalDouble shownSpeed() {
        return verdict == Verdict.ADVANCES ? OptionalDouble.of(speed()) : OptionalDouble.empty();
    }
}
