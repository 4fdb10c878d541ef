package filiform.knowledge.injury;

import filiform.knowledge.ExactInterval;
import filiform.measure.Interval;
import java.util.Collection;
import java.util.function.Predicate;

/// So many of so many, with the exact 95 percent interval. None of none is no share.
record Share(int hits, int of) {

    static <T> Share of(Collection<T> all, Predicate<T> which) {
        return new Share((int) all.stream().filter(which).count(), all.size());
    }

    String words() {
        if (of == 0) {
            return "none of 0";
        }
        Interval interval = ExactInterval.of(hits, of);
        return "%d of %d: %s %% (%s to %s)"
                .formatted(hits, of, percent(interval.value()), percent(interval.low()), percent(interval.high()));
    }

    static String percent(double part) {
        return Long.toString(Math.round(100 * part));
    }
}
