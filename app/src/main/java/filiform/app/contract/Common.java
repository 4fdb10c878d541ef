package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Sex;
import filiform.measure.Side;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Fields that several questions share.
public final class Common {

    private Common() {}

    /// The side; left out is unsaid and is never guessed.
    static Side side(Fields fields, String key) {
        return fields.word(key, Side.class).orElse(Side.UNSAID);
    }

    static Person person(Fields fields) {
        return new Person(
                fields.word("sex", Sex.class).orElse(Sex.UNKNOWN),
                fields.number("bmi", 8, 100),
                fields.whole("age", 0, 120),
                fields.number("girth_mm", 50, 1200));
    }

    /// Answers by name, such as `{"fever": "no"}`; the names are looked up, and written as the table writes them.
    static <T extends Named> Map<String, Answer> answers(Fields fields, Names<T> names) {
        var answers = new LinkedHashMap<String, Answer>();
        for (String key : fields.keys()) {
            if (fields.faults().full()) {
                break;
            }
            Optional<T> named = fields.find(fields.where(key), key, names);
            Optional<Answer> answer = fields.word(key, Answer.class);
            if (named.isPresent() && answer.isPresent()) {
                Answer before = answers.put(named.get().name(), answer.get());
                if (before != null && before != answer.get()) {
                    fields.faults()
                            .add(
                                    Code.CONTRADICTION,
                                    fields.where(key),
                                    "'%s' is answered twice, differently."
                                            .formatted(named.get().name()));
                }
            }
        }
        return answers;
    }

    static Optional<LocalDate> date(Fields fields, String key) {
        return fields.text(key).flatMap(text -> {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                    return Optional.of(date);
                }
            } catch (DateTimeParseException _) {
                // reported below, with the dates out of range
            }
            fields.faults()
                    .add(Code.BAD_DATE, fields.where(key), "'%s' must be a date such as 2026-01-31.".formatted(key));
            return Optional.empty();
        });
    }

    /// A number as people write it: without a needless ".0".
    public static String plain(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }
}
