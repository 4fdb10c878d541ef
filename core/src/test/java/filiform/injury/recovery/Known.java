package filiform.injury.recovery;

import filiform.atlas.Names;
import filiform.injury.recovery.GradeKnowledge.Evidence;
import filiform.injury.recovery.GradeKnowledge.Prior;
import filiform.injury.recovery.MechanismKnowledge.Feature;
import filiform.injury.recovery.MechanismKnowledge.Finds;
import filiform.injury.recovery.MechanismKnowledge.Group;
import filiform.injury.recovery.MechanismKnowledge.Mechanism;
import filiform.injury.recovery.RecoveryKnowledge.Caution;
import filiform.injury.recovery.RecoveryKnowledge.Day;
import filiform.injury.recovery.RecoveryKnowledge.ReferralRule;
import filiform.injury.recovery.RecoveryKnowledge.Step;
import filiform.injury.recovery.TimeKnowledge.Chances;
import filiform.injury.recovery.TimeKnowledge.Limit;
import filiform.injury.recovery.TimeKnowledge.Ways;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Made-up numbers for the made-up limb.
final class Known {

    static final Limit LIMIT = new Limit(200, 400, Limb.BASIS);
    static final RecoveryKnowledge RECOVERY = recovery(LIMIT);

    private Known() {}

    static RecoveryKnowledge recovery(Limit limit) {
        return new RecoveryKnowledge(
                grades(),
                times(limit),
                mechanisms(),
                List.of(
                        step(30, 35, 0, "month"),
                        step(0, 0, 0, "at once"),
                        step(10, 14, 0, "conduction"),
                        step(60, 180, 30, "monthly")),
                List.of(
                        referral(Trigger.NO_RECOVERY, 84, 9, "surgeon"),
                        referral(Trigger.NO_RECOVERY, 21, 8, "specialist"),
                        referral(Trigger.FORECAST_MISSED, 0, 7, "surgeon"),
                        referral(Trigger.TINEL_STANDS, 0, 6, "surgeon"),
                        referral(Trigger.OBJECTIVE_DEFICIT, 0, 5, "doctor"),
                        referral(Trigger.NERVE_CUT, 0, 4, "surgeon"),
                        referral(Trigger.INFECTION, 0, 3, "doctor"),
                        referral(Trigger.GROWING_PAIN, 0, 2, "doctor"),
                        referral(Trigger.WORSENING, 0, 1, "emergency department"),
                        referral(Trigger.ALARM_SIGN, 0, 0, "emergency department"),
                        referral(Trigger.NEUROPATHIC_PAIN, 0, 10, "pain doctor")),
                new PainRule(28, 7, List.of("a tool"), "screen", "pain doctor", Limb.BASIS),
                List.of(
                        care("protect", CareItem.When.ANY_DEFICIT),
                        care("splint for the hand", CareItem.When.WEAKNESS, "hand lift"),
                        care("splint for another", CareItem.When.WEAKNESS, "other pull"),
                        care("skin", CareItem.When.NUMBNESS),
                        care("pain", CareItem.When.PAIN)),
                new Caution("A first study never ends follow-up.", Limb.BASIS));
    }

    private static GradeKnowledge grades() {
        var evidence = new EnumMap<Observation, Map<Sunderland, Double>>(Observation.class);
        evidence.put(Observation.FOCAL_BLOCK, degrees(0.75, 0.25, 0.15, 0.10, 0.08));
        evidence.put(Observation.LOST_AMPLITUDE, degrees(0.08, 0.62, 0.68, 0.75, 0.85));
        evidence.put(Observation.DENERVATION, degrees(0.08, 0.90, 0.92, 0.94, 0.95));
        evidence.put(Observation.NO_DENERVATION, degrees(0.85, 0.12, 0.10, 0.06, 0.05));
        evidence.put(Observation.TINEL_ADVANCES, degrees(0.04, 0.70, 0.50, 0.10, 0.05));
        evidence.put(Observation.TINEL_STANDS, degrees(0.05, 0.10, 0.25, 0.55, 0.60));
        evidence.put(Observation.CUT_ON_IMAGING, degrees(0.01, 0.02, 0.03, 0.10, 0.60));
        return new GradeKnowledge(
                new Prior(degrees(0.60, 0.20, 0.10, 0.04, 0.06), Limb.BASIS),
                new Evidence(evidence, Limb.BASIS),
                List.of(scheme("wide axonotmesis", Seddon.AXONOTMESIS), scheme("wide neurotmesis", Seddon.NEUROTMESIS)),
                new Day(10, Limb.BASIS),
                new Day(21, Limb.BASIS),
                10);
    }

