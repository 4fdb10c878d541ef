package filiform.record.model;

import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The visits that were opened and not closed, the oldest first: nobody may forget one, for a needle may still be in.
public final class OpenVisits implements ReadModel {

    /// A visit that is not closed.
    public record Row(UUID visit, Chain patient) {}

    @Override
    public String name() {
        return "open-visits-1";
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM visit_open");
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        if (recorded.event().corrects().isPresent()) {
            // A corrected closing or reopening changes words and counts, not whether the visit is open.
            return;
        }
        switch (recorded.event().type()) {
            case "visit.opened", "visit.reopened" ->
                recorded.event().visit().ifPresent(visit -> open(handle, visit, recorded));
            case "visit.closed" ->
                recorded.event()
                        .visit()
                        .ifPresent(visit -> handle.createUpdate("DELETE FROM visit_open WHERE visit = :visit")
                                .bind("visit", visit.toString())
                                .execute());
            default -> {}
        }
    }

    private static void open(Handle handle, UUID visit, Recorded recorded) {
        handle.createUpdate("""
                        INSERT INTO visit_open (visit, chain, opened) VALUES (:visit, :chain, :opened)
                        ON CONFLICT (visit) DO NOTHING""")
                .bind("visit", visit.toString())
                .bind("chain", recorded.event().chain().toString())
                .bind("opened", recorded.sequence())
                .execute();
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        handle.createUpdate("DELETE FROM visit_open WHERE chain = :chain")
                .bind("chain", chain.toString())
                .execute();
    }

    /// Some of them, the oldest first.
    public static List<Row> oldest(Journal journal, int count) {
        return journal.read(handle -> handle.createQuery(
                        "SELECT visit, chain FROM visit_open ORDER BY opened LIMIT :count")
                .bind("count", count)
                .map((row, _) -> new Row(UUID.fromString(row.getString("visit")), Chain.of(row.getString("chain"))))
                .list());
    }
}
