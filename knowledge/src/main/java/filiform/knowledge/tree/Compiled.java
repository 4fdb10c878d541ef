package filiform.knowledge.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// All checked content as one compact JSON file: what a command reads instead of YAML.
///
/// @param hash   SHA-256 of the content files, in hexadecimal
/// @param counts what [filiform.knowledge.Counts] counted
public record Compiled(String hash, Value.Fields counts, Content content) {

    private static final JsonFactory JSON = new JsonFactory();

    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("hash", hash);
            json.writeFieldName("counts");
            write(counts, json);
            json.writeObjectFieldStart("files");
            for (var file : content.files().entrySet()) {
                json.writeFieldName(file.getKey());
                write(file.getValue(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void write(Value value, JsonGenerator json) throws IOException {
        switch (value) {
            case Value.Text(String text, var _) -> json.writeString(text);
            case Value.Amount(double number, var _) -> write(number, json);
            case Value.Flag(boolean flag, var _) -> json.writeBoolean(flag);
            case Value.Nothing _ -> json.writeNull();
            case Value.Items(var values, var _) -> {
                json.writeStartArray();
                for (Value item : values) {
                    write(item, json);
                }
                json.writeEndArray();
            }
            case Value.Fields(var values, var _) -> {
                json.writeStartObject();
                for (var field : values.entrySet()) {
                    json.writeFieldName(field.getKey());
                    write(field.getValue(), json);
                }
                json.writeEndObject();
            }
        }
    }

    private static void write(double number, JsonGenerator json) throws IOException {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    public static Compiled read(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            json.nextToken();
            if (!(value(json) instanceof Value.Fields(var top, var _))
                    || !(top.get("hash") instanceof Value.Text(String hash, var _))
                    || !(top.get("counts") instanceof Value.Fields counts)
                    || !(top.get("files") instanceof Value.Fields(var trees, var _))) {
                throw new IOException("The compiled knowledge lacks hash, counts or files.");
            }
            var files = new TreeMap<String, Value.Fields>();
            trees.forEach((name, tree) -> files.put(name, (Value.Fields) tree));
            return new Compiled(hash, counts, new Content(files));
        }
    }

    private static Value value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> new Value.Text(json.getText(), 0);
            case VALUE_NUMBER_INT -> new Value.Amount(json.getLongValue(), 0);
            case VALUE_NUMBER_FLOAT -> new Value.Amount(json.getDoubleValue(), 0);
            case VALUE_TRUE, VALUE_FALSE -> new Value.Flag(json.getBooleanValue(), 0);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, FIELD_NAME, END_OBJECT, END_ARRAY ->
                throw new IOException("Unexpected %s in the compiled knowledge.".formatted(json.currentToken()));
        };
    }

    private static Value.Fields fields(JsonParser json) throws IOException {
        Map<String, Value> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return new Value.Fields(fields, 0);
    }

    private static Value.Items items(JsonParser json) throws IOException {
        var items = new ArrayList<Value>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return new Value.Items(items, 0);
    }
}
