package filiform.app.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The examination's form. What is listed has a field of its own, such as `muscle.triceps brachii`, and is told as in
/// an address ([FoundLine]); what the practitioner looks up has a row, such as `row.ncs.1.result`.
public final class FindingsForm {

    /// A kind of finding with the key of its value and the further keys of a row.
    ///
    /// @param yes true where the value is true or false
    public record Kind(String key, String value, List<String> more, boolean yes) {}

    public static final List<Kind> KINDS = List.of(
            new Kind("muscle", "mrc", List.of(), false),
            new Kind("action", "mrc", List.of(), false),
            new Kind("area", "sensation", List.of(), false),
            new Kind("reflex", "response", List.of(), false),
            new Kind("sign", "present", List.of(), true),
            new Kind("tinel", "present", List.of(), true),
            new Kind("emg", "denervation", List.of(), true),
            new Kind("ncs", "result", List.of("across"), false),
            new Kind("imaging", "result", List.of("method"), false),
            new Kind("atrophy", "present", List.of(), true),
            new Kind("autonomic", "present", List.of(), true),
            new Kind("radiation", "present", List.of(), true));

    private FindingsForm() {}

    /// Reads the form into the input; answers which field stands for which place.
    static Map<String, String> read(ObjectNode input, Filled filled) {
        for (String key : List.of("onset", "examined", "side", "began")) {
            SectionForm.text(input, key, filled.text(key));
        }
        SectionForm.number(input, "day", filled.text("day"));
        History.read(input, filled);
        var places = new LinkedHashMap<String, String>();
        ArrayNode findings = input.putArray("findings");
        listed(findings, filled, FoundLine.OUTLINE, places);
        for (Kind kind : KINDS) {
            listed(findings, filled, kind.key(), places);
            for (String row : rows(filled, kind)) {
                row(findings, filled, kind, "row." + kind.key() + "." + row, places);
            }
        }
        return places;
    }

    private static void listed(ArrayNode findings, Filled filled, String kind, Map<String, String> places) {
        for (String name : filled.after(kind + ".")) {
            String field = kind + "." + name;
            for (String value : filled.all(field)) {
                places.put("findings[" + findings.size() + "]", field);
                findings.add(FoundLine.of(kind, name, value).json());
            }
        }
    }

    private static List<String> rows(Filled filled, Kind kind) {
        return filled.after("row." + kind.key() + ".").stream()
                .filter(name -> name.endsWith("." + kind.key()))
                .map(name -> name.substring(0, name.length() - kind.key().length() - 1))
                .toList();
    }

    private static void row(ArrayNode findings, Filled filled, Kind kind, String row, Map<String, String> places) {
        var keys = new ArrayList<String>();
        keys.add(kind.key());
        keys.add(kind.value());
        keys.addAll(kind.more());
        ObjectNode finding = JsonNodeFactory.instance.objectNode();
        for (String key : keys) {
            String text = filled.text(row + "." + key);
            if (key.equals(kind.value())) {
                value(finding, kind, text);
            } else {
                SectionForm.text(finding, key, text);
            }
        }
        if (finding.isEmpty()) {
            return;
        }
        String place = "findings[" + findings.size() + "]";
        places.put(place, row + "." + kind.key());
        keys.forEach(key -> places.put(place + "." + key, row + "." + key));
        findings.add(finding);
    }

    private static void value(ObjectNode finding, Kind kind, String value) {
        if (kind.yes() && (value.equals("true") || value.equals("false"))) {
            finding.put(kind.value(), Boolean.parseBoolean(value));
        } else {
            SectionForm.text(finding, kind.value(), value);
        }
    }

    /// The fields that stand for these findings.
    ///
    /// @param listed fields that the form has of its own
    static Map<String, List<String>> values(JsonNode input, List<String> listed) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String key : List.of("onset", "examined", "side", "began", "day")) {
            if (input.has(key)) {
                values.put(key, List.of(input.get(key).asText()));
            }
        }
        var rows = new LinkedHashMap<String, Integer>();
        for (JsonNode finding : input.path("findings")) {
            for (Kind kind : KINDS) {
                if (finding.has(kind.key())) {
                    String field = kind.key() + "." + finding.get(kind.key()).asText();
                    String value = finding.path(kind.value()).asText(kind.yes() ? "true" : "");
                    if (kind.more().isEmpty() && listed.contains(field)) {
                        values.put(field, List.of(value));
                    } else {
                        String row = "row." + kind.key() + "." + rows.merge(kind.key(), 1, Integer::sum) + ".";
                        values.put(
                                row + kind.key(),
                                List.of(finding.get(kind.key()).asText()));
                        values.put(row + kind.value(), List.of(value));
                        kind.more().stream()
                                .filter(finding::has)
                                .forEach(key -> values.put(
                                        row + key, List.of(finding.get(key).asText())));
                    }
                }
            }
        }
        return values;
    }
}
