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
import java.util.function.BiFunction;

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
        return where + "." + Shown.of(key);
    }

    /// True where the key is there; an explicit null counts as left out, and so as unknown.
    public boolean has(String key) {
        known.add(key);
        return node.has(key) && !node.get(key).isNull();
    }

    /// Every key, in the order in which they stand; all of them count as asked for.
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
        return text(node.get(key), where(key));
    }

    private Optional<String> text(JsonNode value, String place) {
        if (!value.isTextual() || value.asText().isBlank()) {
            faults.add(Code.WRONG_TYPE, place, "This must be a text, not empty.");
        } else if (value.asText().length() > 500) {
            faults.add(Code.OUT_OF_RANGE, place, "This text is longer than 500 letters.");
        } else if (!Shown.plain(value.asText())) {
            faults.add(Code.WRONG_TYPE, place, "This text holds a control character or half a character.");
        } else {
            return Optional.of(value.asText().strip());
        }
        return Optional.empty();
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
        String wanted = text.replace(' ', '_').replace('-', '_');
        boolean ascii = wanted.chars().allMatch(letter -> letter < 128);
        var allowed = new ArrayList<String>();
        for (E choice : choices.getEnumConstants()) {
            // A letter that only looks alike must not pass: the dotless i would, as its capital is a plain I.
            if (ascii && choice.name().equals(wanted.toUpperCase(Locale.ROOT))) {
                return Optional.of(choice);
            }
            allowed.add(choice.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        faults.add(
                Code.NOT_A_CHOICE,
                place,
                "'%s' must be one of: %s.".formatted(Shown.of(text), String.join(", ", allowed)));
        return Optional.empty();
    }

    /// A name of the atlas or of a table; unknown and ambiguous names become faults that offer what is near.
    public <T extends Named> Optional<T> named(String key, Names<T> names) {
        return text(key).flatMap(text -> find(where(key), text, names));
    }

    /// The same with other words for a name that is not there.
    ///
    /// @param unknown says of the text and of what is spelled alike why it is not there
    public <T extends Named> Optional<T> named(
            String key, Names<T> names, BiFunction<String, List<String>, String> unknown) {
        return text(key).flatMap(text -> find(where(key), text, names, unknown));
    }

    /// The same for a name that stands elsewhere, such as in a list or as a key.
    public <T extends Named> Optional<T> find(String place, String text, Names<T> names) {
        return find(place, text, names, Fields::unknown);
    }

    private <T extends Named> Optional<T> find(
            String place, String text, Names<T> names, BiFunction<String, List<String>, String> unknown) {
        if (faults.full()) {
            return Optional.empty();
        }
        if (text.length() > 500) {
            faults.add(Code.UNKNOWN_NAME, place, unknown(text, List.of()));
            return Optional.empty();
        }
        return switch (names.find(text)) {
            case Match.Found<T>(T value) -> Optional.of(value);
            case Match.Ambiguous<T>(List<String> candidates) -> {
                faults.add(
                        Code.AMBIGUOUS_NAME,
                        place,
                        "'%s' may mean: %s.".formatted(Shown.of(text), String.join("; ", candidates)));
                yield Optional.empty();
            }
            case Match.Missing<T>(List<String> suggestions) -> {
                faults.add(Code.UNKNOWN_NAME, place, unknown.apply(text, suggestions));
                yield Optional.empty();
            }
        };
    }

    public static String unknown(String text, List<String> suggestions) {
        return suggestions.isEmpty()
                ? "'%s' is not known here.".formatted(Shown.of(text))
                : "'%s' is not known here. Did you mean: %s?".formatted(Shown.of(text), String.join("; ", suggestions));
    }

    /// The texts of a list; a single text stands for a list of one. An empty list is refused, as it would read as
    /// "none".
    public List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        JsonNode value = node.get(key);
        var texts = new ArrayList<String>();
        if (value.isTextual()) {
            text(value, where(key)).ifPresent(texts::add);
        } else if (!value.isArray()) {
            faults.add(Code.WRONG_TYPE, where(key), "'%s' must be a list of texts.".formatted(key));
        } else if (value.isEmpty()) {
            faults.add(
                    Code.EMPTY_LIST,
                    where(key),
                    "'%s' is empty, which says nothing. Leave it out, or say what it holds.".formatted(key));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            text(value.get(i), where(key) + "[" + i + "]").ifPresent(texts::add);
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

    /// Takes keys as known without reading them, so that one fault does not draw others after it.
    public void expect(List<String> keys) {
        known.addAll(keys);
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
            if (!known.contains(key) && !faults.full()) {
                faults.add(
                        Code.UNKNOWN_KEY,
                        where(key),
                        "'%s' is not a field here. Fields: %s.".formatted(Shown.of(key), String.join(", ", known)));
            }
        });
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
