package filiform.knowledge.read;

import filiform.injury.Grading.Seddon;
import filiform.injury.RecoveryKnowledge;
import filiform.injury.RecoveryKnowledge.Began;
import filiform.injury.RecoveryKnowledge.Caution;
import filiform.injury.RecoveryKnowledge.Day;
import filiform.injury.RecoveryKnowledge.Evidence;
import filiform.injury.RecoveryKnowledge.Limit;
import filiform.injury.RecoveryKnowledge.Mechanism;
import filiform.injury.RecoveryKnowledge.Observation;
import filiform.injury.RecoveryKnowledge.Prior;
import filiform.injury.RecoveryKnowledge.Rate;
import filiform.injury.RecoveryKnowledge.ReferralRule;
import filiform.injury.RecoveryKnowledge.Step;
import filiform.injury.RecoveryKnowledge.Trigger;
import filiform.knowledge.tree.Entry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Reads `recovery.yaml`.
public final class RecoveryReader {

    private RecoveryReader() {}

    public static RecoveryKnowledge read(Entry top) {
        Entry prior = top.entry("grade_prior");
        Entry evidence = top.entry("evidence");
        Entry rate = top.entry("regeneration");
        Entry limit = top.entry("limit");
        Entry caution = top.entry("caution");
        return new RecoveryKnowledge(
                new Prior(grades(prior.entry("chances")), prior.basis()),
                new Evidence(observations(evidence.entry("chances")), evidence.basis()),
                day(top, "conduction"),
                day(top, "denervation"),
                day(top, "neurapraxia"),
                new Rate(rate.number("slow_mm_a_day"), rate.number("fast_mm_a_day"), rate.basis()),
                day(top, "delay"),
                new Limit(limit.whole("day"), limit.whole("late_day"), limit.basis()),
                top.entries("mechanisms").stream()
                        .map(RecoveryReader::mechanism)
                        .toList(),
                top.entries("steps").stream()
                        .map(row -> new Step(row.whole("from_day"), row.whole("to_day"), row.text("what"), row.basis()))
                        .toList(),
                top.entries("referrals").stream().map(RecoveryReader::referral).toList(),
                new Caution(caution.text("text"), caution.basis()));
    }

    private static Day day(Entry top, String key) {
        return new Day(top.entry(key).whole("day"), top.basis(key));
    }

    private static Map<Seddon, Double> grades(Entry row) {
        Map<Seddon, Double> grades = new EnumMap<>(Seddon.class);
        for (Seddon grade : Seddon.values()) {
            grades.put(grade, row.number(grade.words()));
        }
        return grades;
    }

    private static Map<Observation, Map<Seddon, Double>> observations(Entry rows) {
        Map<Observation, Map<Seddon, Double>> observations = new EnumMap<>(Observation.class);
        for (Observation observation : Observation.values()) {
            observations.put(observation, grades(rows.entry(key(observation))));
        }
        return observations;
    }

    private static Mechanism mechanism(Entry row) {
        Entry times = row.entry("began");
        Map<Began, Double> began = new EnumMap<>(Began.class);
        for (Began when : Began.values()) {
            if (when != Began.UNKNOWN) {
                began.put(when, times.number(key(when)));
            }
        }
        return new Mechanism(row.text("name"), row.number("weight"), began, row.text("action"), row.basis());
    }

    private static ReferralRule referral(Entry row) {
        return new ReferralRule(
                row.word("trigger", Trigger.class),
                row.whole("from_day"),
                row.whole("rank"),
                row.text("soon"),
                row.text("to"),
                row.text("why"),
                row.basis());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
