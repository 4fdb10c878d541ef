package filiform.record.model;

import filiform.record.Chain;
import filiform.record.Journal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is to be reminded of a check-in now: they agreed to it, it is due, it was neither answered nor
/// reminded of.
///
/// @param times every check-in
public record DueReminders(Journal journal, List<DueTime> times) {

    public DueReminders {
        times = List.copyOf(times);
    }

    /// One reminder.
    ///
    /// @param answers the id of the check-in
    /// @param until   when it is too late to be reminded
    public record Row(UUID visit, Chain patient, String answers, Instant until, String language, String mail) {}

    /// Some of them, the longest due first.
    public List<Row> due(Instant now, int count) {
        var due = new ArrayList<Row>();
        times.forEach(time -> due.addAll(due(time, now, count)));
        return due.stream().limit(count).toList();
    }

    private List<Row> due(DueTime time, Instant now, int count) {
        return journal.read(handle -> handle.createQuery("""
                        SELECT visit, needled_visit.chain, needled, language, mail FROM needled_visit
                        JOIN reachable ON reachable.chain = needled_visit.chain AND reachable.remind = 1
                        WHERE needled > :from AND needled <= :to AND answered < needled + :after
                        AND NOT EXISTS (SELECT 1 FROM reminded
                          WHERE reminded.visit = needled_visit.visit AND reminded.answers = :answers)
                        AND NOT EXISTS (SELECT 1 FROM check_in
                          WHERE check_in.visit = needled_visit.visit AND check_in.answers = :answers)
                        ORDER BY needled LIMIT :count""")
                .bind("from", now.minus(time.missed()).toEpochMilli())
                .bind("to", now.minus(time.after()).toEpochMilli())
                .bind("after", time.after().toMillis())
                .bind("answers", time.id())
                .bind("count", count)
                .map((row, _) -> new Row(
                        UUID.fromString(row.getString("visit")),
                        Chain.of(row.getString("chain")),
                        time.id(),
                        Instant.ofEpochMilli(row.getLong("needled")).plus(time.missed()),
                        row.getString("language"),
                        row.getString("mail")))
                .list());
    }

    /// The address that a reminder goes to.
    public String address(Row row) {
        return journal.open(row.patient(), CheckIns.MAIL, row.mail());
    }

    /// The address at which a patient agrees to be reminded now; none where they do not.
    public Optional<String> agreed(Chain patient) {
        return journal.read(
                        handle -> handle.createQuery("SELECT mail FROM reachable WHERE chain = :chain AND remind = 1")
                                .bind("chain", patient.toString())
                                .mapTo(String.class)
                                .findOne())
                .map(mail -> journal.open(patient, CheckIns.MAIL, mail));
    }
}
