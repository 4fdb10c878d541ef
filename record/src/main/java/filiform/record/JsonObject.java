package filiform.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// Whether a text is exactly one well-formed JSON object, without building it.
final class JsonObject {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonObject() {}

    static boolean isOne(String text) {
        try (var parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
