package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    private static final UUID VISIT = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void hostileBodiesComeBackLetterByLetter() {
        var bodies = List.of(
                "{\"note\":\"'); DROP TABLE event; --\"}",
                "{\"note\":\":id :body ? ?? \\\\: <visit> ${x} %s\"}",
                "{\"note\":\"\\u0000 escaped, \\ud83d alone but escaped\"}",
                "{\"note\":\"naïve · 针 · \uD83E\uDE7A · e\u0301 · \u202E · \uFEFF · \u2028\"}",
                "{ \"spaces\" :\r\n\t[ 1 , 1.0 , 1e400 , -0 ] }  ",
                "{\"note\":\"<script>alert(1)</script>\",\"note\":\"'\\\"`\"}",
                "{\"a\":" + "[".repeat(400) + "]".repeat(400) + "}",
                largest("x"),
                largest("针"));
        try (var journal = Sample.open(folder)) {
            for (String body : bodies) {
                assertThat(journal.append(Sample.event(VISIT, body))).isInstanceOf(Appended.New.class);
            }
            assertThat(journal.visit(VISIT))
                    .extracting(recorded -> recorded.event().body())
                    .isEqualTo(bodies);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}}",
                "{} {}",
                "{'a':1}",
                "{\"a\":}",
                "{\"a\":NaN}",
                "{\"a\":\"\0\"}",
                "{}\0",
                "{\"a\":\"\uD83D\"}"
            })
    void aBodyThatIsNotOneStorableJsonObjectIsRefused(String body) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.event(VISIT, body))
                .withMessageStartingWith("body");
    }

    @Test
    void aBodyIsMeasuredInBytes() {
        for (String letter : List.of("x", "针")) {
            String tooLong = largest(letter).replace("{", "{    ");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sample.event(VISIT, tooLong))
                    .withMessageContaining("at most 1000000 bytes");
        }
    }

    @Test
    void aBottomlessBodyIsRefusedAndBreaksNothing() {
        String deep = "{\"a\":" + "[".repeat(400_000) + "]".repeat(400_000) + "}";

        assertThatIllegalArgumentException().isThrownBy(() -> Sample.event(VISIT, deep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Needle", "needle inserted", "1st", "naïve", "a\n", "needle;drop"})
    void aTypeIsAStableWord(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.event(UUID.randomUUID(), VISIT, type, Sample.NOON, Optional.empty(), "{}"))
                .withMessageStartingWith("type");
    }

    @Test
    void aTimeOutsideTheCalendarOfPatientsIsRefused() {
        for (Instant time : List.of(
                Instant.MIN,
                Instant.parse("1899-12-31T23:59:59Z"),
                Instant.parse("3000-01-01T00:00:00Z"),
                Instant.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sample.event(UUID.randomUUID(), VISIT, time, "{}"))
                    .withMessageStartingWith("happenedAt");
        }
    }

    @Test
    void anEventSaysWhichProgramAndKnowledgeMadeIt() {
        for (String label : List.of("", " ", "x".repeat(201), "a\0")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> labelled(label, "1"))
                    .withMessageStartingWith("program");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> labelled("1", label))
                    .withMessageStartingWith("knowledge");
        }
    }

    @Test
    void aVisitIsAPatients() {
        for (Chain chain : List.of(Chain.CLINIC, Chain.AUDIT)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(chain, 1, "1", "1"))
                    .withMessageStartingWith("visit");
        }
    }

    @Test
    void aVersionIsCountedFromOne() {
        for (int version : new int[] {0, -1, 1000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(Chain.unnamed(VISIT), version, "1", "1"))
                    .withMessageStartingWith("version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0", "\uD83D"})
    void aCorrectionSaysWhy(String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(VISIT, why));
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(VISIT, "x".repeat(2001)));
    }

    private static Event labelled(String program, String knowledge) {
        return event(Chain.unnamed(VISIT), 1, program, knowledge);
    }

    private static Event event(Chain chain, int version, String program, String knowledge) {
        return new Event(
                UUID.randomUUID(),
                chain,
                Optional.of(VISIT),
                "plan",
                version,
                Sample.NOON,
                Event.SYSTEM,
                Optional.empty(),
                program,
                knowledge,
                "{}");
    }

    /// The longest body made of one letter, within three bytes.
    private static String largest(String letter) {
        String frame = "{\"note\":\"\"}";
        int bytes = letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return frame.replace("\"\"", "\"" + letter.repeat((Event.MAX_BODY_BYTES - frame.length()) / bytes) + "\"");
    }
}
