package filiform.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.app.json.Faults.Code;
import filiform.atlas.Match;
import filiform.atlas.Named;
import filiform.atlas.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// A cursor on one JSON object. Each wrong field becomes a fault and an empty answer, so that reading goes on and finds
/// the next one. [#close()] reports the keys that nobody asked for.
public final class Fields {

    private final JsonNode node;
    private final String where;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    public Fields(JsonNode node, String where, Faults faults) {
        this.where = where;
        this.faults = faults;
        if (node.isObject()) {
            this.node = node;
        } else {
            this.node = JsonNodeFactory.instance.objectNode();
            faults.add(Code.WRONG_TYPE, where, "This must be an object with named fields.");
        }
    }

    /// The same object, with its faults kept apart.
    public Fields with(Faults other) {
        return new Fields(node, where, other);
    }

    public Faults faults() {
        return faults;
    }

    public String where(String key) {
        return where + "." + key;
    }

    /// True where the key is there; an explicit null counts as left out, and so as unknown.
    public boolean has(String key) {
        known.add(key);
        return node.has(key) && !node.get(key).isNull();
    }

    public List<String> keys() {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        known.addAll(keys);
        return keys;
    }

    public Optional<String> text(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        JsonNode value = node.get(key);
        if (!value.isTextual() || value.asText().isBlank()) {
            faults.add(Code.WRONG_TYPE, where(key), "'%s' must be a text, not empty.".formatted(key));
            return Optional.empty();
        }
        if (value.asText().length() > 500) {
            faults.add(Code.OUT_OF_RANGE, where(key), "'%s' is longer than 500 letters.".formatted(key));
            return Optional.empty();
        }
        return Optional.of(value.asText().strip());
    }

    public Optional<String> needText(String key) {
        need(key);
        return text(key);
    }

    public OptionalDouble number(String key, double least, double most) {
        if (!has(key)) {
            return OptionalDouble.empty();
        }
        JsonNode value = node.get(key);
        if (!value.isNumber()) {
            faults.add(Code.WRONG_TYPE, where(key), "'%s' must be a number.".formatted(key));
            return OptionalDouble.empty();
        }
        double number = value.asDouble();
        if (!(number >= least && number <= most)) {
            faults.add(
                    Code.OUT_OF_RANGE,
                    where(key),
                    "'%s' must be %s to %s, was %s.".formatted(key, plain(least), plain(most), plain(number)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    public OptionalInt whole(String key, int least, int most) {
        OptionalDouble number = number(key, least, most);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            faults.add(Code.WRONG_TYPE, where(key), "'%s' must be a whole number.".formatted(key));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsDouble());
    }

    public Optional<Boolean> flag(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!node.get(key).isBoolean()) {
            faults.add(Code.WRONG_TYPE, where(key), "'%s' must be true or false.".formatted(key));
            return Optional.empty();
        }
        return Optional.of(node.get(key).asBoolean());
    }

    /// One of a fixed set of words, without case; spaces and underscores are one.
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> choices) {
        return text(key).flatMap(text -> choice(where(key), text, choices));
    }

    private <E extends Enum<E>> Optional<E> choice(String place, String text, Class<E> choices) {
        String wanted = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        var allowed = new ArrayList<String>();
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(wanted)) {
                return Optional.of(choice);
            }
            allowed.add(choice.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        faults.add(
                Code.NOT_A_CHOICE, place, "'%s' must be one of: %s.".formatted(cut(text), String.join(", ", allowed)));
        return Optional.empty();
    }

    /// A name of the atlas or of a table; unknown and ambiguous names become faults that offer what is near.
    public <T extends Named> Optional<T> named(String key, Names<T> names) {
        return text(key).flatMap(text -> find(where(key), text, names));
    }

    public <T extends Named> Optional<T> find(String place, String text, Names<T> names) {
        return switch (names.find(text)) {
            case Match.Found<T>(T value) -> Optional.of(value);
            case Match.Ambiguous<T>(List<String> candidates) -> {
                faults.add(
                        Code.AMBIGUOUS_NAME,
                        place,
                        "'%s' may mean: %s.".formatted(cut(text), String.join("; ", candidates)));
                yield Optional.empty();
            }
            case Match.Missing<T>(List<String> suggestions) -> {
                faults.add(Code.UNKNOWN_NAME, place, unknown(text, suggestions));
                yield Optional.empty();
            }
        };
    }

    public static String unknown(String text, List<String> suggestions) {
        return suggestions.isEmpty()
                ? "'%s' is not known here.".formatted(cut(text))
                : "'%s' is not known here. Did you mean: %s?".formatted(cut(text), String.join("; ", suggestions));
    }

    private static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /// The texts of a list; a single text stands for a list of one.
    public List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        JsonNode value = node.get(key);
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        var texts = new ArrayList<String>();
        if (!value.isArray()) {
            faults.add(Code.WRONG_TYPE, where(key), "'%s' must be a list of texts.".formatted(key));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (value.get(i).isTextual()) {
                texts.add(value.get(i).asText());
            } else {
                faults.add(Code.WRONG_TYPE, where(key) + "[" + i + "]", "This must be a text.");
            }
        }
        return texts;
    }

    /// The objects of a list; empty where the key is left out.
    public List<Fields> list(String key) {
        var list = new ArrayList<Fields>();
        if (has(key)) {
            JsonNode value = node.get(key);
            if (!value.isArray()) {
                faults.add(Code.WRONG_TYPE, where(key), "'%s' must be a list.".formatted(key));
            }
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                list.add(new Fields(value.get(i), where(key) + "[" + i + "]", faults));
            }
        }
        return list;
    }

    /// The object under the key; an empty one where it is left out.
    public Fields object(String key) {
        return has(key)
                ? new Fields(node.get(key), where(key), faults)
                : new Fields(JsonNodeFactory.instance.objectNode(), where(key), faults);
    }

    public boolean isText(String key) {
        return has(key) && node.get(key).isTextual();
    }

    public JsonNode raw(String key) {
        known.add(key);
        return node.path(key);
    }

    public void need(String key) {
        if (!has(key)) {
            faults.add(Code.MISSING, where(key), "'%s' is missing.".formatted(key));
        }
    }

    /// Reports every key that was not asked for.
    public void close() {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                faults.add(
                        Code.UNKNOWN_KEY,
                        where(cut(key)),
                        "'%s' is not a field here. Fields: %s.".formatted(cut(key), String.join(", ", known)));
            }
        });
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
