package filiform.app.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.atlas.Grade;
import filiform.knowledge.Counts;
import java.util.ArrayList;

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

    /// One thing with all its fields.
    public static String of(ObjectNode thing) {
        var lines = new Lines();
        lines.heading(thing.path("name").asText());
        thing.properties().forEach(field -> {
            if (!field.getKey().equals("name")) {
                add(lines, field.getKey().replace('_', ' '), field.getValue());
            }
        });
        return lines.toString();
    }

    private static void add(Lines lines, String key, JsonNode value) {
        if (value.isArray()) {
            if (!value.isEmpty()) {
                lines.paragraph(key + ":");
                value.forEach(item -> lines.item(flat(item)));
            }
        } else {
            lines.paragraph(key + ": " + flat(value));
        }
    }

    private static String flat(JsonNode value) {
        if (value.has("citation")) {
            return "%s (%s)"
                    .formatted(
                            value.path("key").asText(), value.path("citation").asText());
        }
        if (value.isObject()) {
            var parts = new ArrayList<String>();
            value.properties().forEach(field -> {
                String text = flat(field.getValue());
                if (!text.isBlank()) {
                    parts.add(field.getKey().replace('_', ' ') + ": " + text);
                }
            });
            return String.join("; ", parts);
        }
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(item -> parts.add(flat(item)));
            return String.join(", ", parts);
        }
        return value.asText();
    }

    public static String counts(Counts counts) {
        var lines = new Lines();
        lines.heading("The knowledge is sound.");
        lines.item("%d nerves, %d parts of a plexus, %d roots"
                .formatted(counts.nerves(), counts.plexusParts(), counts.roots()));
        lines.item(
                "%d muscles, %d areas of skin, %d sites".formatted(counts.muscles(), counts.areas(), counts.sites()));
        lines.item("%d sources".formatted(counts.sources()));
        lines.item("%d figures".formatted(counts.allFigures()));
        for (Grade grade : Grade.values()) {
            lines.below("%d %s".formatted(counts.figures().getOrDefault(grade, 0), grade.words()));
        }
        return lines.toString();
    }
}
