package filiform.planning.consent;

import filiform.atlas.Basis;
import filiform.measure.Interval;
import filiform.measure.Proportion;
import java.util.Optional;

/// How often one source saw a harm.
public sealed interface Count {

    /// Of what it was counted, such as "treatments" or "people".
    String unit();

    Basis basis();

    /// True where it is a share of treatments or patients, so that it can stand for one visit. A share of practitioners
    /// who ever saw the harm cannot.
    boolean forOneVisit();

    /// The least and most that it leaves open, 0 to 1; empty where the source gives no range.
    Optional<Interval> range();

    /// Counted events.
    record Counted(Proportion counted, String unit, boolean forOneVisit, Basis basis) implements Count {
        @Override
        public Optional<Interval> range() {
            return Optional.of(counted.exact());
        }
    }

    /// A rate as the source gives it.
    ///
    /// @param share 0 to 1
    record Rate(double share, Optional<Interval> range, String unit, boolean forOneVisit, Basis basis)
            implements Count {
        public Rate {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share is 0 to 1, was %s.".formatted(share));
            }
        }
    }

    /// What it says of the harm: the share, and where none was seen the most that may have been missed.
    default double cautious() {
        return switch (this) {
            case Counted(Proportion counted, var _, var _, var _) ->
                counted.events() == 0 ? counted.exact().high() : counted.share();
            case Rate rate -> rate.share();
        };
    }

    /// True where nobody saw it and only an upper end is known.
    default boolean atMost() {
        return this instanceof Counted(Proportion counted, var _, var _, var _) && counted.events() == 0;
    }
}
