package filiform.planning.reliability;

import java.util.Arrays;

/// The probability that any pass touches, by importance sampling with Sobol points.
///
/// Points come from a defensive mixture: part from the plain normals, the rest centred on the design point. The last
/// variable is integrated in closed form along the chord of contact. Later passes are exchangeable, so the chance that
/// at
/// least one of `m` touches is `m` times the mean of (this one touches) / (how many touch): exact, and it needs samples
/// near a single pass's design point only. Contacts of the first pass are counted apart.
public final class ContactSampling {

    /// Part of the points that stay with the plain normals.
    private static final double PLAIN = 0.3;

    private final Encounter first;
    private final Encounter later;
    private final Passes passes;
    private final double[] firstCentre;
    private final double[] laterCentre;

    public ContactSampling(Encounter first, DesignPoint near, Passes passes) {
        this.first = first;
        this.passes = passes;
        firstCentre = centre(near);
        later = new Encounter(first.pose().redirected(passes.redirectionSd()), first.obstacle());
        laterCentre = passes.count() > 1 ? centre(DesignPointSearch.find(later)) : firstCentre;
    }

    /// A pass that stands for the many: the first if it is alone, else a redirected one.
    public static Encounter typical(Encounter first, Passes passes) {
        return passes.count() == 1
                ? first
                : new Encounter(first.pose().redirected(passes.redirectionSd()), first.obstacle());
    }

    /// Doubles the points until the relative standard error is at most `tolerance` or `most` points are used, 8 shifts
    /// of at most 1024.
    public Estimate estimate(double tolerance, int least, int most) {
        double[] sums = new double[Points.SHIFTS];
        int done = 0;
        for (int points = least; ; points *= 2) {
            for (int shift = 0; shift < Points.SHIFTS; shift++) {
                for (int i = done; i < points; i++) {
                    sums[shift] += firstTouches(shift, i);
                    if (passes.count() > 1) {
                        sums[shift] += onlyLaterTouch(shift, i);
                    }
                }
            }
            done = points;
            int count = points;
            Estimate estimate =
                    Estimate.of(Arrays.stream(sums).map(sum -> sum / count).toArray());
            if (estimate.error() <= tolerance || 2 * points > Math.min(most, Points.MOST)) {
                return estimate;
            }
        }
    }

    /// One pass alone, coarse, always with the same points: for comparing neighbouring problems.
    public static double single(Encounter encounter, DesignPoint near, int points) {
        double[] centre = centre(near);
        double[] u = new double[6];
        double[] chord = new double[2];
        double sum = 0;
        for (int shift = 0; shift < Points.SHIFTS; shift++) {
            for (int i = 0; i < points; i++) {
                double weight = draw(shift, i, centre, u);
                encounter.chord(u, chord);
                sum += weight * Normal.between(chord[0], chord[1]);
            }
        }
        return Math.clamp(sum / (points * Points.SHIFTS), 0, 1);
    }

    private final double[] u = new double[6];
    private final double[] other = new double[6];
    private final double[] common = new double[3];
    private final double[] chord = new double[2];
    private final double[] reached = new double[2];

    private double firstTouches(int shift, int i) {
        double weight = draw(shift, i, firstCentre, u);
        first.chord(u, chord);
        return weight * Normal.between(chord[0], chord[1]);
    }

    private double onlyLaterTouch(int shift, int i) {
        double weight = draw(shift, i, laterCentre, u);
        later.chord(u, chord);
        double touches = Normal.between(chord[0], chord[1]);
        if (touches * weight < 1e-30) {
            return 0;
        }
        double place = placeOn(chord, Points.value(Points.at(shift, i) + Points.PLACE));
        int others = passes.count() - 1;
        long stream = ((long) shift * Points.MOST + i) * 61;
        share(stream);
        redraw(stream + 3, passes.common());
        if (touchesAt(first, place)) {
            return 0;
        }
        int touching = 1;
        for (int pass = 1; pass < others; pass++) {
            redraw(stream + 3 + 3L * pass, laterCommon());
            touching += touchesAt(later, place) ? 1 : 0;
        }
        return weight * touches * others / touching;
    }

    private double laterCommon() {
        double ratio = first.pose().tiltSd() / Math.max(later.pose().tiltSd(), 1e-12);
        return passes.common() * ratio * ratio;
    }

    /// The common part of all passes' errors, given those of the pass in `u`.
    private void share(long stream) {
        for (int k = 0; k < 3; k++) {
            double part = k == Encounter.DEPTH ? passes.common() : laterCommon();
            common[k] = Math.sqrt(part) * u[k] + Math.sqrt(1 - part) * Points.redrawn(stream + k);
        }
    }

    private void redraw(long stream, double tiltCommon) {
        System.arraycopy(u, 3, other, 3, 3);
        for (int k = 0; k < 3; k++) {
            double part = k == Encounter.DEPTH ? passes.common() : tiltCommon;
            other[k] = Math.sqrt(part) * common[k] + Math.sqrt(1 - part) * Points.redrawn(stream + k);
        }
    }

    private boolean touchesAt(Encounter encounter, double place) {
        encounter.chord(other, reached);
        return reached[0] <= place && place <= reached[1];
    }

    /// The value at this share of the normal distribution between the chord's ends.
    private static double placeOn(double[] chord, double share) {
        boolean right = chord[0] > 0;
        double low = Normal.below(right ? -chord[1] : chord[0]);
        double high = Normal.below(right ? -chord[0] : chord[1]);
        double at = Normal.quantile(Math.clamp(low + share * (high - low), 1e-300, 1 - 1e-16));
        return Math.clamp(right ? -at : at, chord[0], chord[1]);
    }

    private static double[] centre(DesignPoint near) {
        boolean rare = near.reached() && near.index() > 0;
        double[] centre = new double[5];
        if (rare) {
            System.arraycopy(near.variables(), 0, centre, 0, Math.min(5, near.variables().length - 1));
        }
        return centre;
    }

    /// Fills the five sampled variables of `u` and returns the point's weight.
    private static double draw(int shift, int i, double[] centre, double[] u) {
        int at = Points.at(shift, i);
        boolean moved = Points.value(at + Points.PART) >= PLAIN;
        double exponent = 0;
        for (int k = 0; k < 5; k++) {
            u[k] = Points.value(at + k) + (moved ? centre[k] : 0);
            exponent += centre[k] * (u[k] - centre[k] / 2);
        }
        return 1 / (PLAIN + (1 - PLAIN) * StrictMath.exp(exponent));
    }
}
