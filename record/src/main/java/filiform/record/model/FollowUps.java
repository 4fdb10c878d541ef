package filiform.record.model;

import filiform.followup.Urgency;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import filiform.record.event.EventCodec;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.PatientEvent.FollowUpPlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The follow-ups that nobody has done yet, the most urgent first, then the most overdue. A call that was
/// not answered leaves it open, and may say how urgent it is.
public final class FollowUps implements ReadModel {

    /// A follow-up that is open.
    ///
    /// @param id      of the event that planned it
    /// @param urgency a word of triage, or blank where nobody said one
    public record Row(UUID id, Chain patient, LocalDate due, String urgency) {}

    @Override
    public String name() {
        return "follow-ups-2";
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM follow_up");
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        String type = recorded.event().type();
        if (!type.equals("followup.planned") && !type.equals("followup.done")) {
            return;
        }
        switch (EventCodec.read(
                type, recorded.event().version(), recorded.event().body())) {
            case FollowUpPlanned planned -> plan(handle, recorded, planned);
            case FollowUpDone done -> done.planned().ifPresent(planned -> call(handle, recorded, planned, done));
            default -> {}
        }
    }

    /// A call that reached the patient ends it; one that is corrected to have reached nobody opens it again. What was
    /// said to be urgent is never calmed by a later call that nobody answered.
    private static void call(Handle handle, Recorded recorded, UUID planned, FollowUpDone done) {
        String chain = recorded.event().chain().toString();
        if (done.reached() || recorded.event().corrects().isPresent()) {
            handle.execute(
                    "UPDATE follow_up SET done = ? WHERE id = ? AND chain = ?",
                    done.reached() ? 1 : 0,
                    planned.toString(),
                    chain);
        }
        if (!done.reached() && !done.urgency().isBlank()) {
            // A word that this program does not know may be the worst one.
            Urgency urgency = Harm.read(done.urgency()).orElse(Urgency.EMERGENCY);
            handle.createUpdate("""
                            UPDATE follow_up SET urgency = :urgency, harm = :harm
                            WHERE id = :id AND chain = :chain AND (urgency = '' OR harm < :harm)""")
                    .bind("urgency", urgency.words())
                    .bind("harm", Harm.place(urgency))
                    .bind("id", planned.toString())
                    .bind("chain", chain)
                    .execute();
        }
    }

    /// A corrected plan takes the place of the earlier one and is open again, as urgent as it was.
    private static void plan(Handle handle, Recorded recorded, FollowUpPlanned planned) {
        String chain = recorded.event().chain().toString();
        String id = recorded.event().id().toString();
        boolean replaced = recorded.event()
                .corrects()
                .filter(correction -> handle.createUpdate(
                                        "UPDATE follow_up SET id = :id, due = :due, done = 0 WHERE id = :earlier AND chain = :chain")
                                .bind("id", id)
                                .bind("due", planned.due().toString())
                                .bind("earlier", correction.event().toString())
                                .bind("chain", chain)
                                .execute()
                        > 0)
                .isPresent();
        if (!replaced) {
            handle.createUpdate("INSERT INTO follow_up (id, chain, due, done) VALUES (:id, :chain, :due, 0)")
                    .bind("id", id)
                    .bind("chain", chain)
                    .bind("due", planned.due().toString())
                    .execute();
        }
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        handle.createUpdate("DELETE FROM follow_up WHERE chain = :chain")
                .bind("chain", chain.toString())
                .execute();
    }

    /// Some open follow-ups that are due on a day or were before, the most urgent first, then the most
    /// overdue.
    public static List<Row> open(Journal journal, LocalDate day, Narrowing narrowing, int count) {
        String sql =
                "SELECT id, chain, due, urgency FROM follow_up WHERE done = 0 AND due <= :day %s ORDER BY harm DESC, due, id LIMIT :count"
                        .formatted(narrowing.condition());
        return journal.read(handle -> {
            var query = handle.createQuery(sql).bind("day", day.toString()).bind("count", count);
            narrowing.bound().forEach(query::bind);
            return query.map((row, _) -> new Row(
                            UUID.fromString(row.getString("id")),
                            Chain.of(row.getString("chain")),
                            LocalDate.parse(row.getString("due")),
                            row.getString("urgency")))
                    .list();
        });
    }
}
