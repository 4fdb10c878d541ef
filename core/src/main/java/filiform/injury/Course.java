package filiform.injury;

import filiform.injury.RecoveryKnowledge.Trigger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the findings say over time: is there a deficit, does it get worse, does it get better?
final class Course {

    private final List<Observed> findings;

    Course(List<Observed> findings) {
        this.findings = findings;
    }

    /// The latest day on which anything was found; 0 where no day is given.
    int today() {
        return findings.stream()
                .filter(observed -> observed.day().isPresent())
                .mapToInt(observed -> observed.day().getAsInt())
                .max()
                .orElse(0);
    }

    Set<Trigger> triggers() {
        var triggers = EnumSet.noneOf(Trigger.class);
        if (findings.stream().anyMatch(Course::alarming)) {
            triggers.add(Trigger.ALARM_SIGN);
        }
        if (worsens()) {
            triggers.add(Trigger.WORSENING);
        }
        if (findings.stream().anyMatch(Course::deficit)) {
            triggers.add(Trigger.OBJECTIVE_DEFICIT);
            if (!recovers()) {
                triggers.add(Trigger.NO_RECOVERY);
            }
        }
        return triggers;
    }

    private static boolean alarming(Observed observed) {
        return observed.finding() instanceof Finding.NamedSign(var sign, var present) && present && sign.alarm();
    }

    private static boolean deficit(Observed observed) {
        return switch (observed.finding()) {
            case Finding.Power(var _, var mrc) -> !mrc.normal();
            case Finding.Movement(var _, var mrc) -> !mrc.normal();
            case Finding.Feeling(var _, var sensation) ->
                sensation == Sensation.ABSENT || sensation == Sensation.REDUCED;
            case Finding.Reflex(var _, var response) ->
                response == Finding.Response.ABSENT || response == Finding.Response.REDUCED;
            case Finding.NamedSign(var sign, var present) ->
                present && !sign.action().isBlank();
            case Finding.Atrophy(var _, var present) -> present;
            case Finding.Electromyography(var _, var denervation) -> denervation;
            case Finding.Conduction(var _, var result) -> result != Finding.ConductionResult.NORMAL;
            case Finding.Tinel _, Finding.Imaging _, Finding.Autonomic _, Finding.Radiation _ -> false;
        };
    }

    boolean worsens() {
        return changes(1);
    }

    /// True where a weak muscle or movement was found stronger on a later day.
    boolean recovers() {
        return changes(-1);
    }

    /// True where the earlier grade of some muscle or movement is above (1) or below (-1) a later one.
    private boolean changes(int sign) {
        for (Observed earlier : findings) {
            for (Observed later : findings) {
                if (before(earlier, later)
                        && sameTest(earlier, later)
                        && Integer.signum(strength(earlier).compareTo(strength(later))) == sign) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean before(Observed earlier, Observed later) {
        return earlier.day().isPresent()
                && later.day().isPresent()
                && earlier.day().getAsInt() < later.day().getAsInt();
    }

    private static boolean sameTest(Observed earlier, Observed later) {
        return earlier.side() == later.side()
                && switch (earlier.finding()) {
                    case Finding.Power(var muscle, var mrc) ->
                        mrc.comparable()
                                && later.finding() instanceof Finding.Power(var other, var otherMrc)
                                && otherMrc.comparable()
                                && muscle.name().equals(other.name());
                    case Finding.Movement(var action, var mrc) ->
                        mrc.comparable()
                                && later.finding() instanceof Finding.Movement(var other, var otherMrc)
                                && otherMrc.comparable()
                                && action.equals(other);
                    case Finding.Feeling _,
                            Finding.Reflex _,
                            Finding.NamedSign _,
                            Finding.Tinel _,
                            Finding.Electromyography _,
                            Finding.Conduction _,
                            Finding.Imaging _,
                            Finding.Atrophy _,
                            Finding.Autonomic _,
                            Finding.Radiation _ -> false;
                };
    }

    private static Mrc strength(Observed observed) {
        return switch (observed.finding()) {
            case Finding.Power(var _, var mrc) -> mrc;
            case Finding.Movement(var _, var mrc) -> mrc;
            case Finding.Feeling _,
                    Finding.Reflex _,
                    Finding.NamedSign _,
                    Finding.Tinel _,
                    Finding.Electromyography _,
                    Finding.Conduction _,
                    Finding.Imaging _,
                    Finding.Atrophy _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> throw new IllegalArgumentException("Not a test of strength: " + observed);
        };
    }
}
