package filiform.planning;

import filiform.atlas.Grade;
import java.util.List;
import java.util.Optional;

/// What planning answers. Only named structures are judged, and contact is not injury.
///
/// @param judgedDepth  the depth that the contacts hold for, mm: as asked, or the needle's length where none was given
/// @param passes       counted in every chance
/// @param contacts     in falling order of probability
/// @param effects      what gauge, tip, speed and force are known to change
/// @param alternatives in falling order of gain, those without a number last
public record Plan(
        Question question,
        double judgedDepth,
        int passes,
        List<Contact> contacts,
        Any any,
        Sweep sweep,
        DepthLimit depthLimit,
        Target target,
        NeedleChoice needleChoice,
        List<Alternative> alternatives,
        List<NeedleEffect> effects,
        List<Warning> warnings) {

    /// The chance of touching any critical structure: all that is judged but what lies just under the skin.
    ///
    /// @param classes those that have a structure here
    public record Any(Chance chance, List<OfClass> classes) {
        public Any {
            classes = List.copyOf(classes);
        }

        /// The least part of an accepted chance that the figures allow to claim, of the class that allows least.
        /// Above 1 they cannot tell whether the accepted chance is kept.
        public double leastShare() {
            return classes.stream()
                    .mapToDouble(each -> each.chance().floor() / each.accepted())
                    .max()
                    .orElse(0);
        }

        /// Of one class.
        ///
        /// @param accepted chance that the depth limit keeps it under
        public record OfClass(RiskLimits.Group group, Chance chance, double accepted) {}
    }

    /// The best estimate at rising depths up to the needle's length, coarser than the contacts.
    ///
    /// @param depths     mm
    /// @param structures in the site's order
    public record Sweep(List<Double> depths, List<Curve> structures) {
        public Sweep {
            depths = List.copyOf(depths);
            structures = List.copyOf(structures);
        }

        /// One structure's chance.
        ///
        /// @param chances one for each depth
        public record Curve(String structure, List<Double> chances) {
            public Curve {
                chances = List.copyOf(chances);
            }
        }
    }

    /// The chance that the tip ends in the muscle that is aimed at.
    public sealed interface Target {

        /// It could be computed.
        ///
        /// @param depth mm; where none was asked, the best one within the limit
        record Known(String muscle, double depth, Chance chance, String words) implements Target {}

        record NotKnown(String why) implements Target {}
    }

    /// Which needle to take.
    public sealed interface NeedleChoice {

        /// Lengths within the limit first, of these the ones that reach the target, then the shorter.
        record Lengths(List<Length> lengths, String words) implements NeedleChoice {
            public Lengths {
                lengths = List.copyOf(lengths);
            }
        }

        record None(String why) implements NeedleChoice {}
    }

    /// A length that is commonly sold.
    ///
    /// @param withinLimit the whole shaft is no longer than the depth limit
    /// @param reaches     it reaches the mean near face of the target; false where that is not known
    public record Length(int mm, boolean withinLimit, boolean reaches) {}

    /// Another way of doing it, which lowers the chance of the leading structure or of the class that sets the limit.
    ///
    /// @param gain    for another posture, direction, technique or site
    /// @param changes by structure, where the same structures are met
    public record Alternative(String code, String words, Optional<Gain> gain, List<Change> changes) {
        public Alternative {
            changes = List.copyOf(changes);
        }

        /// The best estimate of touching any critical structure, before and after.
        ///
        /// @param grade of the weakest figure that both rest on
        /// @param floor the least probability that the data allow to claim
        public record Gain(double before, double after, Grade grade, double floor) {}

        /// The best estimate of touching a structure.
        ///
        /// @param grade of the weakest figure that both rest on
        /// @param floor the least probability that the data allow to claim; show "below" for what is under it
        public record Change(String structure, double before, double after, Grade grade, double floor) {}
    }

    /// Something the reader must know. Codes are stable, words are not.
    public record Warning(String code, String words) {}

    public Plan {
        contacts = List.copyOf(contacts);
        alternatives = List.copyOf(alternatives);
        effects = List.copyOf(effects);
        warnings = List.copyOf(warnings);
    }
}
