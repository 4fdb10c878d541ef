package filiform.app.web;

import filiform.app.account.Account;
import filiform.app.account.Care;
import filiform.app.account.Role;
import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.VisitSummary;
import filiform.record.model.FollowUps;
import filiform.record.model.Narrowing;
import filiform.record.model.OpenVisits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/// What somebody may see of the clinic's lists: a lead everything, a practitioner what is about patients in their
/// care.
record SeenVisits(Journal journal, Who who, Instant now) {

    private static final String IN_CARE = " WHERE " + Care.SEEN + " ";

    /// Visits, the latest recorded first.
    List<VisitSummary> page(int from, int count) {
        if (who.is(Role.LEAD)) {
            return journal.visits(from, count);
        }
        return rows(
                "SELECT * FROM visit" + IN_CARE + "ORDER BY last_recorded DESC, id LIMIT :count OFFSET :from",
                from,
                count,
                (row, _) -> new VisitSummary(
                        UUID.fromString(row.getString("id")),
                        chain(row),
                        Instant.parse(row.getString("first_happened")),
                        Instant.parse(row.getString("last_recorded")),
                        row.getLong("events")));
    }

    /// Visits that are not closed, the oldest first.
    List<OpenVisits.Row> open(int count) {
        if (who.is(Role.LEAD)) {
            return OpenVisits.oldest(journal, count);
        }
        return rows(
                "SELECT visit, chain FROM visit_open" + IN_CARE + "ORDER BY opened LIMIT :count OFFSET :from",
                0,
                count,
                (row, _) -> new OpenVisits.Row(UUID.fromString(row.getString("visit")), chain(row)));
    }

    /// Follow-ups that are due and not done, the most urgent first, then the longest due.
    List<FollowUps.Row> due(LocalDate today, int count) {
        return FollowUps.open(journal, today, narrowing(), count);
    }

    /// The same bound for the lists of the record.
    Narrowing narrowing() {
        return who.is(Role.LEAD)
                ? Narrowing.NONE
                : new Narrowing("AND " + Care.SEEN, Map.of("account", account(), "now", now.toEpochMilli()));
    }

    private String account() {
        return who.account().map(Account::id).orElse(Event.SYSTEM).toString();
    }

    private <T> List<T> rows(String sql, int from, int count, RowMapper<T> mapper) {
        return journal.read(handle -> handle.createQuery(sql)
                .bind("account", account())
                .bind("now", now.toEpochMilli())
                .bind("count", count)
                .bind("from", from)
                .map(mapper)
                .list());
    }

    private static Chain chain(ResultSet row) throws SQLException {
        return Chain.of(row.getString("chain"));
    }
}
