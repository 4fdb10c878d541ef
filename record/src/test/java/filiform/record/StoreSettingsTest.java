package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import filiform.record.store.SqliteStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SIGKILL cannot show this: only a power cut loses what the system had not been told to write.
class StoreSettingsTest {

    @TempDir
    Path folder;

    @Test
    void sqliteForcesEachCommitToDiskAndWipesWhatIsDeleted() {
        var settings = Map.of(
                "synchronous",
                "2",
                "journal_mode",
                "wal",
                "foreign_keys",
                "1",
                "busy_timeout",
                "5000",
                "secure_delete",
                "1");
        try (var store = SqliteStore.in(folder)) {
            settings.forEach((name, value) ->
                    assertThat(one(store.writing(), "PRAGMA " + name)).as(name).isEqualTo(value));
        }
    }

    @Test
    void postgresqlForcesEachCommitToDisk() {
        try (var journal = Kept.POSTGRESQL.open(folder)) {
            var settings = Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");
            settings.forEach((name, value) -> assertThat(
                            journal.<String>read(handle -> handle.createQuery("SHOW " + name)
                                    .mapTo(String.class)
                                    .one()))
                    .as(name)
                    .isEqualTo(value));
        }
    }

    @Test
    void readingWritesNothing() {
        try (var journal = Kept.POSTGRESQL.open(folder)) {
            assertThatThrownBy(() -> journal.read(handle -> handle.execute("DELETE FROM visit")))
                    .isInstanceOf(JournalException.class);
        }
    }

    @Test
    void aJournalCanBeOpenedByItsAddress() {
        Path file = folder.resolve("clinic data").resolve("other.db");
        try (var journal =
                Journal.open(Database.at("jdbc:sqlite:" + file), Sample.keys(folder), Sample.CLOCK, List.of())) {
            journal.append(Sample.event(UUID.randomUUID(), "{}"));
        }
        assertThat(file).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:file:x.db?mode=memory",
                "jdbc:sqlite:x.db?synchronous=OFF",
                "jdbc:postgresql://clinic:secret@host/db",
                "jdbc:postgresql://host/db?password=secret&options=-c%20fsync=off",
                "jdbc:postgresql://host/db?socketFactory=secret",
                "jdbc:postgresql://host/",
                "jdbc:mysql://host/secret",
                "jdbc:sqlite:a\0b"
            })
    void anAddressThatCannotBeSafeIsRefusedWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> Journal.open(Database.at(address), Sample.keys(folder), Sample.CLOCK, List.of()))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith("A journal's address")
                .message()
                .doesNotContain("secret");
    }

    private static String one(org.jdbi.v3.core.Jdbi database, String query) {
        return database.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
