package filiform.app.web;

import filiform.app.account.Role;
import filiform.app.document.Headline;
import filiform.app.web.day.DayView;
import filiform.app.web.day.WaitingPart;
import filiform.app.web.form.Filled;
import filiform.app.web.form.Typed;
import filiform.app.web.page.ListPage;
import filiform.app.web.page.Shell;
import filiform.app.web.patient.PatientPages;
import filiform.record.Journal;
import filiform.record.model.AdverseEvents;
import filiform.record.model.PatientList;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The clinic's day: what waits for whom in the order of harm and time, who is looked for, which visits there are.
final class Today {

    private static final int ROWS = 40;

    /// How many open visits and follow-ups stand on the page.
    private static final int OPEN = 25;

    private static final int MOST_ASKED = 200;

    private final Journal journal;
    private final Clock clock;
    private final VisitList visits;
    private final WaitingPart waiting;
    private final Rendering rendering;
    private final Shell shell;
    private final String script;

    Today(
            Journal journal,
            Clock clock,
            VisitList visits,
            WaitingPart waiting,
            Rendering rendering,
            Shell shell,
            String script) {
        this.journal = journal;
        this.clock = clock;
        this.visits = visits;
        this.waiting = waiting;
        this.rendering = rendering;
        this.shell = shell;
        this.script = script;
    }

    void show(Context context) {
        send(context, 200, "", Map.of(), List.of());
    }

    /// Looks for a patient. The name is sent in the body, so that it stands in no address and no history.
    void find(Context context) {
        String asked = new Filled(context.formParamMap()).text("q");
        String most = asked.length() > MOST_ASKED ? asked.substring(0, MOST_ASKED) : asked;
        send(context, 200, most, Map.of(), List.of());
    }

    /// What waits now, for a page that looks again by itself; nothing where that page shows it already.
    void waiting(Context context) {
        var view = waiting.view(seen(context).narrowing(), clock.instant());
        if (view.tag().equals(context.queryParam("shown"))) {
            context.status(204);
        } else {
            rendering.send(context, 200, "part/waiting.jte", view);
        }
    }

    /// The day with what somebody asked for, or what was not recorded.
    void send(Context context, int status, String asked, Map<String, List<String>> typed, List<String> faults) {
        int page = page(context);
        SeenVisits seen = seen(context);
        List<ListPage.Row> rows = visits.rows(seen.page(page * ROWS, ROWS + 1));
        rendering.send(
                context,
                status,
                "today.jte",
                new DayView(
                        shell.titled((faults.isEmpty() ? "" : "Not saved: ") + "Today"),
                        script,
                        waiting.view(seen.narrowing(), clock.instant()),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        asked,
                        asked.isBlank() ? List.of() : found(asked),
                        visits.open(seen.open(OPEN)),
                        due(seen),
                        harms(Who.of(context)),
                        rows.stream().limit(ROWS).toList(),
                        rows.size() > ROWS ? "/?page=" + (page + 1) : "",
                        Typed.of("identity", typed),
                        typed.containsKey("name"),
                        faults));
    }

    private SeenVisits seen(Context context) {
        return new SeenVisits(journal, Who.of(context), clock.instant());
    }

    private List<DayView.PatientRow> found(String asked) {
        return PatientList.find(journal, asked, ROWS).stream()
                .map(row -> new DayView.PatientRow(
                        PatientPages.address(row.patient().id()), Headline.name(row.name()), words(row)))
                .toList();
    }

    private static String words(PatientList.Row row) {
        return "born %s, record number %s"
                .formatted(
                        row.birthDate().isBlank() ? "not recorded" : row.birthDate(),
                        row.recordNumber().isBlank() ? "not recorded" : row.recordNumber());
    }

    private List<DayView.DueRow> due(SeenVisits seen) {
        LocalDate today = LocalDate.now(clock);
        return seen.due(today, OPEN).stream()
                .map(row -> new DayView.DueRow(
                        PatientPages.address(row.patient().id()),
                        Headline.name(PatientList.name(journal, row.patient())),
                        row.due().toString(),
                        row.due().isBefore(today),
                        row.urgency()))
                .toList();
    }

    private List<DayView.HarmRow> harms(Who who) {
        return who.is(Role.LEAD)
                ? AdverseEvents.latest(journal, 0, OPEN).stream()
                        .map(row -> new DayView.HarmRow(
                                PatientPages.address(row.patient().id()),
                                Headline.name(PatientList.name(journal, row.patient())),
                                row.severity()))
                        .toList()
                : List.of();
    }

    private static int page(Context context) {
        String asked = Optional.ofNullable(context.queryParam("page")).orElse("0");
        return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
    }
}
