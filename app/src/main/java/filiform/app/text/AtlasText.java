package filiform.app.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Common;
import filiform.atlas.Grade;
import filiform.knowledge.Counts;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/// The atlas as people read it: the machine form, laid out.
public final class AtlasText {

    private AtlasText() {}

    /// Lists of names, by kind.
    public static String names(ObjectNode lists) {
        var lines = new Lines();
        lists.properties().forEach(list -> {
            if (!list.getValue().isEmpty()) {
                lines.heading(list.getKey());
                list.getValue().forEach(name -> lines.item(name.asText()));
            }
        });
        String text = lines.toString();
        return text.isEmpty() ? "Nothing in this atlas has these words in its name." : text;
    }

    /// One thing with all its fields; its sources stand once, at the end.
    public static String of(ObjectNode thing) {
        var lines = new Lines();
        Map<String, String> sources = new TreeMap<>();
        lines.heading("%s (%s)"
                .formatted(thing.path("name").asText(), thing.path("kind").asText()));
        thing.properties().forEach(field -> {
            switch (field.getKey()) {
                case "name", "kind", "roots_grade", "roots_sources" -> cited(field.getValue(), sources);
                case "roots" -> lines.paragraph("roots: " + roots(thing, field.getValue(), sources));
                default -> add(lines, field.getKey().replace('_', ' '), field.getValue(), sources);
            }
        });
        if (!sources.isEmpty()) {
            lines.heading("Sources");
            sources.forEach((key, citation) -> lines.item(key + ": " + citation));
        }
        return lines.toString();
    }

    private static String roots(JsonNode thing, JsonNode roots, Map<String, String> sources) {
        var parts = new ArrayList<String>();
        roots.properties()
                .forEach(root -> parts.add("%s %d %%"
                        .formatted(
                                root.getKey(), Math.round(100 * root.getValue().asDouble()))));
        return "%s [%s: %s]"
                .formatted(
                        String.join(", ", parts),
                        thing.path("roots_grade").asText(),
                        cited(thing.path("roots_sources"), sources));
    }

    private static void add(Lines lines, String key, JsonNode value, Map<String, String> sources) {
        if (!value.isArray()) {
            lines.paragraph(key + ": " + value.asText());
        } else if (!value.isEmpty()) {
            lines.paragraph(key + ":");
            value.forEach(item -> item(lines, item, sources));
        }
    }

    private static void item(Lines lines, JsonNode item, Map<String, String> sources) {
        if (item.isTextual()) {
            lines.item(item.asText());
        } else if (item.has("point")) {
            lines.item(item.path("point").asText());
            if (item.has("distance_mm")) {
                lines.below(figure(item, "distance_mm", "mm farther on", sources));
            }
            item.path("gives").forEach(gives -> lines.below("gives " + gives.asText()));
        } else if (item.has("structure")) {
            lines.item("%s (%s)"
                    .formatted(
                            item.path("structure").asText(), item.path("kind").asText()));
            item.path("depths").forEach(depth -> lines.below(figure(depth, "depth_mm", "mm deep", sources)));
        } else {
            lines.item("%s mm: %s [%s]"
                    .formatted(
                            Common.plain(item.path("mm").asDouble()),
                            item.path("words").asText(),
                            cited(item.path("sources"), sources)));
        }
    }

    private static String figure(JsonNode figure, String key, String unit, Map<String, String> sources) {
        String people = figure.path("people").asInt() == 0
                ? ""
                : ", %d people".formatted(figure.path("people").asInt());
        String note = figure.path("note").asText();
        return "%s %s, sd %s%s [%s: %s]%s"
                .formatted(
                        Common.plain(figure.path(key).asDouble()),
                        unit,
                        Common.plain(figure.path("sd").asDouble()),
                        people,
                        figure.path("grade").asText(),
                        cited(figure.path("sources"), sources),
                        note.isBlank() ? "" : " " + note);
    }

    /// The keys of the sources, which are kept for the end.
    private static String cited(JsonNode list, Map<String, String> sources) {
        var keys = new ArrayList<String>();
        list.forEach(source -> {
            String locator = source.path("locator").asText();
            keys.add(source.path("key").asText());
            sources.put(
                    source.path("key").asText(),
                    source.path("citation").asText() + (locator.isBlank() ? "" : " " + locator));
        });
        return String.join(", ", keys);
    }

    public static String counts(Counts counts) {
        var lines = new Lines();
        lines.heading("The knowledge is sound.");
        for (Counts.Thing thing : Counts.Thing.values()) {
            lines.item("%d %s".formatted(counts.of(thing), thing.words()));
        }
        lines.item("%d figures".formatted(counts.allFigures()));
        for (Grade grade : Grade.values()) {
            lines.below("%d %s".formatted(counts.of(grade), grade.words()));
        }
        return lines.toString();
    }
}
