package filiform.injury.recovery;

import filiform.injury.Course;
import filiform.injury.Finding;
import filiform.injury.Observed;
import filiform.injury.Rank;
import filiform.measure.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found before the needle: it is never taken as new, and it answers questions of screening.
public final class Baseline {

    /// Questions of screening that a deficit found before the needle answers with yes. None is ever answered no: an
    /// examination of some muscles clears nothing.
    public static final String EXISTING_DEFICIT = "existing deficit";

    public static final String REDUCED_FEELING = "reduced feeling";

    private Baseline() {}

    /// The findings that are new: all but the deficits that stood there before and have not grown.
    public static List<Observed> fresh(List<Observed> before, List<Observed> after) {
        return after.stream()
                .filter(observed ->
                        !Course.abnormal(observed) || before.stream().noneMatch(old -> stoodThere(old, observed)))
                .toList();
    }

    private static boolean stoodThere(Observed old, Observed now) {
        return Course.abnormal(old)
                && old.side() == now.side()
                && Course.sameTest(old, now)
                && !Rank.of(now.finding())
                        .flatMap(rank -> Rank.of(old.finding()).map(rank::worseThan))
                        .orElse(false);
    }

    /// The answers that screening gets.
    public static Map<String, Answer> screening(List<Observed> before) {
        var answers = new LinkedHashMap<String, Answer>();
        if (before.stream().anyMatch(Course::abnormal)) {
            answers.put(EXISTING_DEFICIT, Answer.YES);
        }
        if (before.stream()
                .anyMatch(observed -> observed.finding() instanceof Finding.Feeling && Course.deficit(observed))) {
            answers.put(REDUCED_FEELING, Answer.YES);
        }
        return answers;
    }
}
