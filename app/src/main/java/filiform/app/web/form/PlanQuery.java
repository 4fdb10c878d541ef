package filiform.app.web.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A plan's question as it stands in an address, turned into the contract's JSON. It judges nothing.
///
/// @param typed    what was sent
/// @param input    the question; empty where no site was named
/// @param places   which field stands for which place of the question
/// @param strangers names that are no field of this form
public record PlanQuery(Typed typed, ObjectNode input, FieldPlaces places, List<String> strangers) {

    public static final String FORM = "plan";

    /// Fields that the contract knows by the same name, as words.
    private static final List<String> WORDS = List.of("site", "side", "technique", "posture", "sex", "guidance");

    /// The same, as numbers.
    private static final List<String> NUMBERS =
            List.of("depth", "passes", "bmi", "age", "tilt_deg", "azimuth_deg", "entry_x_mm", "entry_y_mm", "girth_mm");

    private static final String DIAMETER = "diameter_mm";
    private static final String LENGTH = "length_mm";
    private static final String CURRENT = "stimulation.current_ma";

    public PlanQuery {
        strangers = List.copyOf(strangers);
    }

    public static PlanQuery of(Map<String, List<String>> parameters) {
        var filled = new Filled(parameters);
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(name -> SectionForm.text(input, name, filled.text(name)));
        NUMBERS.forEach(name -> SectionForm.number(input, name, filled.text(name)));
        String diameter = filled.text(DIAMETER);
        String length = filled.text(LENGTH);
        if (!diameter.isEmpty() || !length.isEmpty()) {
            input.put("needle", diameter.replace(',', '.') + "x" + length.replace(',', '.'));
        }
        SectionForm.stimulation(input, filled);
        SectionForm.limits(input, filled);
        SectionForm.measured(input, filled);
        filled.text("map");
        return new PlanQuery(Typed.of(FORM, parameters), input, places(parameters), filled.strangers());
    }

    /// Faults find every field, whether it was sent or not.
    private static FieldPlaces places(Map<String, List<String>> parameters) {
        var fields = new java.util.ArrayList<>(parameters.keySet());
        fields.addAll(WORDS);
        fields.addAll(NUMBERS);
        fields.addAll(List.of(DIAMETER, LENGTH, CURRENT));
        var named = new HashMap<>(Map.of("needle", LENGTH, "stimulation", CURRENT));
        parameters.keySet().stream()
                .filter(name -> name.startsWith("measured.") && name.lastIndexOf('.') > "measured.".length())
                .forEach(name -> named.putIfAbsent(name.substring(0, name.lastIndexOf('.')), name));
        return new FieldPlaces(fields.stream().distinct().toList(), named);
    }

    /// Where the live plan of a site stands.
    public static String address(String site) {
        return address(Map.of("site", site));
    }

    /// Where the live plan of these fields stands; blank ones are left out.
    public static String address(Map<String, String> fields) {
        return address("/plan", fields);
    }

    /// The same on another page of the live plan.
    public static String address(String page, Map<String, String> fields) {
        return page
                + "?"
                + fields.entrySet().stream()
                        .filter(field -> !field.getValue().isBlank())
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(java.util.stream.Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// The same question with another risk map.
    ///
    /// @param page address of the live plan
    public String withMap(String page, String kind) {
        var fields = new LinkedHashMap<String, String>();
        typed.values().keySet().forEach(name -> fields.put(name, typed.value(name)));
        fields.put("map", kind);
        return address(page, fields);
    }

    public boolean named() {
        return input.has("site");
    }

    /// The same question with this needle's diameter or length where it was not told.
    ///
    /// @param diameter mm
    /// @param length   mm
    public PlanQuery needle(String diameter, String length) {
        var values = new LinkedHashMap<>(typed.values());
        fill(values, DIAMETER, diameter);
        fill(values, LENGTH, length);
        return of(values);
    }

    private static void fill(Map<String, List<String>> values, String name, String usual) {
        if (values.getOrDefault(name, List.of()).stream().allMatch(String::isBlank)) {
            values.put(name, List.of(usual));
        }
    }
}
