package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that goes away, refuses or runs unsafely is named in a sentence, costs nothing that was acknowledged, and
/// the journal goes on by itself when it is back.
class PostgresTroubleTest {

    private static final UUID VISIT = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void connectionsThatAreCutComeBackByThemselves() throws Exception {
        try (var journal = Kept.POSTGRESQL.open(folder)) {
            Recorded first = journal.append(Sample.event(VISIT, "{}")).recorded();
            for (int cut = 0; cut < 3; cut++) {
                Kept.POSTGRESQL.run(
                        folder,
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
                eventually(() -> journal.append(Sample.event(VISIT, "{}")));
            }
            assertThat(journal.visit(VISIT)).hasSizeGreaterThanOrEqualTo(4).startsWith(first);
        }
    }

    @Test
    void aServerThatStopsIsNamedAndEverythingIsThereWhenItIsBack() throws Exception {
        Path data = folder.resolve("server");
        EmbeddedPostgres server = start(data, 0, "on");
        int port = server.getPort();
        try (var journal = open(server.getJdbcUrl("postgres", "postgres"))) {
            Recorded first = journal.append(Sample.event(VISIT, "{}")).recorded();
            server.close();

            Event lost = Sample.event(VISIT, "{\"name\":\"Jane Doe\"}");
            assertTrouble(() -> journal.append(lost), "cannot be reached");
            assertTrouble(() -> journal.visit(VISIT), "cannot be reached");

            server = start(data, port, "on");
            eventually(() -> journal.append(lost));
            assertThat(journal.visit(VISIT)).startsWith(first).hasSize(2);
        } finally {
            server.close();
        }
    }

    @Test
    void aServerThatDoesNotForceToDiskIsRefused() throws Exception {
        try (var server = start(folder.resolve("server"), 0, "off")) {
            assertTrouble(() -> open(server.getJdbcUrl("postgres", "postgres")), "fsync = off");
        }
    }

    @Test
    void aWrongPasswordAndAMissingDatabaseAreNamed() throws Exception {
        String address = Kept.POSTGRESQL.address(folder);
        Kept.POSTGRESQL.run(folder, "DROP ROLE IF EXISTS nobody; CREATE ROLE nobody NOLOGIN PASSWORD 'x'");

        assertTrouble(() -> open(address.replaceFirst("user=\\w+", "user=nobody")), "refuses this user or password");
        assertTrouble(() -> open(address.replaceFirst("/t[0-9a-f]+", "/missing")), "has no database");
        assertTrouble(() -> open("jdbc:postgresql://localhost:1/clinic?user=x&password=secret"), "cannot be reached");
    }

    @Test
    void aUserWhoMayOnlyReadIsNamed() throws Exception {
        try (var journal = Kept.POSTGRESQL.open(folder)) {
            Kept.POSTGRESQL.run(
                    folder,
                    "DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' SET default_transaction_read_only = on'; END $$;"
                            + "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            Thread.sleep(600);
            assertTrouble(() -> journal.append(Sample.event(VISIT, "{}")), "read-only");
        }
    }

    @Test
    void anotherProgramThatHoldsTheJournalIsNamedAndItWorksAfterwards() throws Exception {
        try (var journal = Kept.POSTGRESQL.open(folder);
                var villain = DriverManager.getConnection(Kept.POSTGRESQL.address(folder));
                var statement = villain.createStatement()) {
            statement.execute(
                    "DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' SET lock_timeout = 200'; END $$");
            villain.setAutoCommit(false);
            statement.execute("LOCK TABLE journal_head");
            assertTrouble(
                    () -> journal.write(handle -> {
                        handle.execute("SET LOCAL lock_timeout = 200");
                        return handle.execute("UPDATE journal_head SET sequence = sequence");
                    }),
                    "held by another program");
            villain.rollback();
            assertThat(journal.append(Sample.event(VISIT, "{}"))).isInstanceOf(Appended.New.class);
        }
    }

    /// A tablespace on a tiny disk cannot be made here: the server's own refusal is raised in its place.
    @Test
    void aFullDiskOfTheServerIsNamedAndIsOverWhenThereIsSpace() throws Exception {
        try (var journal = Kept.POSTGRESQL.open(folder)) {
            Kept.POSTGRESQL.run(folder, """
                    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
                    CREATE TRIGGER full_disk BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION full_disk()""");
            assertTrouble(() -> journal.append(Sample.event(VISIT, "{}")), "disk of the server is full");
            assertThat(journal.visit(VISIT)).isEmpty();

            Kept.POSTGRESQL.run(folder, "DROP TRIGGER full_disk ON event");
            assertThat(journal.append(Sample.event(VISIT, "{}"))).isInstanceOf(Appended.New.class);
        }
    }

    private static EmbeddedPostgres start(Path data, int port, String fsync) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", fsync)
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private Journal open(String address) {
        return Journal.open(Database.at(address), Sample.keys(folder), Sample.CLOCK, List.of());
    }

    /// Tries again for some seconds, as people do.
    private static void eventually(Runnable work) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (JournalException e) {
                if (attempt == 10) {
                    throw e;
                }
                Thread.sleep(300);
            }
        }
    }

    private static void assertTrouble(ThrowingCallable work, String sentence) {
        assertThatThrownBy(work)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n", "Exception", "Jane", "secret");
    }
}
