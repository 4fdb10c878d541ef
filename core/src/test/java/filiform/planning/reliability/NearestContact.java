package filiform.planning.reliability;

import java.util.SplittableRandom;

/// Looks for contact within so many standard deviations by trial alone: random places on the sphere, and from the best
/// of them random steps that grow smaller.
final class NearestContact {

    private final Encounter encounter;
    private final SplittableRandom random;

    NearestContact(Encounter encounter, SplittableRandom random) {
        this.encounter = encounter;
        this.random = random;
    }

    /// The least margin found within this radius, mm.
    double least(double radius) {
        return least(radius, 12, 60, 400);
    }

    /// The same with less trying.
    double quick(double radius) {
        return least(radius, 4, 30, 120);
    }

    private double least(double radius, int climbs, int tries, int steps) {
        double best = Double.POSITIVE_INFINITY;
        for (int climb = 0; climb < climbs && best > 0; climb++) {
            double[] here = within(direction(), radius);
            double margin = encounter.margin(here);
            for (int i = 0; i < tries; i++) {
                double[] there = within(direction(), radius);
                double other = encounter.margin(there);
                if (other < margin) {
                    here = there;
                    margin = other;
                }
            }
            double size = radius / 2;
            for (int i = 0; i < steps; i++) {
                double[] there = direction();
                for (int k = 0; k < there.length; k++) {
                    there[k] = here[k] + size * there[k];
                }
                there = within(there, radius);
                double other = encounter.margin(there);
                if (other < margin) {
                    here = there;
                    margin = other;
                    size *= 1.5;
                } else {
                    size *= 0.95;
                }
            }
            best = Math.min(best, margin);
        }
        return best;
    }

    private double[] direction() {
        double[] u = new double[encounter.size()];
        for (int k = 0; k < u.length; k++) {
            u[k] = random.nextGaussian() / Math.sqrt(u.length);
        }
        return u;
    }

    /// On the sphere, and no deeper than the handle lets the needle go.
    private double[] within(double[] u, double radius) {
        double square = 0;
        for (double value : u) {
            square += value * value;
        }
        for (int k = 0; k < u.length; k++) {
            u[k] *= radius / Math.sqrt(square);
        }
        u[Encounter.DEPTH] = Math.min(u[Encounter.DEPTH], encounter.deepest());
        return u;
    }
}
