package filiform.app.web;

import filiform.app.web.SectionDesk.Outcome;
import filiform.app.web.SectionDesk.Sent;
import filiform.app.web.form.Filled;
import filiform.app.web.form.PlanOfVisit;
import filiform.app.web.page.PlanPlace;
import filiform.app.web.page.VisitStep;
import filiform.app.web.table.TableRoom;
import filiform.app.web.table.TableRoom.Standing;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The live plan within a visit, with its patient in it. The visit takes over just what was answered, never what a
/// slider says meanwhile.
final class VisitPlanRoom {

    private static final List<String> ENVELOPE = List.of("id", "seen", "happened_at", Filled.FORM_TOKEN);

    private final PlanRoom plan;
    private final TableRoom visits;
    private final SectionDesk desk;

    VisitPlanRoom(PlanRoom plan, TableRoom visits, SectionDesk desk) {
        this.plan = plan;
        this.visits = visits;
        this.desk = desk;
    }

    void page(Context context) {
        plan.page(context, place(standing(context)), context.queryParamMap(), List.of());
    }

    void answer(Context context) {
        plan.answer(context, place(standing(context)));
    }

    /// Records the plan, and the patient's facts where the plan was made for other ones.
    void use(Context context) {
        Standing standing = standing(context);
        var asked = new LinkedHashMap<>(context.formParamMap());
        asked.keySet().removeAll(ENVELOPE);
        Sent sent = desk.sent(context, new Filled(context.formParamMap()));
        switch (record(standing.state(), asked, sent)) {
            case Outcome.Done _ ->
                context.header(
                                "Location",
                                VisitStep.CONSENT.address(standing.state().id()))
                        .status(303);
            case Outcome.Refused refused -> plan.page(context, place(standing(context)), asked, refused.faults());
        }
    }

    /// The facts come first, since the needle is judged for them; neither is recorded where the needle has a fault.
    private Outcome record(VisitState state, Map<String, List<String>> asked, Sent sent) {
        Map<String, List<String>> facts = PlanOfVisit.patient(asked, state);
        Map<String, List<String>> needle = PlanOfVisit.needle(asked);
        if (PlanOfVisit.stands(state, Section.PATIENT, facts)) {
            return desk.tell(state, Section.NEEDLE, new Filled(needle), sent);
        }
        Sent first = sent.under(
                UUID.nameUUIDFromBytes((sent.id() + " patient").getBytes(StandardCharsets.UTF_8)), sent.seen());
        VisitState next = state.with(desk.entry(Section.PATIENT, new Filled(facts), first));
        if (desk.check(next, Section.NEEDLE, new Filled(needle), sent) instanceof Outcome.Refused refused) {
            return refused;
        }
        if (desk.tell(state, Section.PATIENT, new Filled(facts), first) instanceof Outcome.Refused refused) {
            return refused;
        }
        VisitState now = visits.find(state.id()).map(Standing::state).orElse(next);
        // Whoever planned meanwhile is not overwritten.
        boolean alone = now.latest(Section.NEEDLE).equals(state.latest(Section.NEEDLE));
        return desk.tell(
                now, Section.NEEDLE, new Filled(needle), sent.under(sent.id(), alone ? now.seen() : sent.seen()));
    }

    private PlanPlace place(Standing standing) {
        return PlanPlace.in(standing.state(), visits.steps(standing, Optional.of(VisitStep.PLAN)));
    }

    private Standing standing(Context context) {
        return Told.id(context.pathParam("visit")).flatMap(visits::find).orElseThrow(NotFoundResponse::new);
    }
}
