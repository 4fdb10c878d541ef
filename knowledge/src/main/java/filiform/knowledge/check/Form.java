package filiform.knowledge.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Place;
import filiform.knowledge.tree.Section;
import filiform.knowledge.tree.Step;
import filiform.knowledge.tree.Value;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Checks the form of a file against the JSON Schema of its kind.
final class Form {

    private static final String SCHEMAS = "classpath:filiform/knowledge/content/schema/";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build();
    private final Map<Section, JsonSchema> schemas = new EnumMap<>(Section.class);

    void check(Section section, String file, Value.Fields tree, Faults faults) {
        JsonSchema schema = schemas.computeIfAbsent(
                section, wanted -> factory.getSchema(SchemaLocation.of(SCHEMAS + wanted.schema()), config));
        for (ValidationMessage message : schema.validate(node(tree))) {
            add(message, file, tree, faults);
        }
    }

    private static void add(ValidationMessage message, String file, Value tree, Faults faults) {
        Place place = new Place.Top(file);
        Value value = tree;
        JsonNodePath path = message.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            String step = String.valueOf(path.getElement(i));
            place = place.then(step);
            value = Step.down(value, step);
        }
        String field = message.getProperty();
        switch (message.getType()) {
            case "additionalProperties" ->
                faults.add(
                        Code.FIELD_UNKNOWN, words(place, value, field), "'%s' does not belong here.".formatted(field));
            case "false" -> faults.add(Code.FIELD_UNKNOWN, place.words(value.line()), "This does not belong here.");
            case "required", "dependentRequired" ->
                faults.add(Code.FIELD_MISSING, place.words(value.line()), "'%s' is missing.".formatted(field));
            case "type" -> faults.add(Code.WRONG_TYPE, place.words(value.line()), Sentence.of(message.getError()));
            default -> faults.add(Code.NOT_ALLOWED, place.words(value.line()), Sentence.of(message.getError()));
        }
    }

    private static String words(Place place, Value value, String field) {
        return place.then(field).words(Step.down(value, field).line());
    }

    private static JsonNode node(Value value) {
        return switch (value) {
            case Value.Text(String text, var _) -> NODES.textNode(text);
            case Value.Amount(double number, var _) ->
                number == Math.rint(number) && Math.abs(number) < 1e15
                        ? NODES.numberNode((long) number)
                        : NODES.numberNode(number);
            case Value.Flag(boolean flag, var _) -> NODES.booleanNode(flag);
            case Value.Nothing _ -> NODES.nullNode();
            case Value.Items(var values, var _) -> {
                ArrayNode array = NODES.arrayNode();
                values.forEach(item -> array.add(node(item)));
                yield array;
            }
            case Value.Fields(var values, var _) -> {
                ObjectNode object = NODES.objectNode();
                values.forEach((key, field) -> object.set(key, node(field)));
                yield object;
            }
        };
    }
}
