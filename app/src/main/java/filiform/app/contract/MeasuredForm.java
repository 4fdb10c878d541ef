package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.atlas.Names;
import filiform.planning.Question.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the patient's own ultrasound depths: `"radial nerve=24+-2"` in a list, or an object by structure. In mm.
final class MeasuredForm {

    /// "radial nerve=24+-2" or "radial nerve=24±2", in mm.
    private static final Pattern MEASURED =
            Pattern.compile("\\s*([^=]{1,100})=\\s*([0-9.]{1,8})\\s*(?:\\+-|\\+/-|±)\\s*([0-9.]{1,8})\\s*(mm)?\\s*");

    private final Fields fields;
    private final Map<String, Measured> measured = new LinkedHashMap<>();

    private MeasuredForm(Fields fields) {
        this.fields = fields;
    }

    static Map<String, Measured> read(Fields fields) {
        var form = new MeasuredForm(fields);
        if (fields.raw("measured").isObject()) {
            form.object(fields.object("measured"));
        } else {
            fields.texts("measured").forEach(form::text);
        }
        return form.measured;
    }

    private void object(Fields rows) {
        for (String name : rows.keys()) {
            if (rows.faults().full()) {
                return;
            }
            Fields row = rows.object(name);
            row.need("depth_mm");
            row.need("error_mm");
            OptionalDouble depth = row.number("depth_mm", 1, 300);
            OptionalDouble error = row.number("error_mm", 0.1, 50);
            row.close();
            if (depth.isPresent() && error.isPresent()) {
                add(name, depth.getAsDouble(), error.getAsDouble());
            }
        }
    }

    private void text(String text) {
        Matcher matcher = MEASURED.matcher(text);
        List<OptionalDouble> numbers = matcher.matches()
                ? List.of(PlanForm.number(matcher.group(2)), PlanForm.number(matcher.group(3)))
                : List.of();
        if (numbers.isEmpty() || numbers.stream().anyMatch(OptionalDouble::isEmpty)) {
            fields.faults()
                    .add(
                            Code.WRONG_TYPE,
                            fields.where("measured"),
                            "A measurement is written \"radial nerve=24+-2\": structure, depth and error in mm.");
            return;
        }
        double depth = numbers.getFirst().getAsDouble();
        double error = numbers.getLast().getAsDouble();
        if (depth < 1 || depth > 300 || error < 0.1 || error > 50) {
            fields.faults()
                    .add(
                            Code.OUT_OF_RANGE,
                            fields.where("measured"),
                            "A measured depth is 1 to 300 mm with an error of 0.1 to 50 mm.");
            return;
        }
        add(matcher.group(1).strip(), depth, error);
    }

    private void add(String name, double depth, double error) {
        if (measured.keySet().stream().anyMatch(before -> Names.fold(before).equals(Names.fold(name)))) {
            fields.faults()
                    .add(
                            Code.CONTRADICTION,
                            fields.where("measured"),
                            "'%s' is measured twice.".formatted(Shown.of(name)));
            return;
        }
        measured.put(name, new Measured(depth, error));
    }
}
