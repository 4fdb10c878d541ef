package filiform.app.web;

import filiform.app.Version;
import filiform.app.contract.Visit;
import filiform.app.json.Parsed;
import filiform.app.web.form.Filled;
import filiform.app.web.form.SectionForm;
import filiform.app.web.form.Typed;
import filiform.app.web.page.FormView;
import filiform.app.web.page.VisitPage;
import filiform.app.web.page.VisitPages;
import filiform.app.web.table.VisitSteps;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.tree.Fault;
import filiform.record.Appended;
import filiform.record.Correction;
import filiform.record.Journal;
import filiform.record.visit.Notes;
import filiform.record.visit.Scribe;
import filiform.record.visit.VisitNote;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One visit: shows it, and takes what is told of it. A section that has a fault is not recorded; one that has none is
/// on disk before the answer goes out.
final class VisitRoom {

    private static final Fault OVERTAKEN = new Fault(
            "H-409", "$", "Somebody else recorded this meanwhile. Look at what stands there, then save again.");

    private static final Fault OTHER = new Fault(
            "H-409",
            "$",
            "This form was saved before with other content. What stands here now is not saved: save it again.");

    private final Journal journal;
    private final Scribe scribe;
    private final ScopeInput scope;
    private final Clock clock;
    private final Answers answers;
    private final VisitPages pages;
    private final VisitSteps steps;
    private final Rendering rendering;

    VisitRoom(
            Journal journal, Clock clock, Answers answers, VisitPages pages, VisitSteps steps, Rendering rendering) {
        this.journal = journal;
        scribe = new Scribe(
                journal, Version.PROGRAM, answers.decisions().knowledge().hash());
        scope = new ScopeInput(answers.decisions(), journal, clock);
        this.clock = clock;
        this.answers = answers;
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
        UUID id = Told.id(filled.text("id")).orElseGet(UUID::randomUUID);
        List<UUID> corrects = Told.id(filled.text("corrects")).stream().toList();
        String happened = filled.text("happened_at");
        String when = filled.text("when");
        String why = filled.text("why");
        long seen = Told.sequence(filled.text("seen"));
        SectionForm.Read read = SectionForm.read(section, filled);
        if (section == Section.SCREENING) {
            scope.of(Signed.account(context))
                    .ifPresent(practitioner -> read.input().set("practitioner", practitioner));
        }
        var entry = new Entry(id, section, Told.happened(happened, clock), when, corrects, read.input());
        List<Fault> faults = faults(state, entry, filled);
        boolean gone = corrects.stream()
                .anyMatch(earlier -> state.find(earlier)
                        .filter(found -> found.section() == section)
                        .isEmpty());
        if (gone && journal.find(id).isEmpty()) {
            again(context, 409, state, entry, filled, read, List.of(OVERTAKEN));
            return;
        }
        if (!corrects.isEmpty() && !Correction.isReason(why)) {
            faults.add(new Fault("F-006", "$.why", "Say in a few words why this is corrected."));
        }
        if (!faults.isEmpty()) {
            again(context, 422, state, entry, filled, read, faults);
            return;
        }
        var told = new Scribe.Entry(
                id,
                state.patient(),
                Optional.of(state.id()),
                entry.happenedAt(),
                Signed.account(context),
                corrects.stream().findFirst().map(earlier -> new Correction(earlier, why)),
                entry.told());
        switch (section.repeats() || seen == 0 ? scribe.write(told) : scribe.write(told, seen)) {
            case Appended.New _, Appended.AlreadyThere _ -> done(context, state, section);
            case Appended.Overtaken _ -> again(context, 409, state, entry, filled, read, List.of(OVERTAKEN));
            case Appended.Conflict conflict -> {
                if (Scribe.same(conflict.recorded(), told)) {
                    done(context, state, section);
                } else {
                    again(context, 409, state, entry, filled, read, List.of(OTHER));
                }
            }
        }
    }

    private List<Fault> faults(VisitState state, Entry entry, Filled filled) {
        var faults = new ArrayList<Fault>();
        filled.strangers()
                .forEach(name -> faults.add(new Fault(
                        "F-005",
                        "$." + name,
                        "'%s' is not a field of this form."
                                .formatted(name.length() > 80 ? name.substring(0, 80) : name))));
        if (entry.when().length() > 200) {
            faults.add(new Fault("F-008", "$.when", "Say when in 200 letters at most."));
        }
        VisitState next = state.with(entry);
        Parsed<Visit.Said> answer = answers.answer(next, entry.section().step(), VisitFile.input(next, entry));
        if (answer instanceof Parsed.Bad<Visit.Said>(List<Fault> found)) {
            faults.addAll(found);
        }
        return faults;
    }

    /// The same page with what was typed, under a new id: this content was never saved.
    private void again(
            Context context,
            int status,
            VisitState state,
            Entry entry,
            Filled filled,
            SectionForm.Read read,
            List<Fault> faults) {
        FormView form = pages.form(state, entry.section());
        Typed typed = Typed.of(entry.section().word(), filled.values())
                .with(faults, read.places().shifted(own(state, entry)));
        String corrects =
                entry.corrects().isEmpty() ? "" : entry.corrects().getFirst().toString();
        var refilled = new FormView(form.section(), form.action(), form.id(), corrects, state.seen(), typed, true);
        rendering.send(context, status, "visit.jte", page(state, List.of(refilled)));
    }

    /// How many findings of earlier examinations stand before those of this one.
    private static int own(VisitState state, Entry entry) {
        if (entry.section() != Section.FINDINGS) {
            return 0;
        }
        int all = VisitFile.input(state.with(entry), entry).path("findings").size();
        return all - entry.input().path("findings").size();
    }

    private static void done(Context context, VisitState state, Section section) {
        context.header("Location", VisitPages.address(state.id()) + "#" + section.anchor())
                .status(303);
    }

    private VisitState state(Context context) {
        UUID id = Told.id(context.pathParam("visit")).orElseThrow(() -> new NotFoundResponse());
        return VisitState.of(id, journal.visit(id)).orElseThrow(() -> new NotFoundResponse());
    }
}
