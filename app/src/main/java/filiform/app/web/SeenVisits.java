package filiform.app.web;

import filiform.app.account.Account;
import filiform.app.account.Care;
import filiform.app.account.Role;
import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.VisitSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The visits that somebody may see: a lead every one, a practitioner those of patients in their care.
final class SeenVisits {

    private SeenVisits() {}

    static List<VisitSummary> page(Journal journal, Who who, Instant now, int from, int count) {
        if (who.is(Role.LEAD)) {
            return journal.visits(from, count);
        }
        UUID account = who.account().map(Account::id).orElse(Event.SYSTEM);
        return journal.read(handle -> handle.createQuery(
                        "SELECT * FROM visit WHERE chain LIKE 'patient:%' AND " + Care.seen("substr(visit.chain, 9)")
                                + " ORDER BY last_recorded DESC, id LIMIT :count OFFSET :from")
                .bind("account", account.toString())
                .bind("now", now.toEpochMilli())
                .bind("count", count)
                .bind("from", from)
                .map((row, _) -> new VisitSummary(
                        UUID.fromString(row.getString("id")),
                        Chain.of(row.getString("chain")),
                        Instant.parse(row.getString("first_happened")),
                        Instant.parse(row.getString("last_recorded")),
                        row.getLong("events")))
                .list());
    }
}
