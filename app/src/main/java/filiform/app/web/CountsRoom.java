package filiform.app.web;

import filiform.app.web.page.PlainPage.Row;
import filiform.app.web.page.PlainPage.Table;
import filiform.app.web.page.PlainPage.Words;
import filiform.record.Journal;
import io.javalin.http.Context;
import java.util.List;

/// Counts without a person in them.
final class CountsRoom {

    /// A count below this could point to somebody, and is not told.
    private static final long FEWEST = 5;

    private final Journal journal;
    private final Plain plain;

    CountsRoom(Journal journal, Plain plain) {
        this.journal = journal;
        this.plain = plain;
    }

    void show(Context context) {
        List<Row> rows = List.of(
                row("visits", "SELECT COUNT(*) FROM visit"),
                row("patients", "SELECT COUNT(DISTINCT chain) FROM visit"));
        plain.send(
                context,
                200,
                "Counts",
                List.of(
                        new Words("What was recorded in this clinic. Counts under %d are not told.".formatted(FEWEST)),
                        new Table(List.of("What", "How many"), rows)));
    }

    private Row row(String what, String sql) {
        long count =
                journal.read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
        return new Row(List.of(what, count < FEWEST ? "fewer than " + FEWEST : String.valueOf(count)), List.of());
    }
}
