package filiform.injury.recovery;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.injury.recovery.RecoveryKnowledge.Day;
import java.util.Map;

/// How long recovery takes. Days count from onset; all from content.
///
/// @param neurapraxia day by which a neurapraxia should show recovery
/// @param block       day of the first sign where a block lifts
/// @param afterBlock  days from there to useful function
/// @param rate        speed of regrowth, mm a day
/// @param bounds      the slow and the fast speed that sources name
/// @param delay       days of regrowth that are not way: across the lesion, and in the muscle or skin
/// @param afterRegrowth days from the first sign to useful function where fibres regrew
/// @param ways        how each degree recovers by itself
/// @param skinWay     mm from where a branch leaves its nerve to the skin it supplies
/// @param limit       after it a muscle without supply is unlikely to recover; skin knows no such limit
/// @param surgeon     when a nerve surgeon must have seen the patient at the latest
/// @param tinel       what counts as standing still
public record TimeKnowledge(
        Day neurapraxia,
        Spread block,
        Spread afterBlock,
        Spread rate,
        Bounds bounds,
        Spread delay,
        Spread afterRegrowth,
        Ways ways,
        Figure skinWay,
        Limit limit,
        SkinLimit skin,
        Surgeon surgeon,
        Tinel tinel) {

    /// Speeds of regeneration in mm a day: the cautious figure, and the best one.
    public record Bounds(double slow, double fast, Basis basis) {}

    /// Day after which a muscle is unlikely to recover: by the cautious source, and by the latest one.
    public record Limit(int day, int lateDay, Basis basis) {
        public Limit {
            if (day > lateDay) {
                throw new IllegalArgumentException(
                        "The cautious limit %d is after the late %d.".formatted(day, lateDay));
            }
        }
    }

    /// That the skin has no such limit, in words.
    public record SkinLimit(String text, Basis basis) {}

    /// When a surgeon must have seen the patient.
    ///
    /// @param earliest  before this day nobody is sent for want of recovery alone
    /// @param latest    no later than this day
    /// @param planning  days between the visit and the operation
    public record Surgeon(int earliest, int latest, int planning, Basis basis) {}

    /// A sign that moved less than `mm` in at least `days` stands still.
    public record Tinel(double mm, int days, Basis basis) {}

    /// Chances that a degree recovers by itself in each way; what is left never does.
    public record Ways(Map<Sunderland, Chances> chances, Basis basis) {
        public Ways {
            chances = Map.copyOf(chances);
        }

        Chances of(Sunderland degree) {
            return chances.getOrDefault(degree, new Chances(0, 0, 0));
        }
    }

    /// Of one degree.
    ///
    /// @param block    chance that the first sign comes because a block lifts
    /// @param regrowth chance that it comes because fibres grow back
    /// @param useful   chance that function becomes useful once fibres have grown back
    public record Chances(double block, double regrowth, double useful) {
        public Chances {
            if (!(block >= 0 && regrowth >= 0 && block + regrowth <= 1 && useful >= 0 && useful <= 1)) {
                throw new IllegalArgumentException(
                        "Chances must lie within 0 and 1, were %s, %s, %s.".formatted(block, regrowth, useful));
            }
        }
    }
}
