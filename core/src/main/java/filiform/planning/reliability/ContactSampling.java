package filiform.planning.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// The probability that any pass of one insertion touches a structure, or any of several, by importance sampling with
/// scrambled Sobol points.
///
/// The points come from a defensive mixture: part from the plain normals, the rest around each design point of each
/// structure, reached by the first pass or by a later one. Given all errors the structures are independent of each
/// other
/// (see [Touching]), so "any of them" is exact too. Passes share entry and anatomy; errors of direction and depth have
/// a
/// part in common and a part of their own, and body size moves all structures' depths together.
public final class ContactSampling {

    /// Counts of "any of these" kept apart, beside that of any at all.
    public static final int GROUPS = 3;

    /// Part of the points that stay with the plain normals.
    private static final double PLAIN = 0.2;

    /// A later pass stands for several, and is steered to by more points than the first.
    private static final double LATER = 2;

    private final List<Together> structures;
    private final Passes passes;
    private final Touching touching;
    private final double laterCommon;
    private final List<Steering> steerings = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Sample sample;
    private final double[] missed = new double[GROUPS + 1];
    private final boolean[] counted = new boolean[GROUPS + 1];

    /// One structure alone.
    public static ContactSampling of(Encounter encounter, Approaches near, Passes passes) {
        var structure = new Together(encounter.obstacle(), 0, 0);
        return new ContactSampling(encounter.pose(), List.of(structure), List.of(near), passes);
    }

    /// Several structures.
    ///
    /// @param near for each structure
    public ContactSampling(Pose pose, List<Together> structures, List<Approaches> near, Passes passes) {
        this.structures = structures;
        this.passes = passes;
        Pose redirected = pose.redirected(passes.redirectionSd());
        double ratio = pose.directionSd() / Math.max(redirected.directionSd(), 1e-12);
        laterCommon = passes.common() * ratio * ratio;
        touching = new Touching(pose, structures, passes, laterCommon);
        sample = new Sample(passes.count(), structures.size());
        steerings.add(Steering.PLAIN);
        weights.add(PLAIN);
        counted[GROUPS] = true;
        for (int i = 0; i < structures.size(); i++) {
            counted[structures.get(i).group()] = true;
            Obstacle obstacle = structures.get(i).obstacle();
            steer(i, false, new Encounter(pose, obstacle), near.get(i).first());
            if (passes.count() > 1) {
                steer(i, true, new Encounter(redirected, obstacle), near.get(i).later());
            }
        }
        share();
    }

    private void steer(int structure, boolean later, Encounter encounter, List<DesignPoint> points) {
        double common = later ? laterCommon : passes.common();
        for (DesignPoint point : points) {
            if (point.reached() && point.index() > 0) {
                double shared = structures.get(structure).shared();
                steerings.add(Steering.to(
                        structure, later, encounter, point, common, passes.common(), shared, structures.size() == 1));
                weights.add(later ? LATER : 1);
            }
        }
    }

    /// Turns the weights into parts of one.
    private void share() {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum() - PLAIN;
        for (int k = 1; k < weights.size(); k++) {
            weights.set(k, (1 - PLAIN) * weights.get(k) / sum);
        }
        if (weights.size() == 1) {
            weights.set(0, 1.0);
        }
    }

    /// Doubles the points until the relative standard error is at most `tolerance` or `most` points a set are used.
    ///
    /// @param least points of a set around each design point, 1 or more; `most` likewise
    public Estimate estimate(double tolerance, int least, int most) {
        return estimates(tolerance, least, most)[GROUPS];
    }

    /// Doubles the points until two standard errors tell on which side of `accepted` the chance of any lies, or `most`
    /// are
    /// used.
    public Estimate against(double accepted, int least, int most) {
        return estimates(estimates -> !estimates[GROUPS].near(accepted), least, most)[GROUPS];
    }

    /// The same for each group, and last for any structure at all.
    public Estimate[] estimates(double tolerance, int least, int most) {
        return estimates(estimates -> worst(estimates) <= tolerance, least, most);
    }

    private double worst(Estimate[] estimates) {
        double worst = 0;
        for (int group = 0; group <= GROUPS; group++) {
            worst = Math.max(worst, counted[group] ? estimates[group].error() : 0);
        }
        return worst;
    }

    private Estimate[] estimates(Predicate<Estimate[]> enough, int least, int most) {
        double[][] sums = new double[GROUPS + 1][Points.SETS];
        int done = 0;
        for (int points = least; ; points *= 2) {
            for (int point = done; point < points; point++) {
                for (int set = 0; set < Points.SETS; set++) {
                    for (int k = 0; k < steerings.size(); k++) {
                        sample.draw(set, point, k, steerings.get(k));
                        add(weights.get(k) * ratio(), set, sums);
                    }
                }
            }
            done = points;
            int count = points;
            Estimate[] estimates =
                    Arrays.stream(sums).map(sum -> Estimate.of(sum, count)).toArray(Estimate[]::new);
            if (enough.test(estimates) || 2 * points > Math.min(most, Points.MOST)) {
                return estimates;
            }
        }
    }

    private void add(double weight, int set, double[][] sums) {
        touching.thrust(sample);
        if (structures.size() == 1) {
            double chance = weight * Math.min(1, touching.chance(sample, 0, true));
            sums[structures.getFirst().group()][set] += chance;
            sums[GROUPS][set] += chance;
            return;
        }
        Arrays.fill(missed, 1);
        for (int i = 0; i < structures.size(); i++) {
            double spared = 1 - Math.min(1, touching.chance(sample, i, false));
            missed[structures.get(i).group()] *= spared;
            missed[GROUPS] *= spared;
        }
        for (int group = 0; group <= GROUPS; group++) {
            sums[group][set] += weight * (1 - missed[group]);
        }
    }

    /// How much likelier the sample is under the plain normals than under the mixture.
    private double ratio() {
        double mixture = weights.getFirst();
        for (int k = 1; k < steerings.size(); k++) {
            mixture += weights.get(k) * steerings.get(k).ratio(sample);
        }
        return 1 / mixture;
    }
}
