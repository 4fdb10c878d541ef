package filiform.knowledge.injury;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The published patients against the program: every generated part of the manual's page, by name.
public final class AccuracyReport {

    private static final double LEAST_CLAIM = 0.05;
    private static final List<Patient> PATIENTS = Patient.all();

    /// Every patient who has a finding and whose nerve the atlas holds.
    static final List<Judged> ALL = Judged.of(PATIENTS, 1);

    private AccuracyReport() {}

    /// Each part in Markdown, in the order of the page.
    public static Map<String, String> parts() {
        List<Patient> patients = Patient.all();
        List<Judged> all = Judged.of(patients, 1);
        List<Judged> three =
                all.stream().filter(judged -> judged.patient().count() >= 3).toList();
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "accuracy",
                AccuracyTable.markdown(List.of("3 findings or more", "1 finding or more"), List.of(three, ALL)));
        parts.put(
                "reliability",
                Reliability.of(Reliability.first(ALL)).markdown("nerve named first, given")
                        + Reliability.of(Reliability.atLeast(ALL, LEAST_CLAIM))
                                .markdown("any nerve given 5 % or more"));
        parts.put("readers", readers());
        parts.put("misses", Misses.markdown(ALL));
        parts.put("patients", PatientTable.markdown(PATIENTS, ALL));
        return parts;
    }

    /// The reliability of the nerve named first, drawn.
    static String drawing() {
        return Reliability.of(Reliability.first(ALL))
                .svg("How often the nerve named first was right, by the probability it was given");
    }

    private static String readers() {
        List<TwoReaders> readers = TwoReaders.all();
        TwoReaders.Agreement agreement = TwoReaders.agreement(readers);
        String counts =
                "\nOf %d things tested that either reader named, both named %d: %d with the same result, %d with another grade, %d one normal and one abnormal. One reader alone named %d, %d of them as abnormal. Cohen's kappa for \"named abnormal\" over all %d patients and all things that anyone named: %s.\n"
                        .formatted(
                                agreement.of(),
                                agreement.of() - agreement.one(),
                                agreement.same(),
                                agreement.graded(),
                                agreement.opposed(),
                                agreement.one(),
                                agreement.oneAbnormal(),
                                readers.size(),
                                AccuracyTable.two(agreement.kappa()));
        List<Judged> first = judged(readers, true);
        List<Judged> second = judged(readers, false);
        List<Judged> settled = ALL.stream()
                .filter(judged -> readers.stream()
                        .anyMatch(read -> read.number() == judged.patient().number()))
                .toList();
        return counts
                + AccuracyTable.markdown(
                        List.of("first reader", "second reader", "settled"), List.of(first, second, settled));
    }

    private static List<Judged> judged(List<TwoReaders> readers, boolean first) {
        return Judged.of(
                readers.stream()
                        .map(read -> PATIENTS.get(read.number() - 1).as(first ? read.first() : read.second()))
                        .toList(),
                1);
    }
}
