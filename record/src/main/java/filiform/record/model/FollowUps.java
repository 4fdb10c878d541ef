package filiform.record.model;

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

/// The follow-ups that nobody has done yet, the most overdue first. A call that was not answered leaves it open.
public final class FollowUps implements ReadModel {

    /// A follow-up that is open.
    ///
    /// @param id of the event that planned it
    public record Row(UUID id, Chain patient, LocalDate due) {}

    @Override
    public String name() {
        return "follow-ups-1";
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
            case FollowUpDone done
            when done.reached() ->
                done.planned()
                        .ifPresent(planned -> handle.createUpdate(
                                        "UPDATE follow_up SET done = 1 WHERE id = :id AND chain = :chain")
                                .bind("id", planned.toString())
                                .bind("chain", recorded.event().chain().toString())
                                .execute());
            default -> {}
        }
    }

    /// A corrected plan takes the place of the earlier one and is open again.
    private static void plan(Handle handle, Recorded recorded, FollowUpPlanned planned) {
        recorded.event()
                .corrects()
                .ifPresent(correction -> handle.createUpdate("DELETE FROM follow_up WHERE id = :id")
                        .bind("id", correction.event().toString())
                        .execute());
        handle.createUpdate("INSERT INTO follow_up (id, chain, due, done) VALUES (:id, :chain, :due, 0)")
                .bind("id", recorded.event().id().toString())
                .bind("chain", recorded.event().chain().toString())
                .bind("due", planned.due().toString())
                .execute();
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        handle.createUpdate("DELETE FROM follow_up WHERE chain = :chain")
                .bind("chain", chain.toString())
                .execute();
    }

    /// Some open follow-ups, the most overdue first.
    public static List<Row> open(Journal journal, int count) {
        return journal.read(handle -> handle.createQuery(
                        "SELECT id, chain, due FROM follow_up WHERE done = 0 ORDER BY due, id LIMIT :count")
                .bind("count", count)
                .map((row, _) -> new Row(
                        UUID.fromString(row.getString("id")),
                        Chain.of(row.getString("chain")),
                        LocalDate.parse(row.getString("due"))))
                .list());
    }
}
