package filiform.injury;

import filiform.atlas.Basis;
import filiform.injury.Grading.Seddon;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Times of nerve injury and recovery, in days since onset unless said otherwise: all from content.
///
/// @param conduction  first day on which nerve conduction can be interpreted
/// @param denervation first day on which the absence of denervation on electromyography counts
/// @param neurapraxia day by which a neurapraxia should show recovery
/// @param delay       days before regrowth starts, at most
public record RecoveryKnowledge(
        Prior prior,
        Evidence evidence,
        Day conduction,
        Day denervation,
        Day neurapraxia,
        Rate rate,
        Day delay,
        Limit limit,
        List<Mechanism> mechanisms,
        List<Step> steps,
        List<ReferralRule> referrals,
        Caution caution) {

    /// Chances of the three grades before any test, summing to 1.
    public record Prior(Map<Seddon, Double> chances, Basis basis) {
        public Prior {
            chances = Map.copyOf(chances);
        }
    }

    /// Chance of each observation under each grade.
    public record Evidence(Map<Observation, Map<Seddon, Double>> chances, Basis basis) {
        public Evidence {
            chances = Map.copyOf(chances);
            if (!chances.keySet().equals(Set.of(Observation.values()))) {
                throw new IllegalArgumentException(
                        "Evidence is needed for each observation, was for %s.".formatted(chances.keySet()));
            }
        }
    }

    /// A number of days.
    public record Day(int day, Basis basis) {}

    /// Speed of regeneration in mm a day: the cautious figure, and the best one.
    public record Rate(double slow, double fast, Basis basis) {}

    /// Day after which a muscle without supply is unlikely to recover: by the cautious source, and by the latest one.
    public record Limit(int day, int lateDay, Basis basis) {}

    /// What every assessment says, whatever the grade.
    public record Caution(String text, Basis basis) {}

    /// What a test or the course of time can show of the grade.
    public enum Observation {
        FOCAL_BLOCK("conduction block or neurapraxia on nerve conduction"),
        LOST_AMPLITUDE("loss of amplitude or axon loss on nerve conduction"),
        DENERVATION("denervation on electromyography of an affected muscle"),
        NO_DENERVATION("no denervation on electromyography of an affected muscle"),
        EARLY_RECOVERY("recovery within the time of a neurapraxia"),
        NO_RECOVERY("no recovery by the end of the time of a neurapraxia"),
        CUT_ON_IMAGING("the nerve is interrupted on imaging");

        private final String words;

        Observation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// When the deficit began, seen from the needle.
    public enum Began {
        AT_INSERTION,
        WITHIN_HOURS,
        WITHIN_DAYS,
        LATER,
        UNKNOWN
    }

    /// A way in which the nerve may have come to harm, and what it asks for.
    public record Mechanism(String name, double weight, Map<Began, Double> began, String action, Basis basis) {
        public Mechanism {
            began = Map.copyOf(began);
        }
    }

    /// An examination of the plan.
    ///
    /// @param fromDay first day, @param toDay last day
    public record Step(int fromDay, int toDay, String what, Basis basis) {}

    /// What makes a referral due.
    public enum Trigger {
        WORSENING,
        ALARM_SIGN,
        OBJECTIVE_DEFICIT,
        NO_RECOVERY
    }

    /// When to refer, to whom, how soon.
    ///
    /// @param fromDay the day since onset from which it holds
    /// @param rank    0 is the most pressing
    public record ReferralRule(
            Trigger trigger, int fromDay, int rank, String soon, String to, String why, Basis basis) {}

    public RecoveryKnowledge {
        mechanisms = List.copyOf(mechanisms);
        steps = List.copyOf(steps);
        referrals = List.copyOf(referrals);
        if (mechanisms.isEmpty() || steps.isEmpty() || referrals.isEmpty()) {
            throw new IllegalArgumentException("Recovery needs mechanisms, steps and referrals.");
        }
    }
}
