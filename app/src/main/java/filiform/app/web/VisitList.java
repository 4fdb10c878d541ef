package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.account.Role;
import filiform.app.document.Headline;
import filiform.app.web.form.Filled;
import filiform.app.web.form.Typed;
import filiform.app.web.page.ListPage;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.patient.DayView;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.Knowledge;
import filiform.record.Appended;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.Recorded;
import filiform.record.VisitSummary;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.model.AdverseEvents;
import filiform.record.model.PatientList;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.Notes;
import filiform.record.visit.Scribe;
import filiform.record.visit.VisitNote;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The clinic's day: who is looked for, which visits are open, which follow-ups are due; the door to a new visit.
final class VisitList {

    private static final int ROWS = 40;

    /// How many open visits and follow-ups stand on the page.
    private static final int OPEN = 25;

    private final Journal journal;
    private final Clock clock;
    private final Scribe scribe;
    private final Rendering rendering;
    private final Shell shell;

    VisitList(Journal journal, Clock clock, Knowledge knowledge, Rendering rendering, Shell shell) {
        this.journal = journal;
        this.clock = clock;
        scribe = new Scribe(journal, Version.PROGRAM, knowledge.hash());
        this.rendering = rendering;
        this.shell = shell;
    }

    void show(Context context) {
        send(context, 200, "", Map.of(), List.of());
    }

    /// Looks for a patient. The name is sent in the body, so that it stands in no address and no history.
    void find(Context context) {
        String asked = new Filled(context.formParamMap()).text("q");
        send(context, 200, asked.length() > 200 ? asked.substring(0, 200) : asked, Map.of(), List.of());
    }

    /// The day with what somebody asked for.
    void send(Context context, int status, String asked, Map<String, List<String>> typed, List<String> faults) {
        int page = page(context);
        var seen = new SeenVisits(journal, Who.of(context), clock.instant());
        List<ListPage.Row> rows =
                seen.page(page * ROWS, ROWS + 1).stream().map(this::row).toList();
        String older = rows.size() > ROWS ? "/?page=" + (page + 1) : "";
        rendering.send(
                context,
                status,
                "visits.jte",
                new DayView(
                        shell.titled((faults.isEmpty() ? "" : "Not saved: ") + "Visits"),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        asked,
                        asked.isBlank() ? List.of() : found(asked),
                        open(seen),
                        due(seen),
                        harms(Who.of(context)),
                        rows.stream().limit(ROWS).toList(),
                        older,
                        Typed.of("identity", typed),
                        faults));
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

    private List<ListPage.Row> open(SeenVisits seen) {
        return seen.open(OPEN).stream()
                .map(row -> row(row.visit(), row.patient()))
                .toList();
    }

    private List<DayView.DueRow> due(SeenVisits seen) {
        LocalDate today = LocalDate.now(clock);
        return seen.due(OPEN).stream()
                .filter(row -> !row.due().isAfter(today))
                .map(row -> new DayView.DueRow(
                        PatientPages.address(row.patient().id()),
                        Headline.name(PatientList.name(journal, row.patient())),
                        row.due().toString(),
                        row.due().isBefore(today)))
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

    private ListPage.Row row(VisitSummary summary) {
        return row(summary.id(), summary.patient());
    }

    private ListPage.Row row(UUID visit, Chain patient) {
        List<Recorded> events = journal.visit(visit);
        VisitState state = VisitState.of(visit, events).orElseThrow();
        VisitNote note = Notes.visit(visit, events);
        var told = new ArrayList<String>();
        for (Section section : Section.values()) {
            if (!state.all(section).isEmpty()) {
                told.add(words(section));
            }
        }
        long in = note.needles().stream().filter(NeedleNote::isIn).count();
        if (in > 0) {
            told.add(in + (in == 1 ? " NEEDLE STILL IN" : " NEEDLES STILL IN"));
        }
        if (note.closed().isPresent()) {
            told.add("closed");
        }
        String name = PatientList.name(journal, patient);
        return new ListPage.Row(
                VisitPages.address(visit),
                name.isBlank() ? state.title() : "%s, %s".formatted(name, state.title()),
                state.site(),
                state.opened().truncatedTo(ChronoUnit.SECONDS).toString(),
                String.join(", ", told));
    }

    private static String words(Section section) {
        return switch (section) {
            case PATIENT -> "patient";
            case SCREENING -> "screened";
            case NEEDLE -> "planned";
            case SENSATION -> "sensation";
            case FINDINGS -> "examined";
            case SYMPTOMS -> "symptoms";
        };
    }

    /// Opens a visit. Sent twice, it is still one.
    void open(Context context) {
        var filled = new Filled(context.formParamMap());
        UUID visit = id(filled.text("visit"));
        String named = filled.text("patient");
        Chain patient = named.isEmpty() ? Chain.unnamed(visit) : Chain.patient(id(named));
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        about.put("title", "Visit " + (journal.visitCount() + 1));
        Appended appended = scribe.write(new Scribe.Entry(
                id(filled.text("id")),
                patient,
                Optional.of(visit),
                Told.happened(filled.text("happened_at"), clock),
                Signed.account(context),
                Optional.empty(),
                new VisitOpened(about)));
        context.header(
                        "Location",
                        VisitPages.address(appended.recorded().event().visit().orElse(visit)))
                .status(303);
    }

    private static UUID id(String text) {
        return Told.id(text).orElseThrow(BadRequestResponse::new);
    }
}
