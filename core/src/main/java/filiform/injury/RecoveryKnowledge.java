package filiform.injury;

import filiform.atlas.Basis;
import filiform.injury.Grading.Seddon;
import java.util.List;
import java.util.Map;

/// Times of nerve injury and recovery, in days since onset unless said otherwise: all from content.
///
/// @param prior             of the three grades before any test, summing to 1
/// @param evidence          chance of each observation under each grade
/// @param conductionDay     first day on which nerve conduction can be interpreted
/// @param denervationDay    first day on which its absence on electromyography counts
/// @param recoveryDay       day by which a neurapraxia should show recovery
/// @param slow              regeneration in mm a day, cautious
/// @param fast              regeneration in mm a day, at best
/// @param delay             days before regrowth starts, at most
/// @param limit             day after which a muscle without supply is unlikely to recover, the cautious source
/// @param lateLimit         the same, the latest source
public record RecoveryKnowledge(
        Map<Seddon, Double> prior,
        Basis priorBasis,
        Map<Observation, Map<Seddon, Double>> evidence,
        Basis evidenceBasis,
        int conductionDay,
        Basis conductionBasis,
        int denervationDay,
        Basis denervationBasis,
        int recoveryDay,
        Basis recoveryBasis,
        double slow,
        double fast,
        Basis rateBasis,
        int delay,
        Basis delayBasis,
        int limit,
        int lateLimit,
        Basis limitBasis,
        List<Mechanism> mechanisms,
        List<Step> steps,
        List<ReferralRule> referrals,
        String caution,
        Basis cautionBasis) {

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
        prior = Map.copyOf(prior);
        evidence = Map.copyOf(evidence);
        mechanisms = List.copyOf(mechanisms);
        steps = List.copyOf(steps);
        referrals = List.copyOf(referrals);
        if (!evidence.keySet().equals(java.util.Set.of(Observation.values()))
                || mechanisms.isEmpty()
                || steps.isEmpty()) {
            throw new IllegalArgumentException("Recovery needs all observations, mechanisms and steps.");
        }
    }
}
