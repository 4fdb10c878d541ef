package filiform.app.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The schemas of `docs/schema`.
final class Schemas {

    static final Path FOLDER = Path.of("../docs/schema").toAbsolutePath().normalize();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .locale(Locale.ROOT)
            .formatAssertionsEnabled(true)
            .build();
    private final Map<String, JsonSchema> read = new HashMap<>();

    /// What is wrong with the value by the schema of this name, such as `plan.answer`.
    List<String> complaints(String name, JsonNode value) {
        JsonSchema schema = read.computeIfAbsent(name, this::schema);
        return schema.validate(value).stream().map(ValidationMessage::toString).toList();
    }

    private JsonSchema schema(String name) {
        Path file = FOLDER.resolve(name + ".schema.json");
        return factory.getSchema(SchemaLocation.of(file.toUri().toString()), config);
    }
}