    private static Scheme scheme(String name, Seddon middle) {
        return new Scheme(
                name,
                Map.of(
                        Sunderland.I, Seddon.NEURAPRAXIA,
                        Sunderland.II, Seddon.AXONOTMESIS,
                        Sunderland.III, middle,
                        Sunderland.IV, middle,
                        Sunderland.V, Seddon.NEUROTMESIS),
                Limb.BASIS);
    }

    private static TimeKnowledge times(Limit limit) {
        var ways = Map.of(
                Sunderland.I, new Chances(0.97, 0, 1),
                Sunderland.II, new Chances(0.35, 0.62, 0.9),
                Sunderland.III, new Chances(0.25, 0.60, 0.6),
                Sunderland.IV, new Chances(0.15, 0.10, 0.2),
                Sunderland.V, new Chances(0.02, 0.03, 0.1));
        return new TimeKnowledge(
                new Day(90, Limb.BASIS),
                new Spread(25, 0.75, Limb.BASIS),
                new Spread(25, 0.75, Limb.BASIS),
                new Spread(1.5, 0.4, Limb.BASIS),
                new TimeKnowledge.Bounds(1, 3, Limb.BASIS),
                new Spread(40, 0.54, Limb.BASIS),
                new Spread(90, 0.85, Limb.BASIS),
                new Ways(ways, Limb.BASIS),
                Limb.figure(40),
                limit,
                new TimeKnowledge.SkinLimit("Skin has no limit.", Limb.BASIS),
                new TimeKnowledge.Surgeon(21, 84, 30, Limb.BASIS),
                new TimeKnowledge.Tinel(20, 28, Limb.BASIS));
    }

    private static MechanismKnowledge mechanisms() {
        return new MechanismKnowledge(
                new Names<>(List.of(
                        feature("progression", Finds.NOTHING, Optional.of(Trigger.WORSENING)),
                        feature("pain growing", Finds.NOTHING, Optional.of(Trigger.GROWING_PAIN)),
                        feature("swelling", Finds.NOTHING, Optional.empty()),
                        feature("tense limb", Finds.NOTHING, Optional.of(Trigger.ALARM_SIGN)),
                        feature("fever", Finds.NOTHING, Optional.of(Trigger.INFECTION)),
                        feature("haematoma on imaging", Finds.HAEMATOMA, Optional.empty()),
                        feature("deficit before the needle", Finds.DEFICIT_BEFORE, Optional.empty()))),
                List.of(
                        mechanism("contact", 0.6, 0.8, 0.1, List.of(0.1, 0.2, 0.2, 0.02, 0.01, 0.05, 0.05)),
                        mechanism("haematoma", 0.3, 0.1, 0.6, List.of(0.6, 0.7, 0.8, 0.4, 0.03, 0.6, 0.08)),
                        mechanism("older disease", 0.1, 0.1, 0.2, List.of(0.2, 0.1, 0.1, 0.01, 0.03, 0.01, 0.6))));
    }

    private static Feature feature(String name, Finds finds, Optional<Trigger> raises) {
        return new Feature(name, List.of(), Group.COURSE, finds, name + "?", raises, Limb.BASIS);
    }

    private static Mechanism mechanism(String name, double weight, double atOnce, double hours, List<Double> chances) {
        List<String> features = List.of(
                "progression",
                "pain growing",
                "swelling",
                "tense limb",
                "fever",
                "haematoma on imaging",
                "deficit before the needle");
        var byName = new java.util.LinkedHashMap<String, Double>();
        for (int i = 0; i < features.size(); i++) {
            byName.put(features.get(i), chances.get(i));
        }
        return new Mechanism(
                name,
                weight,
                Map.of(
                        Began.AT_INSERTION,
                        atOnce,
                        Began.WITHIN_HOURS,
                        hours,
                        Began.WITHIN_DAYS,
                        0.05,
                        Began.LATER,
                        0.05),
                byName,
                "its course",
                "look",
                Limb.BASIS);
    }

    private static Map<Sunderland, Double> degrees(double one, double two, double three, double four, double five) {
        return Map.of(
                Sunderland.I, one, Sunderland.II, two, Sunderland.III, three, Sunderland.IV, four, Sunderland.V, five);
    }

    private static Step step(int from, int to, int every, String what) {
        return new Step(from, to, every, what, Limb.BASIS);
    }

    private static ReferralRule referral(Trigger trigger, int from, int rank, String to) {
        return new ReferralRule(trigger, from, rank, "soon", to, trigger + " from day " + from, Limb.BASIS);
    }

    private static CareItem care(String topic, CareItem.When when, String... movements) {
        return new CareItem(topic, when, List.of(movements), topic, Limb.BASIS);
    }
}
