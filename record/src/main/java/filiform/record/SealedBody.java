package filiform.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// What is sealed of an event: its body, letter by letter, and why it corrects another.
record SealedBody(Optional<String> why, String body) {

    private static final JsonFactory JSON = new JsonFactory();

    static SealedBody of(Event event) {
        return new SealedBody(event.corrects().map(Correction::why), event.body());
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(body.length() + 64);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            if (why.isPresent()) {
                json.writeStringField("why", why.get());
            }
            json.writeStringField("body", body);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write JSON.", e);
        }
        return bytes.toByteArray();
    }

    /// Empty where the bytes are nothing that [#bytes] wrote.
    static Optional<SealedBody> of(byte[] bytes) {
        Optional<String> why = Optional.empty();
        Optional<String> body = Optional.empty();
        try (var json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                String value = json.nextTextValue();
                if (name.equals("why")) {
                    why = Optional.ofNullable(value);
                } else {
                    body = Optional.ofNullable(value);
                }
            }
        } catch (IOException _) {
            return Optional.empty();
        }
        Optional<String> told = why;
        return body.map(text -> new SealedBody(told, text));
    }
}
