package filiform.knowledge.injury;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How far two readers, who coded the same patients without seeing each other or the diagnosis, agree.
///
/// @param number the case
record TwoReaders(int number, String first, String second) {

    private static final Set<String> NORMAL = Set.of("5", "normal", "not there");

    static List<TwoReaders> all() {
        return Patient.lines("patients-read-twice")
                .map(part -> new TwoReaders(Integer.parseInt(part[0]), part[1], part[2]))
                .toList();
    }

    /// Counts over things tested, such as `area:heel` of one patient.
    ///
    /// @param same     both name it with the same result
    /// @param graded   both name it, and call it both normal or both abnormal, with another result
    /// @param opposed  both name it, one normal and one abnormal
    /// @param one      one reader alone names it
    /// @param oneAbnormal of these, those that the one calls abnormal
    record Agreement(int same, int graded, int opposed, int one, int oneAbnormal, double kappa) {

        int of() {
            return same + graded + opposed + one;
        }
    }

    static Agreement agreement(List<TwoReaders> all) {
        int[] counts = new int[5];
        int[][] abnormal = new int[2][2];
        Set<String> named = new TreeSet<>();
        for (TwoReaders read : all) {
            named.addAll(results(read.first()).keySet());
            named.addAll(results(read.second()).keySet());
        }
        for (TwoReaders read : all) {
            Map<String, Set<String>> first = results(read.first());
            Map<String, Set<String>> second = results(read.second());
            for (String thing : named) {
                Set<String> one = first.getOrDefault(thing, Set.of());
                Set<String> other = second.getOrDefault(thing, Set.of());
                abnormal[isAbnormal(one) ? 1 : 0][isAbnormal(other) ? 1 : 0]++;
                if (!one.isEmpty() && !other.isEmpty()) {
                    counts[one.equals(other) ? 0 : isAbnormal(one) == isAbnormal(other) ? 1 : 2]++;
                } else if (!one.isEmpty() || !other.isEmpty()) {
                    counts[3]++;
                    counts[4] += isAbnormal(one) || isAbnormal(other) ? 1 : 0;
                }
            }
        }
        return new Agreement(counts[0], counts[1], counts[2], counts[3], counts[4], kappa(abnormal));
    }

    /// What was tested, with its side, and each result of it.
    private static Map<String, Set<String>> results(String findings) {
        var results = new TreeMap<String, Set<String>>();
        Arrays.stream(findings.split(";", -1))
                .filter(text -> !text.isEmpty())
                .forEach(text -> results.computeIfAbsent(text.substring(0, text.lastIndexOf('=')), _ -> new TreeSet<>())
                        .add(result(text)));
        return results;
    }

    /// An absent sign is normal, an absent reflex or an absent feeling is not.
    private static String result(String text) {
        String result = text.substring(text.lastIndexOf('=') + 1);
        boolean feeling = text.contains("area:") || text.contains("reflex:");
        return result.equals("absent") && !feeling ? "not there" : result;
    }

    private static boolean isAbnormal(Set<String> results) {
        return results.stream().anyMatch(result -> !NORMAL.contains(result));
    }

    /// Cohen's kappa of a two by two table.
    static double kappa(int[][] table) {
        double all = table[0][0] + table[0][1] + table[1][0] + table[1][1];
        double observed = (table[0][0] + table[1][1]) / all;
        double yes = (table[1][0] + table[1][1]) * (double) (table[0][1] + table[1][1]) / (all * all);
        double no = (table[0][0] + table[0][1]) * (double) (table[0][0] + table[1][0]) / (all * all);
        return (observed - yes - no) / (1 - yes - no);
    }
}
