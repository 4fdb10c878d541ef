package filiform.app.web.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A visit file as the entries that would have made it. The file has been replayed before and has no faults.
public final class VisitImport {

    private VisitImport() {}

    /// The entries in the order of the file.
    ///
    /// @param visit    the visit's id; the ids of its entries follow from it
    /// @param happened when each entry is said to have happened
    public static List<Entry> entries(JsonNode file, UUID visit, Instant happened) {
        var entries = new ArrayList<Entry>();
        if (file.path("patient") instanceof ObjectNode patient) {
            entries.add(entry(visit, entries.size(), Section.PATIENT, happened, "", patient));
        }
        JsonNode rows = file.path("steps");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            ObjectNode input =
                    row.path("input") instanceof ObjectNode found ? found : JsonNodeFactory.instance.objectNode();
            Section section = section(row.path("step").asText());
            if (section == Section.NEEDLE) {
                input = input.deepCopy();
                input.set("needle", file.path("needle"));
            }
            boolean half = row.path("step").asText().equals("localise") && sameFindings(row, rows.path(i + 1));
            if (!half) {
                entries.add(entry(
                        visit,
                        entries.size(),
                        section,
                        happened,
                        row.path("when").asText(""),
                        input));
            }
        }
        return entries;
    }

    /// One examination asks both where and how bad: an assessment after the same localisation is the same entry.
    private static boolean sameFindings(JsonNode row, JsonNode next) {
        return next.path("step").asText().equals("assess")
                && next.path("input").path("findings").equals(row.path("input").path("findings"));
    }

    private static Section section(String step) {
        return switch (step) {
            case "screen" -> Section.SCREENING;
            case "plan" -> Section.NEEDLE;
            case "respond" -> Section.SENSATION;
            case "localise", "assess" -> Section.FINDINGS;
            case "triage" -> Section.SYMPTOMS;
            default -> throw new IllegalArgumentException("No section for the step '%s'.".formatted(step));
        };
    }

    /// Whole numbers without a fraction, as a form would tell them.
    private static JsonNode plain(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), plain(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> copy.add(plain(item)));
                yield copy;
            }
            case NumericNode number
            when number.asDouble() == Math.rint(number.asDouble()) ->
                JsonNodeFactory.instance.numberNode(number.asLong());
            default -> node;
        };
    }

    private static Entry entry(
            UUID visit, int number, Section section, Instant happened, String when, ObjectNode input) {
        UUID id = UUID.nameUUIDFromBytes("%s entry %d".formatted(visit, number).getBytes(StandardCharsets.UTF_8));
        return new Entry(id, section, happened.plusSeconds(60L * number), when, List.of(), (ObjectNode) plain(input));
    }
}
