package filiform.knowledge.table;

import filiform.knowledge.Knowledge;
import filiform.measure.Answer;
import filiform.response.Direction;
import filiform.response.Felt;
import filiform.response.NeedlePlace;
import filiform.response.Report;
import filiform.response.Seen;
import filiform.response.TimeCourse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The shipped tables, and how the case files write lists and answers.
final class Reviewed {

    static final Knowledge KNOWLEDGE = Knowledge.load();

    private Reviewed() {}

    static List<String> list(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    }

    static Set<String> set(@Nullable String text) {
        return new LinkedHashSet<>(list(text));
    }

    static Map<String, Answer> answers(@Nullable String text) {
        var answers = new HashMap<String, Answer>();
        for (String pair : list(text)) {
            int equals = pair.indexOf('=');
            String answer = pair.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
            answers.put(pair.substring(0, equals).strip(), Answer.valueOf(answer));
        }
        return answers;
    }

    /// A patient whose feeling nothing dulls.
    static Map<String, Answer> well() {
        var well = new HashMap<String, Answer>();
        KNOWLEDGE.tables().stops().dulling().all().forEach(fact -> well.put(fact.name(), Answer.NO));
        return well;
    }

    /// A feeling that stays, of which neither direction nor muscles are told, in such a patient.
    static Report report(
            NeedlePlace place,
            Set<String> qualities,
            Answer radiates,
            List<String> where,
            OptionalInt intensity,
            Set<String> signs) {
        return new Report(
                place,
                new Felt(
                        qualities,
                        radiates,
                        Direction.NOT_KNOWN,
                        where,
                        intensity,
                        TimeCourse.STAYS,
                        OptionalInt.empty()),
                new Seen(signs, List.of(), List.of()),
                well());
    }
}
