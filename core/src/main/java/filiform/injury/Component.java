package filiform.injury;

import filiform.injury.Clue.ByPlace;
import filiform.injury.Clue.BySupply;
import filiform.injury.Roots.Seat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Findings whose fibres may run by the same variants, weighed together: within a person they are independent, and
/// over persons each set of variants counts by its frequency.
final class Component {

    private final List<BySupply> clues;
    private final List<ByPlace> places;
    private final List<Anatomy> anatomies;
    private final double[] untouched;
    private final BitSet touched = new BitSet();
    private final BitSet varies = new BitSet();

    /// The people who have exactly these variants.
    private static final class Anatomy {
        private final double frequency;
        private final List<double[]> shares;

        private Anatomy(double frequency, List<double[]> shares) {
            this.frequency = frequency;
            this.shares = shares;
        }
    }

    private Component(List<BySupply> clues, List<ByPlace> places, List<Anatomy> anatomies) {
        this.clues = clues;
        this.places = places;
        this.anatomies = anatomies;
        untouched = clues.stream().mapToDouble(Clue::untouched).toArray();
        for (int k = 0; k < clues.size(); k++) {
            double[] usual = anatomies.getFirst().shares.get(k);
            for (Anatomy anatomy : anatomies) {
                double[] shares = anatomy.shares.get(k);
                for (int i = 0; i < shares.length; i++) {
                    if (shares[i] > 0) {
                        touched.set(i);
                    }
                    if (shares[i] != usual[i]) {
                        varies.set(i);
                    }
                }
            }
        }
        places.forEach(place -> place.there().keySet().forEach(touched::set));
    }

    static Component of(ByPlace place) {
        return new Component(List.of(), List.of(place), List.of(new Anatomy(1, List.of())));
    }

    /// @param variants the numbers of those that change the way of any of these fibres
    static Component of(List<BySupply> clues, BitSet variants, Passing passing) {
        int[] numbers = variants.stream().toArray();
        var anatomies = new ArrayList<Anatomy>();
        for (int set = 0; set < 1 << numbers.length; set++) {
            double frequency = 1;
            var present = new BitSet();
            for (int i = 0; i < numbers.length; i++) {
                boolean has = (set >> i & 1) == 1;
                double share = passing.frequency(numbers[i]);
                frequency *= has ? share : 1 - share;
                present.set(numbers[i], has);
            }
            anatomies.add(new Anatomy(
                    frequency,
                    clues.stream()
                            .map(clue -> passing.shares(clue.fibres(), of(clue, present, passing)))
                            .toList()));
        }
        return new Component(clues, List.of(), anatomies);
    }

    private static BitSet of(BySupply clue, BitSet present, Passing passing) {
        BitSet matters = passing.changing(clue.fibres());
        matters.and(present);
        return matters;
    }

    /// The segments whose lesion changes the chance of one of these findings in some people.
    BitSet touched() {
        return touched;
    }

    /// How many times likelier these findings are with the damage than with none, in people whose plexus sits so.
    double ratio(Damage damage, Seat seat) {
        double placed = 1;
        for (ByPlace place : places) {
            placed *= at(place, damage) / place.untouched();
        }
        if (clues.isEmpty()) {
            return placed;
        }
        boolean mixed = false;
        for (Damage.Hurt hurt : damage.hurts()) {
            mixed |= varies.get(hurt.segment()) || varies.get(seat.from(hurt.segment()));
        }
        if (!mixed) {
            return placed * ratio(anatomies.getFirst(), damage, seat);
        }
        double sum = 0;
        for (Anatomy anatomy : anatomies) {
            sum += anatomy.frequency * ratio(anatomy, damage, seat);
        }
        return placed * sum;
    }

    private double ratio(Anatomy anatomy, Damage damage, Seat seat) {
        double ratio = 1;
        for (int k = 0; k < clues.size(); k++) {
            ratio *= at(clues.get(k), anatomy.shares.get(k), damage, seat) / untouched[k];
        }
        return ratio;
    }

    /// Chance of the finding with the damage. Two lesions on different fibres take from the rest; the cord counts where
    /// a lesion of it meets the tested fibres.
    static double at(BySupply clue, double[] shares, Damage damage, Seat seat) {
        double left = 1;
        boolean inCord = false;
        boolean motor = clue.fibres().motor();
        for (Damage.Hurt hurt : damage.hurts()) {
            double share = seat.share(shares, hurt.segment());
            left *= 1 - share * (motor ? hurt.extent().motor() : hurt.extent().sensory());
            inCord |= hurt.inCord() && share > 0;
        }
        return clue.at(Math.clamp(left, 0, 1), inCord);
    }

    /// Of two lesions the one that changes the test most decides.
    static double at(ByPlace place, Damage damage) {
        double most = place.elsewhere();
        for (Damage.Hurt hurt : damage.hurts()) {
            double chance = place.at(hurt.segment());
            if (Math.abs(StrictMath.log(chance / place.elsewhere()))
                    > Math.abs(StrictMath.log(most / place.elsewhere()))) {
                most = chance;
            }
        }
        return most;
    }
}
