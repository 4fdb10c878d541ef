package filiform.record.model;

import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import filiform.record.event.EventCodec;
import filiform.record.event.PatientEvent.AdverseEventReported;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The adverse events, the latest first.
public final class AdverseEvents implements ReadModel {

    /// An adverse event, without what is personal.
    ///
    /// @param id of the event that reported it
    public record Row(UUID id, Chain patient, String severity) {}

    @Override
    public String name() {
        return "adverse-events-1";
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM adverse_event");
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        if (!recorded.event().type().equals("adverse-event.reported")) {
            return;
        }
        var report = (AdverseEventReported) EventCodec.read(
                recorded.event().type(),
                recorded.event().version(),
                recorded.event().body());
        recorded.event()
                .corrects()
                .ifPresent(correction -> handle.createUpdate("DELETE FROM adverse_event WHERE id = :id")
                        .bind("id", correction.event().toString())
                        .execute());
        handle.createUpdate("""
                        INSERT INTO adverse_event (id, chain, severity, recorded)
                        VALUES (:id, :chain, :severity, :recorded)""")
                .bind("id", recorded.event().id().toString())
                .bind("chain", recorded.event().chain().toString())
                .bind("severity", report.severity())
                .bind("recorded", recorded.sequence())
                .execute();
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        handle.createUpdate("DELETE FROM adverse_event WHERE chain = :chain")
                .bind("chain", chain.toString())
                .execute();
    }

    /// Some of them, the latest first.
    public static List<Row> latest(Journal journal, int from, int count) {
        return journal.read(handle -> handle.createQuery("""
                        SELECT id, chain, severity FROM adverse_event
                        ORDER BY recorded DESC LIMIT :count OFFSET :from""")
                .bind("count", count)
                .bind("from", from)
                .map((row, _) -> new Row(
                        UUID.fromString(row.getString("id")),
                        Chain.of(row.getString("chain")),
                        row.getString("severity")))
                .list());
    }
}
