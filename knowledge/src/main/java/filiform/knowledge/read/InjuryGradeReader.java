package filiform.knowledge.read;

import filiform.injury.recovery.GradeKnowledge;
import filiform.injury.recovery.GradeKnowledge.Evidence;
import filiform.injury.recovery.GradeKnowledge.Prior;
import filiform.injury.recovery.Observation;
import filiform.injury.recovery.Scheme;
import filiform.injury.recovery.Seddon;
import filiform.injury.recovery.Sunderland;
import filiform.knowledge.tree.Entry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Reads what `recovery.yaml` says of the degrees of injury.
final class InjuryGradeReader {

    private InjuryGradeReader() {}

    static GradeKnowledge read(Entry top) {
        Entry prior = top.entry("grade_prior");
        Entry evidence = top.entry("evidence");
        return new GradeKnowledge(
                new Prior(degrees(prior.entry("chances")), prior.basis()),
                new Evidence(observations(evidence.entry("chances")), evidence.basis()),
                top.entries("schemes").stream().map(InjuryGradeReader::scheme).toList(),
                RecoveryReader.day(top, "conduction"),
                RecoveryReader.day(top, "denervation"),
                top.entry("denervation").whole("first_day"));
    }

    private static Map<Sunderland, Double> degrees(Entry row) {
        var degrees = new EnumMap<Sunderland, Double>(Sunderland.class);
        for (Sunderland degree : Sunderland.values()) {
            degrees.put(degree, row.number(degree.name()));
        }
        return degrees;
    }

    private static Map<Observation, Map<Sunderland, Double>> observations(Entry rows) {
        var observations = new EnumMap<Observation, Map<Sunderland, Double>>(Observation.class);
        for (Observation observation : Observation.values()) {
            observations.put(observation, degrees(rows.entry(observation.name().toLowerCase(Locale.ROOT))));
        }
        return observations;
    }

    private static Scheme scheme(Entry row) {
        var grades = new EnumMap<Sunderland, Seddon>(Sunderland.class);
        for (Sunderland degree : Sunderland.values()) {
            grades.put(degree, row.entry("grades").word(degree.name(), Seddon.class));
        }
        return new Scheme(row.text("name"), grades, row.basis());
    }
}
