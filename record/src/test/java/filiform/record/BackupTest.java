package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/// A backup of either store comes back in either store, answers the same, and what was erased since is erased again.
@ParameterizedClass
@CsvSource({"SQLITE, POSTGRESQL", "POSTGRESQL, SQLITE", "SQLITE, SQLITE"})
class BackupTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);
    private static final byte[] PDF = "%PDF-1.7 consent".getBytes(StandardCharsets.US_ASCII);

    @Parameter(0)
    Kept from = Kept.SQLITE;

    @Parameter(1)
    Kept to = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void theRestoredJournalAnswersTheSameAndGoesOn() throws Exception {
        var before = new ArrayList<Recorded>();
        List<VisitSummary> visits;
        String hash;
        try (var journal = from.open(folder, Sample.ticking())) {
            fill(journal);
            hash = journal.attachments().add(Chain.unnamed(ONE), PDF).hash();
            journal.checkpoint();
            journal.each(0, before::add);
            visits = journal.visits(0, 10);
            assertThat(journal.backup(archive(), Progress.NONE)).isEqualTo(4);
        }
        assertThat(entries(archive()).keySet())
                .containsExactlyInAnyOrder(
                        "event.jsonl", "chain_key.jsonl", "checkpoint.jsonl", "attachment.jsonl", "manifest.json");

        restore();
        try (var journal = restored()) {
            var after = new ArrayList<Recorded>();
            journal.each(0, after::add);
            assertThat(after).isEqualTo(before);
            assertThat(journal.visits(0, 10)).isEqualTo(visits);
            assertThat(journal.attachments().content(Chain.unnamed(ONE), hash)).hasValue(PDF);
            assertThat(journal.verify(Progress.NONE)).isEqualTo(new Verification(4, 2, 0, 1, List.of()));
            assertThat(journal.append(Sample.event(ONE, "{}")).recorded().sequence())
                    .isEqualTo(5);
            assertThat(journal.verify(Progress.NONE).whole()).isTrue();
        }
    }

    @Test
    void whatWasErasedSinceIsErasedAgain() {
        try (var journal = from.open(folder)) {
            fill(journal);
            journal.backup(archive(), Progress.NONE);
            journal.erase(new Erasure(Chain.unnamed(ONE), new UUID(8, 8), Sample.NOON, new UUID(7, 7), "asked"));
        }
        restore();
        try (var journal = restored()) {
            assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> journal.visit(ONE));
            assertThat(journal.visit(TWO)).hasSize(1);
            assertThat(journal.verify(Progress.NONE).whole()).isTrue();
        }
    }

    @Test
    void whatIsRecordedDuringABackupDoesNotTearIt() throws Exception {
        try (var journal = from.open(folder, Clock.systemUTC())) {
            fill(journal);
            var writer = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 30; i++) {
                    journal.append(Sample.event(TWO, "{}"));
                }
            });
            long reached = journal.backup(archive(), Progress.NONE);
            writer.join();
            restore();
            try (var copy = restored()) {
                assertThat(copy.verify(Progress.NONE)).isEqualTo(new Verification(reached, 2, 0, 0, List.of()));
            }
        }
    }

    @Test
    void neitherTheKeysNorAnythingReadableIsInIt() throws Exception {
        try (var journal = from.open(folder)) {
            fill(journal);
            journal.backup(archive(), Progress.NONE);
            assertThatThrownBy(() -> journal.backup(archive(), Progress.NONE)).hasMessageContaining("there already");
        }
        JsonNode keys = new ObjectMapper().readTree(Sample.keys(folder).file().toFile());
        for (String content : entries(archive()).values()) {
            assertThat(content)
                    .doesNotContain(
                            "Jane",
                            keys.path("master").asText(),
                            keys.path("signing").asText());
        }
    }

    @Test
    void adamagedBackupRestoresNothing() throws Exception {
        try (var journal = from.open(folder)) {
            fill(journal);
            journal.backup(archive(), Progress.NONE);
        }
        Map<String, String> entries = entries(archive());
        Map<String, String> damages = Map.of(
                "event.jsonl", entries.getOrDefault("event.jsonl", "").replaceFirst("needle", "noodle"),
                "chain_key.jsonl", "",
                "manifest.json",
                        entries.getOrDefault("manifest.json", "").replaceFirst("\"sequence\" : 4", "\"sequence\" : 3"));
        Path whole = Files.copy(archive(), folder.resolve("whole.zip"));
        for (var damage : damages.entrySet()) {
            Files.copy(whole, archive(), StandardCopyOption.REPLACE_EXISTING);
            try (var zip =
                    FileSystems.newFileSystem(URI.create("jar:" + archive().toUri()), Map.of())) {
                Files.writeString(zip.getPath(damage.getKey()), damage.getValue());
            }
            assertThatThrownBy(this::restore)
                    .as(damage.getKey())
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("Nothing was restored");
        }
        Files.writeString(archive(), "no zip");
        assertThatThrownBy(this::restore).hasMessageContaining("Nothing was restored");
        Files.copy(whole, archive(), StandardCopyOption.REPLACE_EXISTING);
        restore();
        assertThatThrownBy(this::restore).hasMessageContaining("There is a journal already");
    }

    @Test
    void aPatientGetsEverythingInOneArchive() throws Exception {
        try (var journal = from.open(folder)) {
            fill(journal);
            String hash = journal.attachments().add(Chain.unnamed(ONE), PDF).hash();
            var out = new ByteArrayOutputStream();
            journal.exportPatient(Chain.unnamed(ONE), out);

            Map<String, String> entries = entries(new ZipInputStream(new ByteArrayInputStream(out.toByteArray())));
            JsonNode told = new ObjectMapper().readTree(entries.get("patient.json"));
            assertThat(told.path("events")).hasSize(3);
            assertThat(told.at("/events/0/body/name").asText()).isEqualTo("Jane Doe");
            assertThat(told.at("/events/1/corrects/why").asText()).isEqualTo("typed wrongly");
            assertThat(entries.get("attachments/" + hash + ".pdf")).isEqualTo("%PDF-1.7 consent");
            assertThatThrownBy(() -> journal.exportPatient(Chain.patient(new UUID(9, 9)), out))
                    .hasMessageContaining("Nothing is recorded");
        }
    }

    private static void fill(Journal journal) {
        Event event = Sample.event(ONE, "{\"name\":\"Jane Doe\"}");
        journal.append(event);
        journal.append(Sample.correction(event, "{\"name\":\"Jane Roe\"}"));
        journal.append(Sample.event(TWO, "{}"));
        journal.append(Sample.event(ONE, "{}"));
    }

    private Path archive() {
        return folder.resolve("backup.zip");
    }

    private void restore() {
        Restore.into(to.database(folder.resolve("copy")), Sample.keys(folder), archive(), Progress.NONE);
    }

    private Journal restored() {
        return Journal.open(to.database(folder.resolve("copy")), Sample.keys(folder), Sample.CLOCK, List.of());
    }

    private static Map<String, String> entries(Path archive) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            return entries(zip);
        }
    }

    private static Map<String, String> entries(ZipInputStream zip) throws IOException {
        var entries = new HashMap<String, String>();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return entries;
    }
}
