package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.injury.Assessment.Due;
import filiform.injury.Assessment.Forecast;
import filiform.injury.Assessment.MechanismChance;
import filiform.injury.Assessment.Referral;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.RecoveryKnowledge.Began;
import filiform.injury.RecoveryKnowledge.Mechanism;
import filiform.injury.RecoveryKnowledge.ReferralRule;
import filiform.injury.RecoveryKnowledge.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Grades the injury, forecasts recovery a muscle at a time and plans what is due.
public final class Assess {

    /// A muscle is forecast where at least this part of its supply passes the lesion.
    private static final double AFFECTED = 0.2;

    private final Atlas atlas;
    private final Localise localise;
    private final RecoveryKnowledge knowledge;
    private final Grade grade;

    public Assess(Atlas atlas, Localise localise, RecoveryKnowledge knowledge) {
        this.atlas = atlas;
        this.localise = localise;
        this.knowledge = knowledge;
        int firstDenervation = localise.knowledge().chances().denervation().firstDay();
        grade = new Grade(atlas, localise.passing(), knowledge, firstDenervation);
    }

    public Assessment assess(Examination examination, Began began) {
        Hypothesis leading = localise.posterior(examination).leading();
        Course course = new Course(examination.findings());
        int today = course.today();
        Set<Trigger> triggers = course.triggers();
        return new Assessment(
                today,
                mechanisms(began),
                inCord(leading) ? grade.withheld() : grade.of(examination.findings(), leading),
                leading instanceof Lesion lesion && !inCord(leading) ? forecasts(lesion) : List.of(),
                examinations(today),
                referrals(triggers, today),
                warnings(leading, began, examination));
    }

    /// Grades of nerve injury and regrowth belong to the nerves outside the cord.
    private boolean inCord(Hypothesis leading) {
        return leading instanceof Lesion lesion
                && atlas.tree().segments().get(lesion.segment()).kind() == Nerve.Kind.CORD;
    }

    private List<MechanismChance> mechanisms(Began began) {
        double sum = knowledge.mechanisms().stream()
                .mapToDouble(mechanism -> weight(mechanism, began))
                .sum();
        return knowledge.mechanisms().stream()
                .map(mechanism -> new MechanismChance(
                        mechanism.name(), weight(mechanism, began) / sum, mechanism.action(), mechanism.basis()))
                .sorted(Comparator.comparingDouble(MechanismChance::probability).reversed())
                .toList();
    }

    private static double weight(Mechanism mechanism, Began began) {
        return mechanism.weight()
                * (began == Began.UNKNOWN ? 1 : mechanism.began().getOrDefault(began, 1.0));
    }

    private List<Forecast> forecasts(Lesion lesion) {
        var forecasts = new ArrayList<Forecast>();
        for (Muscle muscle : atlas.muscles().all()) {
            if (atlas.tree().muscleShare(lesion.segment(), muscle.name()) >= AFFECTED) {
                double distance = atlas.tree().supplies(muscle.name()).stream()
                        .mapToDouble(supply -> atlas.tree().distance(lesion.segment(), supply))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
                if (Double.isFinite(distance)) {
                    forecasts.add(forecast(muscle.name(), distance));
                }
            }
        }
        forecasts.sort(Comparator.comparingDouble(Forecast::distance));
        return forecasts;
    }

    private Forecast forecast(String muscle, double distance) {
        int from = (int) Math.floor(distance / knowledge.rate().fast());
        int by = knowledge.delay().day()
                + (int) Math.ceil(distance / knowledge.rate().slow());
        return new Forecast(
                muscle,
                distance,
                knowledge.neurapraxia().day(),
                from,
                by,
                knowledge.limit().day(),
                knowledge.limit().lateDay(),
                by <= knowledge.limit().day());
    }

    private List<Due> examinations(int today) {
        return knowledge.steps().stream()
                .sorted(Comparator.comparingInt(RecoveryKnowledge.Step::fromDay))
                .map(step -> new Due(step.fromDay(), step.toDay(), step.what(), step.toDay() < today, step.basis()))
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

    private List<String> warnings(Hypothesis leading, Began began, Examination examination) {
        var warnings = new ArrayList<String>();
        warnings.add(knowledge.caution().text());
        if (!(leading instanceof Lesion)) {
            warnings.add("No nerve lesion leads, so nothing is graded or forecast. That is not reassurance.");
        }
        if (inCord(leading)) {
            warnings.add("The findings fit a lesion of the spinal cord best: that is an emergency now. Grades and"
                    + " regrowth of nerves do not apply to it, so none are given.");
        }
        if (began == Began.UNKNOWN) {
            warnings.add("When the deficit began is not known; it would tell the mechanism.");
        }
        if (examination.findings().stream().anyMatch(observed -> observed.day().isEmpty())) {
            warnings.add("A finding without a day cannot show change and cannot grade.");
        }
        return warnings;
    }
}
