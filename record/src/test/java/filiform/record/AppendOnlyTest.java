package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself refuses to change what was recorded, whoever asks.
class AppendOnlyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET sealed = ''",
                "UPDATE event SET sequence = sequence + 1",
                "UPDATE OR REPLACE event SET id = 'x'",
                "DELETE FROM event",
                "DELETE FROM event WHERE sequence = 2",
                "INSERT OR REPLACE INTO event SELECT sequence, chain, position, id, visit, type, version, happened_at, recorded_at, author, corrects, '', '', '', '', '' FROM event",
                "INSERT OR REPLACE INTO event SELECT 3, chain, 3, id, visit, type, version, happened_at, recorded_at, author, corrects, '', '', '', '', '' FROM event LIMIT 1",
                "INSERT INTO event SELECT 4, chain, 3, 'x', visit, type, version, happened_at, recorded_at, author, corrects, '', '', '', '', '' FROM event LIMIT 1",
                "INSERT INTO event SELECT 0, chain, 3, 'x', visit, type, version, happened_at, recorded_at, author, corrects, '', '', '', '', '' FROM event LIMIT 1",
                "INSERT INTO event SELECT 3, chain, 4, 'x', visit, type, version, happened_at, recorded_at, author, corrects, '', '', '', '', '' FROM event LIMIT 1",
                "INSERT OR REPLACE INTO event SELECT 3, chain, 2, 'x', visit, type, version, happened_at, recorded_at, author, corrects, '', '', '', '', '' FROM event LIMIT 1"
            })
    void whatWasRecordedStaysAsItWas(String attack) throws Exception {
        UUID visit = UUID.randomUUID();
        List<Recorded> before;
        try (var journal = Sample.open(folder)) {
            journal.append(Sample.event(visit, "{\"depth_mm\":24}"));
            journal.append(Sample.event(visit, "{\"depth_mm\":25}"));
            before = journal.visit(visit);
        }

        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + Sample.data(folder).resolve("journal.db"));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attack)).hasMessageContaining("append only");
        }
        try (var journal = Sample.open(folder)) {
            assertThat(journal.visit(visit)).isEqualTo(before);
        }
    }
}
