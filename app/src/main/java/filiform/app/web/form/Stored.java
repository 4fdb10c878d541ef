package filiform.app.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of a form as an earlier entry filled them.
public final class Stored {

    private Stored() {}

    /// The fields and their values.
    ///
    /// @param listed the fields that the examination's form has of its own
    public static Map<String, List<String>> values(Entry entry, List<String> listed) {
        if (entry.section() == Section.FINDINGS) {
            return FindingsForm.values(entry.input(), listed);
        }
        var values = new LinkedHashMap<String, List<String>>();
        flatten("", entry.input(), values);
        for (String line : List.of("sensation.where", "twitch_in", "weak", "medicines")) {
            values.computeIfPresent(line, (_, words) -> List.of(String.join(", ", words)));
        }
        return values;
    }

    /// True where the form can say all that the entry says, so that it may be corrected there.
    public static boolean fits(Entry entry, List<String> listed) {
        ObjectNode again = SectionForm.read(entry.section(), new Filled(values(entry, listed)))
                .input();
        return entry.section() == Section.FINDINGS
                ? again.equals(entry.input())
                : !entry.input().path("sensation").has("drawn");
    }

    private static void flatten(String path, JsonNode node, Map<String, List<String>> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), values));
        } else if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(item -> texts.add(item.asText()));
            values.put(path, texts);
        } else {
            values.put(path, List.of(node.isNumber() ? node.decimalValue().toPlainString() : node.asText()));
        }
    }
}
