package filiform.injury;

import filiform.measure.Bounds;
import java.util.List;

/// What a named sign or test tells of the place of a lesion.
public sealed interface Tells {

    /// Strength is lost.
    ///
    /// @param movers what is lost, by weight
    /// @param drop   true where it shows what cannot be held against gravity, false where any weakness may show it
    record Loss(List<Mover> movers, boolean drop) implements Tells {
        public Loss {
            movers = List.copyOf(movers);
            if (movers.isEmpty()) {
                throw new IllegalArgumentException("A sign of loss names a movement or a muscle.");
            }
        }
    }

    /// A movement, or else a muscle.
    ///
    /// @param weight against the others, above 0
    record Mover(String action, String muscle, double weight) {}

    /// A named stretch is irritated or lost.
    ///
    /// @param there     chance of the sign with a lesion on one of the stretches, above 0 and below 1
    /// @param elsewhere chance of it without one
    record At(List<Spot> spots, double there, double elsewhere) implements Tells {
        public At {
            spots = List.copyOf(spots);
            Bounds.check("there", there, 1e-3, 0.999);
            Bounds.check("elsewhere", elsewhere, 1e-3, 0.999);
            if (spots.isEmpty()) {
                throw new IllegalArgumentException("A sign of a place names a place.");
            }
        }
    }

    /// A stretch of a nerve.
    ///
    /// @param from its first point, blank for the nerve's first; `to` blank for its last
    record Spot(String nerve, String from, String to) {}

    /// The brain or the spinal cord is hurt.
    record Centre(double there, double elsewhere) implements Tells {
        public Centre {
            Bounds.check("there", there, 1e-3, 0.999);
            Bounds.check("elsewhere", elsewhere, 1e-3, 0.999);
        }
    }

    /// It tells nothing of the place.
    record Nothing() implements Tells {}
}
