package filiform.app.web.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.web.visit.Section;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Turns a section's form into the contract's JSON. It judges nothing: what is no number stays a text, and the
/// contract says so.
public final class SectionForm {

    /// A number as people type it, with a comma or a point.
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}([.,][0-9]{1,9})?");

    private SectionForm() {}

    /// The section's input, and which field stands for which place of it.
    public record Read(ObjectNode input, FieldPlaces places) {}

    public static Read read(Section section, Filled filled) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        Map<String, String> named = Map.of();
        switch (section) {
            case PATIENT -> {
                text(input, "sex", filled.text("sex"));
                number(input, "age", filled.text("age"));
                number(input, "bmi", filled.text("bmi"));
                number(input, "girth_mm", filled.text("girth_mm"));
                named = Map.of(
                        "facts.sex", "sex", "facts.age", "age", "facts.bmi", "bmi", "facts.girth_mm", "girth_mm");
            }
            case SCREENING -> {
                list(input, "technique", filled.all("technique"));
                list(input, "medicines", places(filled.text("medicines")));
                answers(input, "answers", filled);
            }
            case NEEDLE -> needle(input, filled);
            case SENSATION -> {
                ObjectNode sensation = input.putObject("sensation");
                list(sensation, "quality", filled.all("sensation.quality"));
                text(sensation, "radiates", filled.text("sensation.radiates"));
                list(sensation, "where", places(filled.text("sensation.where")));
                number(sensation, "intensity", filled.text("sensation.intensity"));
                text(sensation, "direction", filled.text("sensation.direction"));
                text(sensation, "course", filled.text("sensation.course"));
                number(sensation, "minutes", filled.text("sensation.minutes"));
                list(input, "signs", filled.all("signs"));
                list(input, "twitch_in", places(filled.text("twitch_in")));
                list(input, "weak", places(filled.text("weak")));
                answers(input, "patient", filled);
                answers(input, "after", filled);
            }
            case FINDINGS -> named = FindingsForm.read(input, filled);
            case SYMPTOMS -> {
                number(input.putObject("session"), "hours_since", filled.text("session.hours_since"));
                answers(input, "patient", filled);
                answers(input, "symptoms", filled);
                number(input, "contacts_before", filled.text("contacts_before"));
            }
        }
        return new Read(input, new FieldPlaces(List.copyOf(filled.values().keySet()), named));
    }

    private static void needle(ObjectNode input, Filled filled) {
        ObjectNode needle = input.putObject("needle");
        text(needle, "site", filled.text("needle.site"));
        text(needle, "side", filled.text("needle.side"));
        number(needle, "diameter_mm", filled.text("needle.diameter_mm"));
        number(needle, "length_mm", filled.text("needle.length_mm"));
        number(needle, "depth_mm", filled.text("needle.depth_mm"));
        text(needle, "technique", filled.text("needle.technique"));
        text(needle, "guidance", filled.text("needle.guidance"));
        number(needle, "passes", filled.text("needle.passes"));
        for (String key : List.of("tilt_deg", "azimuth_deg", "entry_x_mm", "entry_y_mm")) {
            number(needle, key, filled.text("needle." + key));
        }
        number(input, "girth_mm", filled.text("girth_mm"));
        text(input, "posture", filled.text("posture"));
        stimulation(input, filled);
        limits(input, filled);
        measured(input, filled);
    }

    /// Accepted chances that were chosen.
    static void limits(ObjectNode input, Filled filled) {
        ObjectNode limits = JsonNodeFactory.instance.objectNode();
        for (String key : List.of("pleura", "vessel", "nerve")) {
            number(limits, key, filled.text("risk_limits." + key));
        }
        if (!limits.isEmpty()) {
            input.set("risk_limits", limits);
        }
    }

    /// What ultrasound measured: fields such as `measured.radial nerve.depth_mm`.
    static void measured(ObjectNode input, Filled filled) {
        ObjectNode measured = JsonNodeFactory.instance.objectNode();
        for (String name : filled.after("measured.")) {
            String value = filled.text("measured." + name);
            int dot = name.lastIndexOf('.');
            if (!value.isEmpty() && dot > 0) {
                number(measured.withObjectProperty(name.substring(0, dot)), name.substring(dot + 1), value);
            }
        }
        if (!measured.isEmpty()) {
            input.set("measured", measured);
        }
    }

    /// In parts, or as a file told it in words.
    static void stimulation(ObjectNode input, Filled filled) {
        text(input, "stimulation", filled.text("stimulation"));
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        number(parts, "current_ma", filled.text("stimulation.current_ma"));
        text(parts, "motor_response", filled.text("stimulation.motor_response"));
        if (!parts.isEmpty()) {
            input.set("stimulation", parts);
        }
    }

    private static void answers(ObjectNode input, String key, Filled filled) {
        ObjectNode answers = input.putObject(key);
        for (String name : filled.after(key + ".")) {
            text(answers, name, filled.text(key + "." + name));
        }
    }

    private static List<String> places(String text) {
        return Pattern.compile("[,;\\n]")
                .splitAsStream(text)
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    static void text(ObjectNode object, String key, String value) {
        if (!value.isEmpty()) {
            object.put(key, value);
        }
    }

    static void number(ObjectNode object, String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (!NUMBER.matcher(value).matches()) {
            object.put(key, value);
            return;
        }
        double number = Double.parseDouble(value.replace(',', '.'));
        if (number == Math.rint(number)) {
            object.put(key, (long) number);
        } else {
            object.put(key, number);
        }
    }

    private static void list(ObjectNode object, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(key);
            values.forEach(array::add);
        }
    }
}
