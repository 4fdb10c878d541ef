package filiform.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.Ran;
import filiform.record.Chain;
import filiform.record.Database;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `filiform journal …` as people run it.
class JournalCommandTest {

    private static final UUID VISIT = new UUID(1, 1);

    @TempDir
    Path folder;

    @BeforeEach
    void record() {
        try (var journal = open()) {
            for (int i = 0; i < 3; i++) {
                journal.append(new Event(
                        new UUID(2, i),
                        Chain.unnamed(VISIT),
                        Optional.of(VISIT),
                        "sensation.reported",
                        1,
                        Instant.parse("2026-01-05T12:00:00Z"),
                        Event.SYSTEM,
                        Optional.empty(),
                        "0.1.0",
                        "sha256:abc",
                        "{\"name\":\"Jane Doe\"}"));
            }
        }
    }

    @Test
    void aWholeJournalIsWholeAndAChangedOneIsNot() throws Exception {
        Ran whole = run("data", "verify", "--json");
        assertThat(whole.exit()).isZero();
        assertThat(whole.answer().path("whole").asBoolean()).isTrue();
        assertThat(whole.answer().path("events").asInt()).isEqualTo(3);
        assertThat(run("data", "verify").out()).contains("3 events in 1 chains", "all is whole", "No checkpoint");

        Path checkpoint = Files.writeString(
                folder.resolve("checkpoint.json"), run("data", "checkpoint").out());
        assertThat(run("data", "verify", "--checkpoint", checkpoint.toString()).out())
                .contains("1 checkpoints");

        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("journal.db"));
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER event_stays");
            statement.execute("UPDATE event SET type = 'needle.removed' WHERE sequence = 2");
        }
        Ran changed = run("data", "verify", "--json");
        assertThat(changed.exit()).isEqualTo(2);
        assertThat(changed.answer().at("/found/0/sequence").asInt()).isEqualTo(2);
        assertThat(run("data", "verify").out()).contains("not whole", "event 2", "its hash does not fit");
    }

    @Test
    void whatWasSavedIsRestoredAndAnswersTheSame() {
        String archive = folder.resolve("backup.zip").toString();
        Ran saved = run("data", "backup", archive, "--json");
        assertThat(saved.exit()).isZero();
        assertThat(saved.answer().path("sequence").asInt()).isEqualTo(3);
        Ran restored = run("copy", "restore", archive);
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("answers what the saved journal answered", "3 events");

        Ran again = run("copy", "restore", archive, "--json");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.faults()).containsExactly("J-001 journal");
        assertThat(again.said()).allSatisfy(what -> assertThat(what).contains("There is a journal already"));
        assertThat(run("data", "backup", archive).err()).contains("there already");
    }

    @Test
    void aPatientIsHandedOutAndErasedOnlyForEver() throws Exception {
        String patient = Chain.unnamed(VISIT).id().toString();
        Path zip = folder.resolve("patient.zip");
        assertThat(run("data", "export", zip.toString(), "--patient", patient).exit())
                .isZero();
        assertThat(zip).isNotEmptyFile();
        Path lines = folder.resolve("all.jsonl");
        assertThat(run("data", "export", lines.toString(), "--all").exit()).isZero();
        assertThat(Files.readAllLines(lines))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("Jane Doe"));
        assertThat(run("data", "export", lines.toString(), "--all").err()).contains("there already");
        assertThat(run("data", "export", folder.resolve("x").toString()).err()).contains("Say what to export");

        Ran asked = run("data", "erase", "--patient", patient, "--ground", "asked for it");
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.err()).contains("3 events", "--for-ever");
        assertThat(run("data", "erase", "--patient", patient, "--ground", "asked for it", "--for-ever")
                        .exit())
                .isZero();
        assertThat(run("data", "export", folder.resolve("y").toString(), "--patient", patient)
                        .err())
                .contains("was erased");
        assertThat(run("data", "rebuild").out()).contains("0 visits");
        JsonNode verified = run("data", "verify", "--json").answer();
        assertThat(verified.path("erased").asInt()).isEqualTo(1);
        assertThat(verified.path("whole").asBoolean()).isTrue();
    }

    @Test
    void whatCannotBeOpenedIsSaidInASentence() {
        assertThat(run("nothing", "verify").err()).contains("is empty or of an older version");
        assertThat(Ran.with(
                                new JournalCommand(),
                                "journal",
                                "verify",
                                "--database",
                                "jdbc:postgresql://clinic:hunter2@host/db",
                                "--json")
                        .err())
                .contains("A journal's address")
                .doesNotContain("hunter2");
    }

    private Ran run(String data, String... arguments) {
        String[] where = {
            "--data",
            folder.resolve(data).toString(),
            "--keys",
            folder.resolve("keys").resolve("clinic.key").toString()
        };
        return Ran.with(
                new JournalCommand(),
                Stream.of(new String[] {"journal"}, arguments, where)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private Journal open() {
        return Journal.open(
                Database.folder(folder.resolve("data")),
                Keys.at(folder.resolve("keys").resolve("clinic.key")),
                Clock.systemUTC(),
                List.of());
    }
}
