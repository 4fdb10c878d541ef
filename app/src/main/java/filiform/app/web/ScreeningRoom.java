package filiform.app.web;

import filiform.app.web.SectionDesk.Outcome;
import filiform.app.web.form.Filled;
import filiform.app.web.form.Typed;
import filiform.app.web.page.FormView;
import filiform.app.web.page.ScreeningPart;
import filiform.app.web.page.ScreeningView;
import filiform.app.web.page.VisitPages;
import filiform.app.web.page.VisitStep;
import filiform.app.web.table.TableRoom;
import filiform.app.web.table.TableRoom.Standing;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.record.Journal;
import filiform.record.Recorded;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The screening of a visit: shows it, says what the answers would come to, and takes them.
final class ScreeningRoom {

    private final Journal journal;
    private final TableRoom visits;
    private final SectionDesk desk;
    private final VisitPages pages;
    private final ScreeningPart part;
    private final Rendering rendering;

    ScreeningRoom(
            Journal journal,
            TableRoom visits,
            SectionDesk desk,
            VisitPages pages,
            ScreeningPart part,
            Rendering rendering) {
        this.journal = journal;
        this.visits = visits;
        this.desk = desk;
        this.pages = pages;
        this.part = part;
        this.rendering = rendering;
    }

    void show(Context context) {
        Standing standing = standing(context);
        rendering.send(context, 200, "screening.jte", view(standing, standing.state(), form(standing.state())));
    }

    /// What the answers would come to, as a piece of the page; nothing is recorded.
    void now(Context context) {
        Standing standing = standing(context);
        var filled = new Filled(context.formParamMap());
        Entry entry = desk.entry(Section.SCREENING, filled, desk.sent(context, filled));
        FormView form = form(standing.state()).with(Typed.of(Section.SCREENING.word(), filled.values()));
        rendering.send(
                context,
                200,
                "screening-now.jte",
                view(standing, standing.state().with(entry), form));
    }

    void save(Context context) {
        Standing standing = standing(context);
        VisitState state = standing.state();
        var filled = new Filled(context.formParamMap());
        switch (desk.tell(state, Section.SCREENING, filled, desk.sent(context, filled))) {
            case Outcome.Done _ ->
                context.header("Location", VisitStep.BEFORE.address(state.id())).status(303);
            case Outcome.Refused refused -> {
                Typed typed = Typed.of(Section.SCREENING.word(), filled.values())
                        .with(refused.faults(), refused.read().places());
                rendering.send(
                        context,
                        refused.status(),
                        "screening.jte",
                        view(standing, state, form(state).with(typed)));
            }
        }
    }

    private FormView form(VisitState state) {
        FormView form = pages.form(state, Section.SCREENING);
        return new FormView(
                form.section(),
                VisitStep.BEFORE.address(state.id()) + "/save",
                form.id(),
                form.corrects(),
                form.seen(),
                form.typed(),
                true);
    }

    private ScreeningView view(Standing standing, VisitState state, FormView form) {
        return part.view(state, form, last(state), visits.steps(standing, Optional.of(VisitStep.BEFORE)));
    }

    /// The latest screening of the same patient in a visit that was opened before this one.
    private Optional<VisitState> last(VisitState state) {
        Map<UUID, List<Recorded>> events = new LinkedHashMap<>();
        for (Recorded recorded : journal.chain(state.patient())) {
            recorded.event()
                    .visit()
                    .filter(visit -> !visit.equals(state.id()))
                    .ifPresent(visit -> events.computeIfAbsent(visit, _ -> new ArrayList<>())
                            .add(recorded));
        }
        return events.entrySet().stream()
                .flatMap(visit -> VisitState.of(visit.getKey(), visit.getValue()).stream())
                .filter(visit -> !visit.opened().isAfter(state.opened()))
                .filter(visit -> visit.latest(Section.SCREENING).isPresent())
                .max(Comparator.comparing(ScreeningRoom::screened));
    }

    private static java.time.Instant screened(VisitState visit) {
        return visit.latest(Section.SCREENING).map(Entry::happenedAt).orElse(visit.opened());
    }

    private Standing standing(Context context) {
        return Told.id(context.pathParam("visit")).flatMap(visits::find).orElseThrow(NotFoundResponse::new);
    }
}
