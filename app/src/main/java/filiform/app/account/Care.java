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

    /// The condition of a list that holds only what an account may see: `patient` is a column with the patient's id;
    /// `account` and `now` (milliseconds) are bound.
    public static String seen(String patient) {
        return ("(EXISTS (SELECT 1 FROM care WHERE care.account = :account AND care.patient = %s)"
                        + " OR EXISTS (SELECT 1 FROM broken_glass WHERE broken_glass.account = :account"
                        + " AND broken_glass.patient = %s AND broken_glass.ends > :now))")
                .formatted(patient, patient);
    }

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
        return journal.read(handle -> handle.createQuery("SELECT 1 WHERE " + seen(":patient"))
                .bind("patient", patient.toString())
                .bind("account", account.toString())
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findFirst()
                .isPresent());
    }
}
