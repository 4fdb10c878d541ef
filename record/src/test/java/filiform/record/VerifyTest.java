package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.record.Verification.Fault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever owns the database can rewrite it, but not without being found out.
@ParameterizedClass
@EnumSource(Kept.class)
class VerifyTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);
    private static final String CHAIN = Chain.unnamed(ONE).toString();
    private static final String OTHER = Chain.unnamed(TWO).toString();

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @BeforeEach
    void record() throws SQLException {
        try (var journal = store.open(folder)) {
            for (int i = 0; i < 3; i++) {
                Event event = Sample.event(ONE, "{\"depth_mm\":%d}".formatted(i));
                journal.append(event);
                journal.append(Sample.correction(event, "{\"depth_mm\":99}"));
                journal.append(Sample.event(TWO, "{}"));
            }
            assertThat(journal.verify(Progress.NONE)).isEqualTo(new Verification(9, 2, 0, 0, List.of()));
        }
        store.unguard(folder);
    }

    @Test
    void whateverIsChangedInARowIsFoundAtItsPlace() throws SQLException {
        for (String change : List.of(
                "id = '" + new UUID(5, 5) + "'",
                "visit = '" + TWO + "'",
                "visit = NULL",
                "type = 'needle.removed'",
                "version = 2",
                "happened_at = '2026-01-05T12:00:00.000000001Z'",
                "recorded_at = '2026-01-05T12:00:00.000000001Z'",
                "author = '" + new UUID(5, 5) + "'",
                "corrects = '" + new UUID(5, 5) + "'",
                "program = '0.1.1'",
                "knowledge = 'sha256:abd'",
                "sealed = (SELECT sealed FROM event WHERE sequence = 1)",
                "hash = '" + "a".repeat(64) + "'",
                "previous = '" + "a".repeat(64) + "'")) {
            String column = change.substring(0, change.indexOf(' '));
            store.run(folder, "CREATE TABLE kept_aside AS SELECT * FROM event WHERE sequence = 4");
            store.run(folder, "UPDATE event SET " + change + " WHERE sequence = 4");

            Verification found = verify();
            assertThat(found.faults()).as(change).hasSize(1);
            Fault fault = found.faults().getFirst();
            assertThat(fault.where()).as(change).isEqualTo(CHAIN);
            assertThat(fault.sequence()).as(change).isEqualTo(4);

            store.run(
                    folder,
                    "UPDATE event SET " + column + " = (SELECT " + column + " FROM kept_aside) WHERE sequence = 4");
            store.run(folder, "DROP TABLE kept_aside");
            assertThat(verify().whole()).as("put back " + change).isTrue();
        }
    }

    @Test
    void aDroppedLastEventIsMissed() throws SQLException {
        store.run(folder, "DELETE FROM event WHERE sequence = 9");

        assertThat(verify().faults()).extracting(Fault::where).containsExactly(OTHER, "journal");
    }

    @Test
    void aDroppedEventInTheMiddleIsMissed() throws SQLException {
        store.run(folder, "DELETE FROM event WHERE sequence = 4");

        assertThat(verify().faults())
                .anySatisfy(fault -> assertThat(fault.what()).contains("Position 4 follows position 2"))
                .anySatisfy(fault -> assertThat(fault.what()).contains("Events 4 to 4 are missing"));
    }

    @Test
    void twoExchangedEventsAreFound() throws SQLException {
        store.run(folder, "UPDATE event SET sequence = 100, position = 100 WHERE sequence = 4");
        store.run(folder, "UPDATE event SET sequence = 4, position = 3 WHERE sequence = 5");
        store.run(folder, "UPDATE event SET sequence = 5, position = 4 WHERE sequence = 100");

        assertThat(verify().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo(CHAIN);
            assertThat(fault.position()).isEqualTo(3);
        });
    }

    @Test
    void anEventMovedToAnotherPatientIsFoundInBothChains() throws SQLException {
        store.run(folder, "UPDATE event SET chain = '" + OTHER + "', position = 4 WHERE sequence = 8");

        assertThat(verify().faults()).extracting(Fault::where).containsExactlyInAnyOrder(CHAIN, OTHER);
    }

    /// Hashes alone can be computed by anybody: the seal cannot.
    @Test
    void aForgedEventWithARightHashIsFoundByItsSeal() throws SQLException {
        EventRow last = row(9);
        EventRow forged = new EventRow(
                10,
                last.chain(),
                4,
                new UUID(9, 9).toString(),
                last.visit(),
                last.type(),
                1,
                last.happenedAt(),
                last.recordedAt(),
                last.author(),
                last.corrects(),
                last.program(),
                last.knowledge(),
                last.sealed(),
                last.hash(),
                "");
        try (var journal = store.open(folder)) {
            journal.write(handle -> {
                Rows.insert(handle, forged.withHash(EventHash.of(forged)));
                return true;
            });
        }

        assertThat(verify().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.sequence()).isEqualTo(10);
            assertThat(fault.what()).contains("not sealed by this clinic");
        });
    }

    @Test
    void aLostKeyIsNoErasure() throws SQLException {
        store.run(folder, "UPDATE chain_key SET wrapped = NULL WHERE chain = '" + CHAIN + "'");
        store.run(folder, "DELETE FROM chain_key WHERE chain = '" + OTHER + "'");

        assertThat(verify().faults())
                .extracting(Fault::what)
                .containsExactlyInAnyOrder("Its key is gone, and no erasure is recorded.", "Its key is missing.");
    }

    @Test
    void aRewrittenJournalIsFoundByACheckpointThatWasKeptElsewhere() throws SQLException {
        String exported;
        try (var journal = store.open(folder)) {
            exported = journal.checkpoint().json();
            assertThat(journal.verify(Progress.NONE, List.of(Checkpoint.of(exported))))
                    .satisfies(all -> {
                        assertThat(all.whole()).isTrue();
                        assertThat(all.checkpoints()).isEqualTo(1);
                    });
            journal.append(Sample.event(TWO, "{}"));
        }
        // Somebody who holds the key file as well drops the last event that it covers and chains everything anew.
        store.run(folder, "DELETE FROM checkpoint");
        store.run(folder, "DELETE FROM event WHERE sequence = 10");
        EventRow old = row(9);
        EventRow anew = new EventRow(
                old.sequence(),
                old.chain(),
                old.position(),
                old.id(),
                old.visit(),
                old.type(),
                old.version(),
                "2026-01-05T11:00:00.000000000Z",
                old.recordedAt(),
                old.author(),
                old.corrects(),
                old.program(),
                old.knowledge(),
                old.sealed(),
                old.previous(),
                "");
        store.run(folder, "DELETE FROM event WHERE sequence = 9");
        try (var journal = store.open(folder)) {
            journal.write(handle -> {
                Rows.insert(handle, anew.withHash(EventHash.of(anew)));
                return true;
            });
            Verification found = journal.verify(Progress.NONE, List.of(Checkpoint.of(exported)));
            assertThat(found.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.where()).isEqualTo("checkpoint");
                assertThat(fault.what()).contains("it was rewritten");
            });
        }
    }

    @Test
    void anOlderJournalInThePlaceOfTheNewerIsFoundByTheNotesBesideTheKeys() throws SQLException {
        try (var journal = store.open(folder)) {
            journal.checkpoint();
        }
        store.run(folder, "DELETE FROM checkpoint");
        store.run(folder, "DELETE FROM event WHERE sequence = 9");
        store.run(folder, "UPDATE journal_head SET sequence = 8");
        store.run(
                folder,
                "UPDATE chain_head SET position = 2, hash = (SELECT hash FROM event WHERE sequence = 6) WHERE chain = '"
                        + OTHER + "'");

        assertThat(verify().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("an older journal"));
    }

    @Test
    void aCheckpointThatIsForgedOrOfAnotherClinicIsNamed() {
        try (var journal = store.open(folder)) {
            Checkpoint taken = journal.checkpoint();
            var forged = new Checkpoint(
                    taken.takenAt(),
                    taken.sequence(),
                    taken.chains() + 1,
                    taken.digest(),
                    taken.key(),
                    taken.signature());
            Checkpoint stranger;
            try (var other = Kept.SQLITE.open(folder.resolve("other"))) {
                stranger = other.checkpoint();
            }
            assertThat(journal.verify(Progress.NONE, List.of(forged, stranger)).faults())
                    .extracting(Fault::what)
                    .anySatisfy(what -> assertThat(what).contains("its signature does not fit"))
                    .anySatisfy(what -> assertThat(what).contains("another clinic's key"));
            assertThat(Checkpoint.of(taken.json())).isEqualTo(taken);
        }
    }

    private Verification verify() {
        try (var journal = Journal.inspect(store.database(folder), Sample.keys(folder), Sample.CLOCK)) {
            return journal.verify(Progress.NONE);
        }
    }

    private EventRow row(long sequence) throws SQLException {
        try (var connection = store.raw(folder);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT " + EventRow.COLUMNS + " FROM event WHERE sequence = " + sequence)) {
            rows.next();
            return EventRow.of(rows);
        }
    }
}
