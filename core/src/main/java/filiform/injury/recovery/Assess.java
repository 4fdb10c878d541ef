package filiform.injury.recovery;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.injury.Course;
import filiform.injury.Examination;
import filiform.injury.Finding;
import filiform.injury.Localisation;
import filiform.injury.Observed;
import filiform.injury.recovery.Assessment.Due;
import filiform.injury.recovery.Assessment.Referral;
import filiform.injury.recovery.RecoveryKnowledge.ReferralRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says how the nerve came to harm, grades the injury, forecasts recovery a muscle and an area at a time, and plans
/// what is due.
public final class Assess {

    private final Atlas atlas;
    private final RecoveryKnowledge knowledge;
    private final Beyond beyond;
    private final Targets targets;
    private final Studies studies;
    private final Grade grade;
    private final Mechanisms mechanisms;
    private final SheetMaker sheets;
    private final Nodes nodes;

    public Assess(Atlas atlas, List<Finding.ReflexArc> reflexes, RecoveryKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        beyond = new Beyond(atlas);
        targets = new Targets(atlas, knowledge.times().skinWay(), beyond);
        studies = new Studies(knowledge.grades(), beyond);
        grade = new Grade(knowledge.grades(), knowledge.times());
        mechanisms = new Mechanisms(knowledge.mechanisms());
        sheets = new SheetMaker(atlas, reflexes);
        nodes = new Nodes(knowledge.times());
    }

    /// What can be said of one place of injury.
    private record Place(
            Grading grading,
            Optional<Recovery> recovery,
            Optional<TinelAdvance> tinel,
            Optional<Assessment.SurgeonBy> surgeonBy) {}

    /// Assesses the new findings.
    ///
    /// @param found where they put the lesion
    public Assessment assess(Examination examination, Localisation found, Told told) {
        List<Observed> findings = examination.findings();
        int today = new Course(findings).today();
        Optional<Suspected> leading = Suspected.of(found);
        Optional<Suspected> lesion = leading.filter(place -> !inCord(place));
        Place place = lesion.map(suspected -> place(findings, suspected))
                .orElseGet(() -> new Place(grade.withheld(), Optional.empty(), Optional.empty(), Optional.empty()));
        Optional<Missed> missed = place.recovery().flatMap(Recovery::missed);
        PainAdvice pain = PainAdvice.of(knowledge.pain(), told.pain(), findings, today);
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        triggers.addAll(Alarms.of(findings, mechanisms.facts(told, findings), pain));
        triggers.addAll(Alarms.missed(missed, place.tinel()));
        List<Due> due = examinations(today);
        return new Assessment(
                today,
                mechanisms.of(told, findings),
                place.grading(),
                place.recovery().map(Recovery::muscles).orElse(List.of()),
                place.recovery().map(Recovery::skin).orElse(List.of()),
                missed,
                place.tinel(),
                due,
                referrals(triggers, today),
                triggers.contains(Trigger.OBJECTIVE_DEFICIT) ? place.surgeonBy() : Optional.empty(),
                CareChoice.of(atlas, knowledge.care(), findings, told),
                pain,
                sheets.of(
                        found,
                        leading,
                        due.stream().map(Due::fromDay).distinct().toList()),
                Baseline.screening(told.before()),
                told,
                warnings(leading, told, findings));
    }

    private Place place(List<Observed> findings, Suspected lesion) {
        TimeKnowledge times = knowledge.times();
        Optional<TinelAdvance> tinel = TinelAdvance.of(findings, lesion, atlas, times.tinel(), times.rate());
        Set<Observation> seen = studies.of(findings, lesion, tinel);
        List<Target> beyondIt = targets.beyond(lesion.segment());
        List<Sign> signs = Sign.all(atlas, targets, beyondIt, findings, lesion);
        List<Sign> telling = Sign.telling(signs);
        var degrees = studies.degrees(seen);
        var now = new Regrowth(nodes, times, degrees, telling, tinel);
        var atOnset = new Regrowth(nodes, times, degrees, List.of(), Optional.empty());
        return new Place(
                grade.of(seen, telling, now.degrees()),
                Optional.of(new Recovery(times, signs, now, atOnset)),
                tinel,
                Optional.of(SurgeonDay.of(times, beyondIt)));
    }

    /// Grades of nerve injury and regrowth belong to the nerves outside the cord.
    private boolean inCord(Suspected place) {
        return atlas.tree().segments().get(place.segment()).kind() == Nerve.Kind.CORD;
    }

    private List<Due> examinations(int today) {
        return knowledge.steps().stream()
                .sorted(Comparator.comparingInt(RecoveryKnowledge.Step::fromDay)
                        .thenComparingInt(RecoveryKnowledge.Step::toDay))
                .map(step -> new Due(
                        step.fromDay(),
                        step.toDay(),
                        step.everyDays(),
                        step.what(),
                        step.toDay() < today,
                        step.basis()))
                .toList();
    }

    private List<Referral> referrals(Set<Trigger> triggers, int today) {
        return knowledge.referrals().stream()
                .filter(rule -> triggers.contains(rule.trigger()))
                .sorted(Comparator.comparingInt(ReferralRule::rank).thenComparingInt(ReferralRule::fromDay))
                .map(rule -> new Referral(
                        today >= rule.fromDay(), rule.fromDay(), rule.soon(), rule.to(), rule.why(), rule.basis()))
                .toList();
    }

    private List<String> warnings(Optional<Suspected> leading, Told told, List<Observed> findings) {
        var warnings = new ArrayList<String>();
        warnings.add(knowledge.caution().text());
        if (leading.isEmpty()) {
            warnings.add("No nerve lesion leads, so nothing is graded or forecast. That is not reassurance.");
        }
        if (leading.filter(this::inCord).isPresent()) {
            warnings.add("The findings fit a lesion of the spinal cord best: that is an emergency now. Grades and"
                    + " regrowth of nerves do not apply to it, so none are given.");
        }
        if (told.began() == Began.UNKNOWN) {
            warnings.add("When the deficit began is not known; it would tell the mechanism.");
        }
        if (findings.stream().anyMatch(observed -> observed.day().isEmpty())) {
            warnings.add("A finding without a day cannot show change and cannot grade.");
        }
        return warnings;
    }
}
