package filiform.record.model;

import filiform.record.Correction;
import filiform.record.Recorded;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The part of [CheckIns] that knows which visits had needles, when the last went in, and when the patient
/// was last heard of since.
final class NeedledVisits {

    private NeedledVisits() {}

    /// A needle went in, was told anew, or was taken back.
    static void apply(Handle handle, Recorded recorded) {
        var event = recorded.event();
        if (event.visit().isEmpty()) {
            return;
        }
        int gone = event.corrects()
                .map(Correction::event)
                .map(earlier -> handle.execute("DELETE FROM needle_time WHERE id = ?", earlier.toString()))
                .orElse(0);
        boolean needle = event.type().equals("needle.inserted");
        if (needle) {
            handle.execute(
                    "INSERT INTO needle_time (id, chain, visit, happened) VALUES (?, ?, ?, ?)",
                    event.id().toString(),
                    event.chain().toString(),
                    event.visit().get().toString(),
                    event.happenedAt().toEpochMilli());
        }
        if (needle || gone > 0) {
            read(handle, event.visit().get(), recorded);
        }
    }

    /// The patient told something about a visit.
    static void heard(Handle handle, UUID visit, Recorded recorded) {
        handle.execute(
                "UPDATE needled_visit SET answered = ? WHERE visit = ? AND chain = ? AND answered < ?",
                recorded.event().happenedAt().toEpochMilli(),
                visit.toString(),
                recorded.event().chain().toString(),
                recorded.event().happenedAt().toEpochMilli());
    }

    /// A call was made, or told anew: it is about every visit before it.
    static void heard(Handle handle, Recorded recorded) {
        handle.createQuery("SELECT visit FROM needled_visit WHERE chain = :chain")
                .bind("chain", recorded.event().chain().toString())
                .mapTo(String.class)
                .list()
                .forEach(visit -> read(handle, UUID.fromString(visit), recorded));
    }

    /// Reads a visit anew from its needles, the answers about it and the calls since.
    private static void read(Handle handle, UUID visit, Recorded recorded) {
        handle.execute("DELETE FROM needled_visit WHERE visit = ?", visit.toString());
        handle.createUpdate("""
                        INSERT INTO needled_visit (visit, chain, needled, answered)
                        SELECT :visit, :chain, needled, COALESCE((SELECT MAX(heard) FROM (
                          SELECT happened AS heard FROM check_in WHERE visit = :visit AND chain = :chain
                          UNION ALL
                          SELECT happened AS heard FROM patient_call WHERE chain = :chain AND happened >= needled) told), 0)
                        FROM (SELECT MAX(happened) AS needled FROM needle_time WHERE visit = :visit) went_in
                        WHERE needled IS NOT NULL""")
                .bind("visit", visit.toString())
                .bind("chain", recorded.event().chain().toString())
                .execute();
    }
}
