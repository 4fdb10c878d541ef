package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The database itself refuses to change what was recorded, whoever asks.
@ParameterizedClass
@EnumSource(Kept.class)
class AppendOnlyTest {

    private static final List<String> EVERYWHERE = List.of(
            "UPDATE event SET sealed = ''",
            "UPDATE event SET sequence = sequence + 1",
            "DELETE FROM event",
            "DELETE FROM event WHERE sequence = 2",
            insert("INSERT", "4", "3", "'x'"),
            insert("INSERT", "0", "3", "'x'"),
            insert("INSERT", "3", "4", "'x'"),
            insert("INSERT", "3", "1", "'x'"));

    private static final List<String> SQLITE = List.of(
            "UPDATE OR REPLACE event SET id = 'x'",
            insert("INSERT OR REPLACE", "sequence", "position", "id"),
            insert("INSERT OR REPLACE", "3", "3", "id"),
            insert("INSERT OR REPLACE", "3", "2", "'x'"));

    private static final List<String> POSTGRESQL =
            List.of("TRUNCATE event", insert("INSERT", "3", "3", "id") + " ON CONFLICT (id) DO UPDATE SET sealed = ''");

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void whatWasRecordedStaysAsItWas() throws SQLException {
        UUID visit = UUID.randomUUID();
        List<Recorded> before;
        try (var journal = store.open(folder)) {
            journal.append(Sample.event(visit, "{\"depth_mm\":24}"));
            journal.append(Sample.event(visit, "{\"depth_mm\":25}"));
            before = journal.visit(visit);
        }

        var attacks = new ArrayList<String>(EVERYWHERE);
        attacks.addAll(store == Kept.SQLITE ? SQLITE : POSTGRESQL);
        for (String attack : attacks) {
            assertThatThrownBy(() -> store.run(folder, attack)).as(attack).hasMessageContaining("append only");
        }
        try (var journal = store.open(folder)) {
            assertThat(journal.visit(visit)).isEqualTo(before);
        }
    }

    private static String insert(String how, String sequence, String position, String id) {
        return how + " INTO event SELECT " + sequence + ", chain, " + position + ", " + id
                + ", visit, type, version, happened_at, recorded_at, author, corrects, program, knowledge, sealed, previous, hash"
                + " FROM event WHERE sequence = 1";
    }
}
