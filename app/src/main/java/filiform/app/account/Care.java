package filiform.app.account;

import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import filiform.record.event.AuditEvent.GlassBroken;
import filiform.record.event.EventCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Who takes part in whose care: who wrote in a patient's record, and who opened it with a reason, for a while.
public final class Care implements ReadModel {

    /// How long a record stays open to somebody who broke the glass.
    public static final Duration OPEN = Duration.ofHours(4);

    /// The condition of a list that holds only what an account may see, over a column `chain`; `account` and `now`
    /// (milliseconds) are bound. A list that is long is reached by the few patients, not they by the list.
    public static final String SEEN = """
            chain IN (SELECT 'patient:' || patient FROM care WHERE account = :account
            UNION SELECT 'patient:' || patient FROM broken_glass WHERE account = :account AND ends > :now)""";

    @Override
    public String name() {
        return "care-1";
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM care");
        handle.execute("DELETE FROM broken_glass");
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        handle.execute("DELETE FROM care WHERE patient = ?", chain.id().toString());
        handle.execute("DELETE FROM broken_glass WHERE patient = ?", chain.id().toString());
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        Event event = recorded.event();
        if (event.chain().kind() == Chain.Kind.PATIENT && !event.author().equals(Event.SYSTEM)) {
            handle.execute(
                    "INSERT INTO care (account, patient) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    event.author().toString(),
                    event.chain().id().toString());
        }
        if (event.type().equals("audit.glass-broken")
                && EventCodec.read(event.type(), event.version(), event.body())
                        instanceof GlassBroken(UUID patient, String _, Instant until)) {
            handle.execute(
                    "INSERT INTO broken_glass (sequence, account, patient, ends) VALUES (?, ?, ?, ?)",
                    recorded.sequence(),
                    event.author().toString(),
                    patient.toString(),
                    until.toEpochMilli());
        }
    }

    /// Whether this account takes part in the care of this patient now.
    public static boolean takesPart(Journal journal, UUID account, UUID patient, Instant now) {
        return journal.read(handle -> handle.createQuery(
                        "SELECT 1 FROM (SELECT CAST(:chain AS VARCHAR(60)) AS chain) one WHERE " + SEEN)
                .bind("chain", Chain.patient(patient).toString())
                .bind("account", account.toString())
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findFirst()
                .isPresent());
    }
}
