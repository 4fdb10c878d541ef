package filiform.followup.explain;

import filiform.injury.recovery.RecoveryKnowledge;
import filiform.injury.recovery.TimeKnowledge;
import filiform.response.CauseTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbers that a sentence may name in braces. They stand in the tables of recovery and response, so that a page
/// can never say another one than the decisions use.
public final class Numbers {

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double WAY_MM = 200;
    /// Whose share of felt touches was measured.
    private static final String TRUNK = "nerve trunk touched or pierced";
    private static final String TINGLING = "tingling";

    private static final Pattern BRACES = Pattern.compile("\\{([a-z0-9_]*)\\}");

    private final Map<String, String> values;

    private Numbers(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public static Numbers of(RecoveryKnowledge recovery, CauseTable causes) {
        TimeKnowledge times = recovery.times();
        double slow = times.bounds().slow();
        double fast = times.bounds().fast();
        var values = new HashMap<String, String>();
        causes.causes().stream()
                .filter(cause -> cause.what().equals(TRUNK))
                .map(cause -> cause.picture().feels().get(TINGLING))
                .filter(Objects::nonNull)
                .forEach(felt -> values.put("felt_of_100", whole(100 * felt)));
        values.putAll(Map.ofEntries(
                Map.entry("block_months", months(times.neurapraxia().day())),
                Map.entry("slow_mm", plain(slow)),
                Map.entry("fast_mm", plain(fast)),
                Map.entry("way_fast_months", months(WAY_MM / fast)),
                Map.entry("way_slow_months", months(WAY_MM / slow)),
                Map.entry("limit_months", months(times.limit().day())),
                Map.entry("late_limit_months", months(times.limit().lateDay())),
                Map.entry("surgeon_weeks", whole(times.surgeon().latest() / 7.0)),
                Map.entry("study_day", whole(recovery.grades().conduction().day())),
                Map.entry(
                        "denervation_day", whole(recovery.grades().denervation().day()))));
        return new Numbers(values);
    }

    /// The sentence with its numbers; a name that is not known is refused.
    public String fill(String words) {
        return BRACES.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no number '%s', known are %s."
                    .formatted(name, values.keySet().stream().sorted().collect(Collectors.joining(", "))));
        }
        return value;
    }

    private static String months(double days) {
        return whole(days / DAYS_A_MONTH);
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? whole(number) : Double.toString(number);
    }
}
