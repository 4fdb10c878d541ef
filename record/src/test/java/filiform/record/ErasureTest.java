package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kept.class)
class ErasureTest {

    private static final UUID VISIT = new UUID(1, 1);
    private static final Chain PATIENT = Chain.unnamed(VISIT);
    private static final byte[] PDF = "%PDF-1.7 consent".getBytes(StandardCharsets.US_ASCII);

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void whatWasErasedCannotBeReadAndTheChainStaysWhole() {
        try (var journal = store.open(folder)) {
            Event event = Sample.event(VISIT, "{\"name\":\"Jane Doe\"}");
            journal.append(event);
            journal.append(Sample.event(new UUID(2, 2), "{}"));
            String hash = journal.attachments().add(PATIENT, PDF).hash();
            String text = journal.seal(PATIENT, "name", "Jane Doe");
            Erasure erasure = erasure();

            journal.erase(erasure);

            for (Runnable read : List.<Runnable>of(
                    () -> journal.visit(VISIT),
                    () -> journal.chain(PATIENT),
                    () -> journal.find(event.id()),
                    () -> journal.append(event),
                    () -> journal.append(Sample.event(VISIT, "{}")),
                    () -> journal.attachments().of(PATIENT),
                    () -> journal.attachments().content(PATIENT, hash),
                    () -> journal.open(PATIENT, "name", text),
                    () -> journal.erase(erasure))) {
                assertThatExceptionOfType(ErasedException.class).isThrownBy(read::run);
            }
            assertThat(journal.visits(0, 10)).extracting(VisitSummary::id).containsExactly(new UUID(2, 2));
            assertThat(journal.visitCount()).isEqualTo(1);
            journal.rebuild();
            assertThat(journal.visits(0, 10)).hasSize(1);
            assertThat(journal.chain(Chain.CLINIC)).singleElement().satisfies(told -> {
                assertThat(told.event().type()).isEqualTo(Erasure.TYPE);
                assertThat(told.event().author()).isEqualTo(erasure.author());
                assertThat(told.event().body()).contains("asked for it");
            });
            assertThat(journal.verify(Progress.NONE)).isEqualTo(new Verification(3, 3, 1, 0, List.of()));
        }
    }

    /// The note stands before the deed: a crash between them is mended when the journal is opened.
    @Test
    void anErasureThatWasCutOffIsFinishedAtTheNextOpening() {
        try (var journal = store.open(folder)) {
            journal.append(Sample.event(VISIT, "{}"));
            var notes = new KeyNotes(Sample.keys(folder).file());
            notes.noteErasure("half of a li");
            notes.noteErasure(journal.readSealed((_, keys) -> erasure().note(keys.ring())));
        }
        try (var journal = store.open(folder)) {
            assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> journal.visit(VISIT));
            assertThat(journal.verify(Progress.NONE).whole()).isTrue();
        }
        try (var journal = store.open(folder)) {
            assertThat(journal.chain(Chain.CLINIC)).hasSize(1);
        }
    }

    @Test
    void nothingOfTheErasedStaysInTheFiles() throws Exception {
        if (store != Kept.SQLITE) {
            return;
        }
        try (var journal = store.open(folder)) {
            journal.append(Sample.event(VISIT, "{}"));
            String wrapped = journal.read(handle -> handle.createQuery("SELECT wrapped FROM chain_key")
                    .mapTo(String.class)
                    .one());
            assertThat(bytes()).contains(wrapped);
            journal.erase(erasure());

            assertThat(bytes()).doesNotContain(wrapped);
        }
    }

    @Test
    void whoIsNotKnownCannotBeErased() {
        try (var journal = store.open(folder)) {
            assertThatThrownBy(() -> journal.erase(erasure()))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("Nothing is recorded");
        }
    }

    @Test
    void nobodyIsPastADateThatTheLawDoesNotName() {
        var later = Sample.NOON.plus(Duration.ofDays(3660));
        try (var journal = store.open(folder)) {
            journal.append(Sample.event(VISIT, "{}"));

            assertThat(new Retention(OptionalInt.empty()).past(journal, later)).isEmpty();
            assertThat(new Retention(OptionalInt.of(11)).past(journal, later)).isEmpty();
            assertThat(new Retention(OptionalInt.of(10)).past(journal, later)).containsExactly(PATIENT);
            journal.erase(erasure());
            assertThat(new Retention(OptionalInt.of(10)).past(journal, later)).isEmpty();
        }
    }

    private String bytes() throws Exception {
        var all = new StringBuilder();
        try (var files = Files.list(Sample.data(folder))) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static Erasure erasure() {
        return new Erasure(PATIENT, new UUID(8, 8), Sample.NOON, new UUID(7, 7), "the patient asked for it, Art. 17");
    }
}
