package filiform.record.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.event.EventCodec.Written;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One written example of every kind and version of event: what was once written stays readable for ever.
class EventCodecTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Set<String> MAY_BE_NULL = Set.of(
            "birth_date",
            "expected_visits",
            "review_on",
            "visit",
            "planned",
            "onset",
            "grade",
            "signature",
            "depth_mm",
            "current_ma",
            "needle",
            "intensity",
            "account",
            "patient",
            "valid_until",
            "training_hours",
            "expires",
            "retention_years");

    private static List<Written> written() throws IOException {
        try (InputStream in = EventCodecTest.class.getResourceAsStream("events-0.1.json")) {
            return MAPPER.readTree(in)
                    .valueStream()
                    .map(row -> new Written(
                            row.path("type").asText(),
                            row.path("version").asInt(),
                            row.path("body").toString()))
                    .toList();
        }
    }

    @Test
    void everyExampleIsReadAndTheNewestFormIsWrittenBackAsItStood() throws IOException {
        for (Written example : written()) {
            What what = EventCodec.read(example.type(), example.version(), example.body());
            Written again = EventCodec.write(what);

            assertThat(again.type()).isEqualTo(example.type());
            if (again.version() == example.version()) {
                assertThat(MAPPER.readTree(again.body())).as(example.type()).isEqualTo(MAPPER.readTree(example.body()));
            } else {
                assertThat(again.version()).isGreaterThan(example.version());
                assertThat(EventCodec.read(again.type(), again.version(), again.body()))
                        .isEqualTo(what);
            }
        }
    }

    @Test
    void everyKindHasAnExample() throws IOException {
        Set<String> examples =
                new TreeSet<>(written().stream().map(Written::type).toList());

        assertThat(examples).isEqualTo(EventCodec.types());
        assertThat(leaves(What.class)).hasSize(EventCodec.types().size() - 5);
    }

    @Test
    void aFieldTooManyOrTooFewIsRefusedAndNotRepeated() throws IOException {
        for (Written example : written()) {
            var body = (ObjectNode) MAPPER.readTree(example.body());
            ObjectNode more = body.deepCopy().put("Jane", "Doe");
            if (example.version() > 1 || !body.has("input")) {
                refused(example, more.toString());
            }
            for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                boolean old = example.version() == 1 && body.has("input") && !name.equals("input");
                if (!old) {
                    refused(example, body.deepCopy().without(List.of(name)).toString());
                    if (!MAY_BE_NULL.contains(name)) {
                        refused(example, body.deepCopy().putNull(name).toString());
                    }
                }
            }
        }
    }

    private static void refused(Written example, String body) {
        assertThatExceptionOfType(UnreadableException.class)
                .as("%s %s", example.type(), body)
                .isThrownBy(() -> EventCodec.read(example.type(), example.version(), body))
                .withMessageNotContaining("Jane")
                .withNoCause();
    }

    @Test
    void anUnknownKindOrANewerVersionIsNotGuessed() {
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> EventCodec.read("needle.bent", 1, "{}"));
        for (String type : EventCodec.types()) {
            assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> EventCodec.read(type, 99, "{}"));
        }
    }

    private static Stream<Class<?>> leaves(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(EventCodecTest::leaves)
                : Stream.of(kind);
    }
}
