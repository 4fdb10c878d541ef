package filiform.injury.recovery;

import filiform.injury.Course;
import filiform.injury.Finding;
import filiform.injury.Observed;
import filiform.injury.recovery.MechanismKnowledge.Feature;
import filiform.measure.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What makes a referral due. No trigger is ever taken away by anything else that is known: one more finding, day or
/// answer can only add.
final class Alarms {

    private Alarms() {}

    /// From what was found and told alone.
    static Set<Trigger> of(List<Observed> findings, Map<Feature, Answer> facts, PainAdvice pain) {
        var triggers = EnumSet.noneOf(Trigger.class);
        facts.forEach((feature, answer) -> {
            if (answer == Answer.YES) {
                feature.raises().ifPresent(triggers::add);
            }
        });
        Course course = new Course(findings);
        if (findings.stream().anyMatch(Course::alarming)) {
            triggers.add(Trigger.ALARM_SIGN);
        }
        if (course.worsens()) {
            triggers.add(Trigger.WORSENING);
        }
        if (findings.stream().anyMatch(Alarms::cut)) {
            triggers.add(Trigger.NERVE_CUT);
        }
        if (findings.stream().anyMatch(Course::deficit)) {
            triggers.add(Trigger.OBJECTIVE_DEFICIT);
            if (!course.recovers() || course.stalls()) {
                triggers.add(Trigger.NO_RECOVERY);
            }
        }
        if (pain.state() == PainAdvice.State.SCREEN_NOW) {
            triggers.add(Trigger.NEUROPATHIC_PAIN);
        }
        return triggers;
    }

    /// From the forecast: a first sign that was due and looked for in vain, a Tinel sign that stands.
    static Set<Trigger> missed(Optional<Missed> missed, Optional<TinelAdvance> tinel) {
        var triggers = EnumSet.noneOf(Trigger.class);
        missed.ifPresent(_ -> triggers.add(Trigger.FORECAST_MISSED));
        tinel.filter(sign -> sign.verdict() == TinelAdvance.Verdict.STANDS)
                .ifPresent(_ -> triggers.add(Trigger.TINEL_STANDS));
        return triggers;
    }

    private static boolean cut(Observed observed) {
        return observed.finding() instanceof Finding.Imaging(var _, var _, var result)
                && result == Finding.ImagingResult.DISCONTINUITY;
    }
}
