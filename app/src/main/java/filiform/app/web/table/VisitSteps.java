package filiform.app.web.table;

import filiform.app.contract.AnswerJson;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decided.Screened;
import filiform.app.web.page.Card;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.StepStrip;
import filiform.app.web.page.StepStrip.Line;
import filiform.app.web.page.VisitStep;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.ConsentWords;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.VisitNote;
import java.util.Optional;
import java.util.stream.Stream;

/// How each step of a visit stands, for the strip over its pages.
public final class VisitSteps {

    private final ConsentWords consent;

    public VisitSteps(ConsentWords consent) {
        this.consent = consent;
    }

    /// How each step of a visit stands.
    ///
    /// @param here the step whose page is shown; none on a page that belongs to no step alone
    public StepStrip of(VisitState state, VisitNote note, Optional<VisitStep> here) {
        return new StepStrip(Stream.of(VisitStep.values())
                .map(step -> line(step, card(step, state, note), state, here))
                .toList());
    }

    private static Line line(VisitStep step, Card card, VisitState state, Optional<VisitStep> here) {
        return new Line(
                step.words(), step.address(state.id()), card.word(), card.tone(), here.equals(Optional.of(step)));
    }

    private Card card(VisitStep step, VisitState state, VisitNote note) {
        return switch (step) {
            case BEFORE -> before(state);
            case PLAN -> plan(state);
            case CONSENT -> consent(state, note);
            case NEEDLES -> needles(note);
            case AFTER -> after(note);
        };
    }

    private Card before(VisitState state) {
        Answers answers = consent.answers();
        return answers.latest(state, Section.SCREENING)
                .map(decided -> switch (AnswerJson.outcome(((Screened) decided).screening())) {
                    case "cleared" -> word(Tone.MIND, "Cleared");
                    case "forbidden" -> word(Tone.STOP, "Do not needle");
                    default -> word(Tone.WAIT, "Not yet");
                })
                .orElse(word(Tone.WAIT, "Not screened"));
    }

    private Card plan(VisitState state) {
        return consent.answers()
                .latest(state, Section.NEEDLE)
                .map(decided -> ((Planned) decided).plan())
                .map(VisitSteps::limit)
                .orElse(word(Tone.CALM, ""));
    }

    private static Card limit(Plan plan) {
        return switch (plan.depthLimit()) {
            case DepthLimit.None _ -> word(Tone.STOP, "No limit");
            case DepthLimit.At at when at.mm() == 0 -> word(Tone.STOP, "Do not insert");
            case DepthLimit.At at -> word(Tone.MIND, "Limit %d mm".formatted(at.mm()));
        };
    }

    private Card consent(VisitState state, VisitNote note) {
        Card card = TablePages.consent(note, consent.planned(state));
        return word(card.tone(), card.word().replaceFirst("^Consent ", ""));
    }

    private static Card needles(VisitNote note) {
        long in = note.needles().stream().filter(NeedleNote::isIn).count();
        return in > 0
                ? word(Tone.WAIT, "%d still in".formatted(in))
                : word(
                        Tone.CALM,
                        note.needles().isEmpty()
                                ? ""
                                : "%d, all out".formatted(note.needles().size()));
    }

    private static Card after(VisitNote note) {
        if (note.closed().isPresent()) {
            return word(Tone.CALM, "Closed");
        }
        return word(Tone.CALM, note.all(AftercareGiven.class).isEmpty() ? "" : "Advice given");
    }

    private static Card word(Tone tone, String word) {
        return new Card(tone, word, "");
    }
}
