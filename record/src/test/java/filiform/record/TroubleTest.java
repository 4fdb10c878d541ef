package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import filiform.record.store.SqliteStore;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each trouble is one clear sentence, and costs nothing that was acknowledged.
class TroubleTest {

    private static final UUID VISIT = UUID.randomUUID();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() throws Exception {
        file = Sample.data(folder).resolve("journal.db");
        Files.createDirectories(Sample.data(folder));
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws Exception {
        for (byte[] content : new byte[][] {
            "hello".getBytes(StandardCharsets.UTF_8), new byte[5000], "SQLite format 3".getBytes(StandardCharsets.UTF_8)
        }) {
            Files.write(file, content);

            assertTrouble(() -> Sample.open(folder), "is not a journal of Filiform");
            assertThat(file).hasBinaryContent(content);
        }
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        try (var connection = raw()) {
            run(connection, "CREATE TABLE bookmark (url TEXT)");
        }
        byte[] before = Files.readAllBytes(file);

        assertTrouble(() -> Sample.open(folder), "the database of another program");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aDamagedBeginningIsNamed() throws Exception {
        fill(50);
        overwrite(0, 16);

        assertTrouble(() -> Sample.open(folder), "its beginning is damaged");
    }

    @Test
    void aDamagedSchemaOrDamagedPagesAreNamed() throws Exception {
        fill(200);
        byte[] whole = Files.readAllBytes(file);
        for (int from : new int[] {100, 4096}) {
            Files.write(file, whole);
            overwrite(from, from == 100 ? 3996 : whole.length - 4096);

            assertTrouble(
                    () -> {
                        try (var journal = Sample.open(folder)) {
                            journal.visit(VISIT);
                        }
                    },
                    "damaged");
        }
    }

    @Test
    void anEventThatCannotBeReadBackIsNamed() throws Exception {
        fill(1);
        try (var connection = raw()) {
            run(
                    connection,
                    "INSERT INTO event SELECT 2, chain, 2, 'x', visit, type, version, happened_at, recorded_at, author, corrects, '', '', '', '', '' FROM event");
        }
        try (var journal = Sample.open(folder)) {
            assertTrouble(() -> journal.visit(VISIT), "Event 2 of the journal is damaged");
        }
    }

    @Test
    void aJournalOfANewerProgramIsNotTouched() throws Exception {
        fill(1);
        try (var connection = raw()) {
            run(connection, """
                    INSERT INTO flyway_schema_history
                    SELECT 99, '99', description, type, script, checksum, installed_by, installed_on, execution_time, success
                    FROM flyway_schema_history LIMIT 1""");
        }
        assertTrouble(() -> Sample.open(folder), "made by a newer Filiform");
    }

    @Test
    void aFullDiskLosesNothingAndIsOverWhenThereIsSpace() {
        var settings = SqliteStore.settings();
        settings.setMaxPageCount(120);
        var acknowledged = new ArrayList<Recorded>();
        String body = "{\"note\":\"%s\"}".formatted("x".repeat(20_000));
        try (var journal = open(Database.of(() -> SqliteStore.open(file, settings)))) {
            assertTrouble(
                    () -> {
                        for (int i = 0; i < 100; i++) {
                            acknowledged.add(
                                    journal.append(Sample.event(VISIT, body)).recorded());
                        }
                    },
                    "The disk is full");
            assertThat(acknowledged).isNotEmpty();
            assertThat(journal.visit(VISIT)).isEqualTo(acknowledged);
        }
        try (var journal = Sample.open(folder)) {
            acknowledged.add(journal.append(Sample.event(VISIT, body)).recorded());

            assertThat(journal.visit(VISIT)).isEqualTo(acknowledged);
        }
    }

    @Test
    void anotherProgramThatHoldsTheJournalIsNamedAndItWorksAfterwards() throws Exception {
        var settings = SqliteStore.settings();
        settings.setBusyTimeout(100);
        try (var journal = open(Database.of(() -> SqliteStore.open(file, settings)))) {
            try (var connection = raw()) {
                run(connection, "BEGIN EXCLUSIVE");
                assertTrouble(() -> journal.append(Sample.event(VISIT, "{}")), "held by another program");
                run(connection, "ROLLBACK");
            }
            assertThat(journal.append(Sample.event(VISIT, "{}"))).isInstanceOf(Appended.New.class);
        }
    }

    /// By itself, the driver would take the connection that could not begin for one within a transaction.
    @Test
    void afterATransactionThatCouldNotBeginTheNextOneIsStillAllOrNothing() throws Exception {
        var settings = SqliteStore.settings();
        settings.setBusyTimeout(100);
        fill(1);
        try (var store = SqliteStore.open(file, settings)) {
            try (var connection = raw()) {
                run(connection, "BEGIN EXCLUSIVE");
                assertTrouble(() -> store.write(handle -> handle.execute("DELETE FROM visit")), "held by another");
                run(connection, "ROLLBACK");
            }
            assertThatThrownBy(() -> store.write(handle -> {
                        handle.execute("DELETE FROM visit");
                        throw new IllegalStateException("half way");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(store.<Long>read(handle -> handle.createQuery("SELECT count(*) FROM visit")
                            .mapTo(Long.class)
                            .one()))
                    .isOne();
        }
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws Exception {
        Files.writeString(file, "x");

        assertTrouble(() -> open(Database.folder(file)), "folder");
        assertTrouble(() -> open(Database.folder(file.resolve("deeper"))), "folder");
    }

    @Test
    void aJournalFileThatIsAFolderIsNamed() throws Exception {
        Files.createDirectory(file);

        assertTrouble(() -> Sample.open(folder), "is not a journal of Filiform");
    }

    @Test
    void aReadOnlyFolderIsNamed() throws Exception {
        Path data = Sample.data(folder);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeFalse(Files.isWritable(data), "the administrator may write anywhere");
            assertTrouble(() -> Sample.open(folder), "read-only");
            assertTrouble(() -> open(Database.folder(data.resolve("deeper"))), "read-only");
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void onlyTheOwnerMayLookInside() throws Exception {
        Path made = folder.resolve("clinic");
        try (var journal = open(Database.folder(made))) {
            journal.append(Sample.event(VISIT, "{}"));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
            for (String name : new String[] {"journal.db", "journal.db-wal"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve(name))))
                        .as(name)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void noTroubleRepeatsWhatWasRecorded() throws Exception {
        try (var journal = Sample.open(folder);
                var connection = raw()) {
            run(connection, "CREATE TRIGGER broken BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'broken'); END");

            assertThatThrownBy(() -> journal.append(Sample.event(VISIT, "{\"name\":\"Jane Doe\"}")))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("broken")
                    .hasStackTraceContaining("broken")
                    .satisfies(e -> {
                        for (Throwable at = e; at != null; at = at.getCause()) {
                            assertThat(at.toString()).doesNotContain("Jane Doe");
                        }
                    });
        }
    }

    private Journal open(Database database) {
        return Journal.open(database, Sample.keys(folder), Sample.CLOCK, List.of());
    }

    private void fill(int events) {
        try (var journal = Sample.open(folder)) {
            for (int i = 0; i < events; i++) {
                journal.append(Sample.event(VISIT, "{\"note\":\"%s\"}".formatted("x".repeat(500))));
            }
        }
    }

    private void overwrite(long from, int bytes) throws Exception {
        byte[] noise = new byte[bytes];
        Arrays.fill(noise, (byte) 0xA5);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), from);
        }
    }

    private Connection raw() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertTrouble(ThrowingCallable work, String sentence) {
        assertThatThrownBy(work)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n", "Exception", "SQLITE_");
    }
}
