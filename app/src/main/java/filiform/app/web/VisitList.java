package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.web.form.Filled;
import filiform.app.web.page.ListPage;
import filiform.app.web.page.VisitPages;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.Knowledge;
import filiform.record.Appended;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.Recorded;
import filiform.record.VisitSummary;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.model.OpenVisits;
import filiform.record.model.PatientList;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.Notes;
import filiform.record.visit.Scribe;
import filiform.record.visit.VisitNote;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Visits as rows of a list, and the door to a new one.
final class VisitList {

    private final Journal journal;
    private final Clock clock;
    private final Scribe scribe;

    VisitList(Journal journal, Clock clock, Knowledge knowledge) {
        this.journal = journal;
        this.clock = clock;
        scribe = new Scribe(journal, Version.PROGRAM, knowledge.hash());
    }

    List<ListPage.Row> rows(List<VisitSummary> visits) {
        return visits.stream().map(visit -> row(visit.id(), visit.patient())).toList();
    }

    List<ListPage.Row> open(List<OpenVisits.Row> visits) {
        return visits.stream().map(row -> row(row.visit(), row.patient())).toList();
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
                site(state, note),
                state.opened().truncatedTo(ChronoUnit.SECONDS).toString(),
                String.join(", ", told));
    }

    /// Where needles went in; before the first, where one is planned.
    private static String site(VisitState state, VisitNote note) {
        return note.needles().isEmpty()
                ? state.site()
                : note.needles().stream()
                        .map(needle -> needle.needle().site())
                        .distinct()
                        .collect(Collectors.joining(", "));
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
