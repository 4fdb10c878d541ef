package filiform.app.web;

import filiform.app.web.SectionDesk.Outcome;
import filiform.app.web.form.Filled;
import filiform.app.web.form.SectionForm;
import filiform.app.web.form.Typed;
import filiform.app.web.page.FormView;
import filiform.app.web.page.VisitPage;
import filiform.app.web.page.VisitPages;
import filiform.app.web.table.VisitSteps;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.record.Journal;
import filiform.record.visit.Notes;
import filiform.record.visit.VisitNote;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One visit on one page: shows it, and takes what is told of it.
final class VisitRoom {

    private final Journal journal;
    private final SectionDesk desk;
    private final VisitPages pages;
    private final VisitSteps steps;
    private final Rendering rendering;

    VisitRoom(Journal journal, SectionDesk desk, VisitPages pages, VisitSteps steps, Rendering rendering) {
        this.journal = journal;
        this.desk = desk;
        this.pages = pages;
        this.steps = steps;
        this.rendering = rendering;
    }

    void show(Context context) {
        VisitState state = state(context);
        List<FormView> forms = Told.id(
                        Optional.ofNullable(context.queryParam("correct")).orElse(""))
                .stream()
                .flatMap(id -> state.find(id).stream())
                .filter(entry -> pages.correctable(state, entry))
                .map(entry -> pages.correction(state, entry))
                .toList();
        rendering.send(context, 200, "visit.jte", page(state, forms));
    }

    private VisitPage page(VisitState state, List<FormView> forms) {
        VisitNote note = Notes.visit(state.id(), journal.visit(state.id()));
        return pages.page(state, forms).under(steps.of(state, note, Optional.empty()));
    }

    /// The visit as the file that `filiform visit` replays.
    void file(Context context) {
        VisitState state = state(context);
        context.header("Content-Disposition", "attachment; filename=\"visit-%s.json\"".formatted(state.id()));
        context.contentType("application/json; charset=utf-8")
                .result(VisitFile.whole(state).toPrettyString() + "\n");
    }

    /// What a sensation would be answered with, before it is recorded.
    void preview(Context context) {
        VisitState state = state(context);
        SectionForm.Read read = SectionForm.read(Section.SENSATION, new Filled(context.formParamMap()));
        rendering.send(context, 200, "preview.jte", pages.preview(state, read.input()));
    }

    void tell(Context context) {
        VisitState state = state(context);
        Section section = Section.ofWord(context.pathParam("section")).orElseThrow(() -> new NotFoundResponse());
        var filled = new Filled(context.formParamMap());
        // From the page on which the nerve is found, back to it.
        String end = filled.text("then").equals("injury") ? "/injury" : "#" + section.anchor();
        switch (desk.tell(state, section, filled, desk.sent(context, filled))) {
            case Outcome.Done _ ->
                context.header("Location", VisitPages.address(state.id()) + end).status(303);
            case Outcome.Refused refused -> again(context, state, filled, refused);
        }
    }

    /// The same page with what was typed, under a new id: this content was never saved.
    private void again(Context context, VisitState state, Filled filled, Outcome.Refused refused) {
        Entry entry = refused.entry();
        FormView form = pages.form(state, entry.section());
        Typed typed = Typed.of(entry.section().word(), filled.values())
                .with(refused.faults(), refused.read().places().shifted(own(state, entry)));
        String corrects =
                entry.corrects().isEmpty() ? "" : entry.corrects().getFirst().toString();
        var refilled = new FormView(form.section(), form.action(), form.id(), corrects, state.seen(), typed, true);
        rendering.send(context, refused.status(), "visit.jte", page(state, List.of(refilled)));
    }

    /// How many findings of earlier examinations stand before those of this one.
    private static int own(VisitState state, Entry entry) {
        if (entry.section() != Section.FINDINGS) {
            return 0;
        }
        int all = VisitFile.input(state.with(entry), entry).path("findings").size();
        return all - entry.input().path("findings").size();
    }

    private VisitState state(Context context) {
        UUID id = Told.id(context.pathParam("visit")).orElseThrow(() -> new NotFoundResponse());
        return VisitState.of(id, journal.visit(id)).orElseThrow(() -> new NotFoundResponse());
    }
}
