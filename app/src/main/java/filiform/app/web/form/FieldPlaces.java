package filiform.app.web.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which field of a form stands for a place of the contract's JSON.
///
/// Fields are named as their places are; only where a form says it otherwise does it have an entry here.
///
/// @param form   names of the form's own fields
/// @param named  field by place, such as `findings[2]`
/// @param before how many findings of earlier examinations stand before this form's own
public record FieldPlaces(List<String> form, Map<String, String> named, int before) {

    private static final Pattern FINDING = Pattern.compile("findings\\[([0-9]{1,4})](.*)");

    private static final List<String> FRAMES = List.of("$.steps[0].input.", "$.steps[0].", "$.");

    public FieldPlaces {
        form = List.copyOf(form);
        named = Map.copyOf(named);
    }

    public FieldPlaces(List<String> form, Map<String, String> named) {
        this(form, named, 0);
    }

    public FieldPlaces shifted(int earlier) {
        return new FieldPlaces(form, named, earlier);
    }

    /// The field, or blank where no field of this form is meant.
    String field(String where) {
        String place = where;
        for (String frame : FRAMES) {
            if (place.startsWith(frame)) {
                place = place.substring(frame.length());
                break;
            }
        }
        Matcher finding = FINDING.matcher(place);
        if (finding.matches()) {
            place = "findings[%d]%s".formatted(Integer.parseInt(finding.group(1)) - before, finding.group(2));
        }
        for (String part = place; !part.isEmpty(); part = shorter(part)) {
            String field = named.getOrDefault(part, part);
            if (form.contains(field)) {
                return field;
            }
        }
        return "";
    }

    /// A fault inside a list or an object belongs to the field of the whole.
    private static String shorter(String place) {
        int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
        return end < 0 ? "" : place.substring(0, end);
    }
}
