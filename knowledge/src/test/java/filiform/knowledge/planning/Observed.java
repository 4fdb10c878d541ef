package filiform.knowledge.planning;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.knowledge.ExactInterval;
import filiform.measure.Interval;
import org.hipparchus.special.Beta;

/// What a study found, with the 95 percent interval of its sample.
sealed interface Observed {

    Interval interval();

    /// How many were counted or measured.
    int of();

    /// So many of so many.
    record Count(int hits, int of) implements Observed {

        public Count {
            if (hits < 0 || of < 1 || hits > of) {
                throw new IllegalArgumentException("No count: %d of %d.".formatted(hits, of));
            }
        }

        /// The exact interval of Clopper and Pearson.
        @Override
        public Interval interval() {
            return ExactInterval.of(hits, of);
        }
    }

    /// A mean in mm with the spread between people.
    record Mean(double mean, double sd, int of) implements Observed {

        public Mean {
            if (of < 2 || !(sd > 0)) {
                throw new IllegalArgumentException("No mean: %s, %s, %d.".formatted(mean, sd, of));
            }
        }

        /// Of the mean, by Student's distribution.
        @Override
        public Interval interval() {
            double half = student(of - 1) * sd / Math.sqrt(of);
            return new Interval(mean, mean - half, mean + half);
        }

        /// The two-sided 95 percent point: t where the beta function of freedom / (freedom + t²) is 0.05.
        private static double student(int freedom) {
            double low = 1.9;
            double high = 13;
            for (int i = 0; i < 60; i++) {
                double t = (low + high) / 2;
                if (Beta.regularizedBeta(freedom / (freedom + t * t), freedom / 2.0, 0.5) > 0.05) {
                    low = t;
                } else {
                    high = t;
                }
            }
            return (low + high) / 2;
        }
    }

    static Observed read(JsonNode node) {
        int of = node.required("of").asInt();
        return node.has("hits")
                ? new Count(node.required("hits").asInt(), of)
                : new Mean(node.required("mean").asDouble(), node.required("sd").asDouble(), of);
    }
}
