package filiform.injury.recovery;

import filiform.injury.Course;
import filiform.injury.Finding;
import filiform.injury.Observed;
import filiform.injury.recovery.Assessment.MechanismChance;
import filiform.injury.recovery.MechanismKnowledge.Feature;
import filiform.injury.recovery.MechanismKnowledge.Mechanism;
import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the nerve probably came to harm: each mechanism by Bayes' rule, with what spoke for and against it.
final class Mechanisms {

    /// A fact is named as a reason where it changes the odds at least so much.
    private static final double TELLING = 1.5;

    private final MechanismKnowledge knowledge;

    Mechanisms(MechanismKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// In falling order.
    List<MechanismChance> of(Told told, List<Observed> findings) {
        Map<Feature, Answer> facts = facts(told, findings);
        double sum = knowledge.mechanisms().stream()
                .mapToDouble(mechanism -> weight(mechanism, told.began(), facts))
                .sum();
        return knowledge.mechanisms().stream()
                .map(mechanism -> chance(mechanism, told.began(), facts, sum))
                .sorted(Comparator.comparingDouble(MechanismChance::probability).reversed())
                .toList();
    }

    /// What is known of each feature: told, or seen among the findings. Any yes wins.
    Map<Feature, Answer> facts(Told told, List<Observed> findings) {
        var facts = new LinkedHashMap<Feature, Answer>();
        for (Feature feature : knowledge.features().all()) {
            Answer answer = told.history().getOrDefault(feature.name(), Answer.UNKNOWN);
            facts.put(feature, seen(feature, told, findings) ? Answer.YES : answer);
        }
        return facts;
    }

    private static boolean seen(Feature feature, Told told, List<Observed> findings) {
        if (feature.raises().isPresent()) {
            if (feature.raises().get() == Trigger.WORSENING && new Course(findings).worsens()) {
                return true;
            }
            if (feature.raises().get() == Trigger.ALARM_SIGN
                    && findings.stream().anyMatch(Course::alarming)) {
                return true;
            }
        }
        return switch (feature.finds()) {
            case NOTHING -> false;
            case HAEMATOMA -> findings.stream().anyMatch(Mechanisms::haematoma);
            case DEFICIT_BEFORE -> told.before().stream().anyMatch(Course::abnormal);
        };
    }

    private static boolean haematoma(Observed observed) {
        return observed.finding() instanceof Finding.Imaging(var _, var _, var result)
                && result == Finding.ImagingResult.HAEMATOMA;
    }

    private static double weight(Mechanism mechanism, Began began, Map<Feature, Answer> facts) {
        double weight = mechanism.weight() * began(mechanism, began);
        for (var fact : facts.entrySet()) {
            weight *= likelihood(mechanism, fact.getKey(), fact.getValue());
        }
        return weight;
    }

    private static double began(Mechanism mechanism, Began began) {
        return began == Began.UNKNOWN ? 1 : mechanism.began().getOrDefault(began, 1.0);
    }

    private static double likelihood(Mechanism mechanism, Feature feature, Answer answer) {
        double chance = mechanism.chances().getOrDefault(feature.name(), 1.0);
        return switch (answer) {
            case YES -> chance;
            case NO -> 1 - chance;
            case UNKNOWN -> 1;
        };
    }

    private MechanismChance chance(Mechanism mechanism, Began began, Map<Feature, Answer> facts, double sum) {
        var speaksFor = new ArrayList<String>();
        var against = new ArrayList<String>();
        if (began != Began.UNKNOWN) {
            sort(
                    "it began "
                            + began.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    began(mechanism, began),
                    average(mechanism, other -> began(other, began)),
                    speaksFor,
                    against);
        }
        facts.forEach((feature, answer) -> {
            if (answer != Answer.UNKNOWN) {
                sort(
                        (answer == Answer.NO ? "no " : "") + feature.name(),
                        likelihood(mechanism, feature, answer),
                        average(mechanism, other -> likelihood(other, feature, answer)),
                        speaksFor,
                        against);
            }
        });
        return new MechanismChance(
                mechanism.name(),
                weight(mechanism, began, facts) / sum,
                mechanism.action(),
                mechanism.course(),
                speaksFor,
                against,
                mechanism.basis());
    }

    private static void sort(String fact, double own, double others, List<String> speaksFor, List<String> against) {
        if (own >= TELLING * others) {
            speaksFor.add(fact);
        } else if (others >= TELLING * own) {
            against.add(fact);
        }
    }

    /// Over the other mechanisms, by their weight before anything was told.
    private double average(Mechanism one, java.util.function.ToDoubleFunction<Mechanism> of) {
        double sum = 0;
        double weights = 0;
        for (Mechanism other : knowledge.mechanisms()) {
            if (!other.equals(one)) {
                sum += other.weight() * of.applyAsDouble(other);
                weights += other.weight();
            }
        }
        return weights > 0 ? sum / weights : 0;
    }
}
