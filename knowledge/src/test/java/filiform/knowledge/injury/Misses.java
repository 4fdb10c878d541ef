package filiform.knowledge.injury;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Every patient whose right nerve is not named first, one by one.
final class Misses {

    /// Why a patient was missed, in words of ours.
    ///
    /// @param cause of the list on the page
    /// @param make  what a clinician should make of it
    record Why(int number, String cause, String why, String make) {}

    private static final Map<Integer, Why> WHY = Patient.lines("patients-missed")
            .map(part -> new Why(Integer.parseInt(part[0]), part[1], part[2], part[3]))
            .collect(Collectors.toMap(Why::number, why -> why));

    private Misses() {}

    static List<Judged> of(List<Judged> all) {
        return all.stream().filter(judged -> !judged.within(1)).toList();
    }

    static boolean explained(Judged missed) {
        return WHY.containsKey(missed.patient().number());
    }

    static String markdown(List<Judged> all) {
        var page = new StringBuilder("\n");
        List<Judged> missed = of(all);
        Map<String, List<Judged>> byCause = missed.stream()
                .collect(Collectors.groupingBy(
                        judged -> why(judged).cause(), java.util.TreeMap::new, Collectors.toList()));
        page.append("| cause | misses | cases |\n|---|---|---|\n");
        byCause.forEach((cause, cases) -> page.append("| %s | %d | %s |\n"
                .formatted(
                        cause,
                        cases.size(),
                        cases.stream()
                                .map(judged -> Integer.toString(judged.patient().number()))
                                .collect(Collectors.joining(", ")))));
        page.append("\n");
        missed.forEach(judged -> page.append(one(judged)));
        return page.toString();
    }

    private static String one(Judged missed) {
        Why why = why(missed);
        return "- **Case %d, %s** (%s). Found: %s. Said first: %s, %s; the right nerve is number %d, %s. Why: %s. *%s.*\n"
                .formatted(
                        missed.patient().number(),
                        PatientTable.right(missed.patient()),
                        why.cause(),
                        PatientTable.findings(missed.patient()),
                        PatientTable.nerve(missed.first()),
                        PatientTable.percent(missed.first().probability()),
                        missed.rank(),
                        PatientTable.percent(missed.chance()),
                        why.why(),
                        why.make());
    }

    private static Why why(Judged missed) {
        return WHY.getOrDefault(
                missed.patient().number(), new Why(missed.patient().number(), "not discussed", "-", "-"));
    }
}
