package filiform.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.json.Faults.Code;
import java.io.IOException;
import java.io.InputStream;

/// Reads JSON strictly: limited size and depth, no key twice, nothing after the value.
public final class Json {

    /// The most bytes of one input.
    public static final int MOST_BYTES = 1_000_000;

    private static final int DEEPEST = 20;

    /// Where the parser itself gives up; the place of a fault is told down to here.
    private static final int PARSER_DEEPEST = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PARSER_DEEPEST)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;

    private Json(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    public static Parsed<JsonNode> read(InputStream in) throws IOException {
        return read(in.readNBytes(MOST_BYTES + 1));
    }

    public static Parsed<JsonNode> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Faults.one(Code.TOO_LARGE, "$", "The input is larger than %d bytes.".formatted(MOST_BYTES));
        }
        var faults = new Faults();
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            if (parser.currentToken() == null) {
                return Faults.one(Code.NOT_JSON, "$", "The input is empty.");
            }
            JsonNode node = new Json(parser, faults).value("$", 0);
            if (parser.nextToken() != null) {
                faults.add(Code.NOT_JSON, "$", "Something follows the end of the JSON value.");
            }
            return faults.none() ? new Parsed.Ok<>(node) : new Parsed.Bad<>(faults.all());
        } catch (StreamConstraintsException _) {
            if (faults.none()) {
                faults.add(Code.TOO_LARGE, "$", "A number or a key is far too long.");
            }
            return new Parsed.Bad<>(faults.all());
        } catch (JsonProcessingException e) {
            faults.add(Code.NOT_JSON, place(e), "This is not JSON: %s.".formatted(firstLine(e)));
            return new Parsed.Bad<>(faults.all());
        } catch (IOException e) {
            return Faults.one(Code.NOT_JSON, "$", "This is not JSON: it is not text in UTF-8.");
        }
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "$" : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    /// What the parser says, without what it says of itself.
    private static String firstLine(JsonProcessingException e) {
        String text = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        int aside = text.indexOf(" at [Source");
        return Shown.of(aside < 0 ? text : text.substring(0, aside), 160);
    }

    private JsonNode value(String where, int depth) throws IOException {
        if (depth > DEEPEST) {
            faults.add(Code.TOO_DEEP, where, "Nested deeper than %d levels.".formatted(DEEPEST));
            parser.skipChildren();
            return JsonNodeFactory.instance.nullNode();
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(where, depth);
            case START_ARRAY -> array(where, depth);
            case VALUE_STRING -> JsonNodeFactory.instance.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == NumberType.INT
                        ? JsonNodeFactory.instance.numberNode(parser.getIntValue())
                        : JsonNodeFactory.instance.numberNode(parser.getDoubleValue());
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME ->
                JsonNodeFactory.instance.nullNode();
        };
    }

    private ObjectNode object(String where, int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            String place = where + "." + Shown.of(key);
            JsonNode value = value(place, depth + 1);
            if (object.has(key)) {
                faults.add(Code.DUPLICATE_KEY, place, "The key '%s' stands twice.".formatted(Shown.of(key)));
            } else {
                object.set(key, value);
            }
        }
        return object;
    }

    private ArrayNode array(String where, int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(where + "[" + array.size() + "]", depth + 1));
        }
        return array;
    }
}
