package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.measure.Answer;
import filiform.planning.Stimulation;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a nerve answered to a current through the needle: `"0.4 mA yes"`, or an object. Left out, the answer is
/// unknown.
final class StimulationForm {

    private static final String KEY = "stimulation";
    private static final double LEAST = 0.01;
    private static final double MOST = 20;

    /// "0.4 mA yes" or "0.4mA, yes".
    private static final Pattern TEXT =
            Pattern.compile("([0-9.]{1,8})\\s*mA(?:(?:\\s*,\\s*|\\s+)(yes|no|unknown))?", Pattern.CASE_INSENSITIVE);

    private StimulationForm() {}

    static Optional<Stimulation> read(Fields fields) {
        if (fields.isText(KEY)) {
            return fields.text(KEY).flatMap(text -> text(fields, text));
        }
        return fields.has(KEY) ? object(fields) : Optional.empty();
    }

    private static Optional<Stimulation> object(Fields fields) {
        Fields row = fields.object(KEY);
        if (!fields.raw(KEY).isObject()) {
            return Optional.empty();
        }
        row.need("current_ma");
        OptionalDouble current = row.number("current_ma", LEAST, MOST);
        Answer motor = row.word("motor_response", Answer.class).orElse(Answer.UNKNOWN);
        row.close();
        return current.isPresent() ? Optional.of(new Stimulation(current.getAsDouble(), motor)) : Optional.empty();
    }

    private static Optional<Stimulation> text(Fields fields, String text) {
        Matcher matcher = TEXT.matcher(text);
        OptionalDouble current = matcher.matches() ? PlanForm.number(matcher.group(1)) : OptionalDouble.empty();
        if (current.isEmpty()) {
            fields.faults()
                    .add(
                            Code.WRONG_TYPE,
                            fields.where(KEY),
                            "A stimulation is written \"0.4 mA yes\": the current in mA, then yes, no or unknown for the"
                                    + " motor response.");
            return Optional.empty();
        }
        if (current.getAsDouble() < LEAST || current.getAsDouble() > MOST) {
            fields.faults()
                    .add(
                            Code.OUT_OF_RANGE,
                            fields.where(KEY),
                            "A stimulating current is 0.01 to 20 mA, was %s.".formatted(current.getAsDouble()));
            return Optional.empty();
        }
        Answer motor = Optional.ofNullable(matcher.group(2))
                .map(word -> Answer.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Answer.UNKNOWN);
        return Optional.of(new Stimulation(current.getAsDouble(), motor));
    }
}
