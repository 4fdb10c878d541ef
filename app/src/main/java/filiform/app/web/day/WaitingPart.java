package filiform.app.web.day;

import filiform.app.document.Headline;
import filiform.app.web.day.WaitingView.SilentRow;
import filiform.app.web.patient.Drawings;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.patient.ToldRow;
import filiform.record.Journal;
import filiform.record.model.DueTime;
import filiform.record.model.Narrowing;
import filiform.record.model.PatientList;
import filiform.record.model.ToldFromHome;
import filiform.record.model.WaitingCheckIns;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Makes the list of what waits from home.
///
/// @param times    every check-in
/// @param drawings read where it is felt
public record WaitingPart(Journal journal, List<DueTime> times, Drawings drawings) {

    /// How many answers and silent patients are shown.
    private static final int SHOWN = 25;

    private static final int SEEN_SHOWN = 10;

    /// How long an answer that waits for nobody stays on the page.
    private static final Duration SEEN_FOR = Duration.ofDays(7);

    private static final int UNASKED_MOST = 1_000;

    /// What waits now, of some patients.
    public WaitingView view(Narrowing narrowing, Instant now) {
        var waiting = new WaitingCheckIns(journal, times, narrowing);
        List<ToldRow> told = rows(waiting, waiting.unseen(SHOWN + 1), List.of());
        List<SilentRow> silent = waiting.missed(now, SHOWN + 1).stream()
                .map(missed -> new SilentRow(
                        PatientPages.address(missed.patient().id()),
                        Headline.name(PatientList.name(journal, missed.patient())),
                        "No answer to the check-in after " + missed.answers(),
                        missed.due().truncatedTo(ChronoUnit.SECONDS).toString()))
                .toList();
        return new WaitingView(
                told.stream().limit(SHOWN).toList(),
                silent.stream().limit(SHOWN).toList(),
                rows(waiting, waiting.others(now.minus(SEEN_FOR), SEEN_SHOWN), List.of("seen")),
                unasked(waiting.unasked(now, UNASKED_MOST)),
                told.size() > SHOWN,
                silent.size() > SHOWN);
    }

    private List<ToldRow> rows(WaitingCheckIns waiting, List<WaitingCheckIns.Row> rows, List<String> seen) {
        return rows.stream().map(row -> row(waiting, row, seen)).toList();
    }

    private ToldRow row(WaitingCheckIns waiting, WaitingCheckIns.Row row, List<String> seen) {
        ToldFromHome told = waiting.open(row);
        return ToldRow.of(
                new ToldRow.Answer(
                        row.id(),
                        row.patient().id(),
                        row.visit(),
                        row.answers(),
                        row.urgency().words(),
                        row.at()),
                PatientList.name(journal, row.patient()),
                told,
                drawings.read(row.id().toString(), told.places()).words(),
                seen);
    }

    private static String unasked(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 ->
                "One visit of the last weeks had needles, and no link let its patient answer: nobody knows how it goes.";
            default ->
                "%s visits of the last weeks had needles, and no link let their patients answer: nobody knows how it goes."
                        .formatted(count == UNASKED_MOST ? count + " or more" : count);
        };
    }
}
