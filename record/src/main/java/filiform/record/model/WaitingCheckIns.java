package filiform.record.model;

import filiform.followup.Urgency;
import filiform.record.Chain;
import filiform.record.Journal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;

/// What waits for the clinic from home: answers in the order of harm, and check-ins that nobody answered.
///
/// @param times     every check-in, in any order
/// @param narrowing whose patients
public record WaitingCheckIns(Journal journal, List<DueTime> times, Narrowing narrowing) {

    /// How long after the needle a missed check-in is listed at most: no link opens longer, so nobody can
    /// answer later.
    public static final Duration LISTED = Duration.ofDays(90);

    public WaitingCheckIns {
        times = times.stream().sorted(Comparator.comparing(DueTime::after)).toList();
        if (times.isEmpty()) {
            throw new IllegalArgumentException("Without times nobody would ever be missed.");
        }
    }

    /// An answer from home.
    ///
    /// @param answers the id of the check-in, or blank
    /// @param told    sealed, see [#open]
    public record Row(UUID id, Chain patient, UUID visit, String answers, Urgency urgency, Instant at, String told) {}

    /// A check-in that was not answered in time, nor later.
    ///
    /// @param answers the id of the latest one that was missed
    /// @param due     when it should have been answered at the latest
    public record Missed(UUID visit, Chain patient, String answers, Instant due) {}

    /// Answers that nobody has seen and that wait for somebody, the most urgent first, then the longest
    /// waiting.
    public List<Row> unseen(int count) {
        return rows("waits = 1", "urgency DESC, happened, id", 0, count);
    }

    /// What was seen, or asked for nobody, since a time: the latest first.
    public List<Row> others(Instant since, int count) {
        return rows("waits = 0", "happened DESC, id", since.toEpochMilli(), count);
    }

    private List<Row> rows(String which, String order, long since, int count) {
        String sql = "SELECT * FROM check_in WHERE %s AND happened >= :since %s ORDER BY %s LIMIT :count"
                .formatted(which, narrowing.condition(), order);
        return journal.read(handle -> narrowed(handle.createQuery(sql))
                .bind("since", since)
                .bind("count", count)
                .map((row, _) -> row(row))
                .list());
    }

    /// What the patient told in an answer.
    public ToldFromHome open(Row row) {
        return ToldFromHome.read(journal.open(row.patient(), CheckIns.TOLD, row.told()));
    }

    /// Visits whose patients could answer by a link and did not: one row a visit, with the latest check-in
    /// that was missed, those of the latest needles first.
    public List<Missed> missed(Instant now, int count) {
        var missed = new ArrayList<Missed>();
        for (int i = 0; i < times.size() && missed.size() < count; i++) {
            Duration until = i + 1 < times.size() ? times.get(i + 1).missed() : LISTED;
            missed.addAll(missed(times.get(i), now.minus(until), now, count - missed.size()));
        }
        return missed;
    }

    private List<Missed> missed(DueTime time, Instant after, Instant now, int count) {
        return silent(
                "SELECT visit, chain, needled",
                "AND EXISTS",
                time,
                after,
                now.minus(time.missed()),
                count,
                query -> query.map((row, _) -> new Missed(
                                UUID.fromString(row.getString("visit")),
                                Chain.of(row.getString("chain")),
                                time.id(),
                                Instant.ofEpochMilli(row.getLong("needled")).plus(time.missed())))
                        .list());
    }

    /// How many visits have a check-in that was not answered and could not be: no link covers it. Each visit
    /// that is past a check-in without an answer is either here or among the missed, or else its patient can
    /// still answer. The first check-in counts from its time on, the later ones where they would be missed.
    ///
    /// @param most up to which number is counted, above 0
    public int unasked(Instant now, int most) {
        int found = 0;
        for (int i = 0; i < times.size() && found < most; i++) {
            Duration until = i + 1 < times.size() ? times.get(i + 1).missed() : LISTED;
            DueTime time = times.get(i);
            Instant to = now.minus(i == 0 ? time.after() : time.missed());
            found += silent(
                    "SELECT visit",
                    "AND NOT EXISTS",
                    time,
                    now.minus(until),
                    to,
                    most - found,
                    query -> query.mapTo(String.class).list().size());
        }
        return found;
    }

    /// Visits that are between a check-in and the next one and whose patients did not answer it.
    ///
    /// @param covered whether a link that covers the check-in exists
    /// @param from    needles after this
    /// @param to      needles until this
    private <T> T silent(
            String columns,
            String covered,
            DueTime time,
            Instant from,
            Instant to,
            int count,
            Function<Query, T> read) {
        String sql = """
                %s FROM needled_visit
                WHERE needled > :from AND needled <= :to AND answered < needled + :after %s
                AND NOT EXISTS (SELECT 1 FROM check_in WHERE check_in.visit = needled_visit.visit AND answers = :answers)
                %s (SELECT 1 FROM asked_by_link WHERE asked_by_link.chain = needled_visit.chain
                  AND ends > needled + :after AND given <= needled + :missed)
                ORDER BY needled DESC LIMIT :count""".formatted(columns, narrowing.condition(), covered);
        return journal.read(handle -> read.apply(narrowed(handle.createQuery(sql))
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .bind("after", time.after().toMillis())
                .bind("missed", time.missed().toMillis())
                .bind("answers", time.id())
                .bind("count", count)));
    }

    private Query narrowed(Query query) {
        narrowing.bound().forEach(query::bind);
        return query;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("id")),
                Chain.of(row.getString("chain")),
                UUID.fromString(row.getString("visit")),
                row.getString("answers"),
                Harm.at(row.getInt("urgency")),
                Instant.ofEpochMilli(row.getLong("happened")),
                row.getString("told"));
    }
}
