package filiform.app.web.page;

import filiform.app.contract.Decided.Screened;
import filiform.app.contract.Step;
import filiform.app.json.Parsed;
import filiform.app.web.page.ScreeningView.Item;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.measure.Answer;
import filiform.screening.Effect;
import filiform.screening.Finding;
import filiform.screening.Medicine;
import filiform.screening.Question;
import filiform.screening.ScreeningTable;
import filiform.screening.StillTrue;
import filiform.screening.StillTrue.Earlier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Works out the page of a visit's screening: each question with the reason behind its effect, what to do instead, and
/// what was answered last time.
public final class ScreeningPart {

    private final Answers answers;
    private final VisitPages pages;
    private final Shell shell;
    private final String script;

    public ScreeningPart(Answers answers, VisitPages pages, Shell shell, String script) {
        this.answers = answers;
        this.pages = pages;
        this.shell = shell;
        this.script = script;
    }

    /// The page with this form.
    ///
    /// @param last the patient's latest earlier visit that was screened, or none
    public ScreeningView view(VisitState state, FormView form, Optional<VisitState> last, StepStrip steps) {
        BeforeView before = pages.before(
                state,
                Map.of(Section.PATIENT, pages.form(state, Section.PATIENT), Section.SCREENING, form),
                new ArrayList<>());
        Optional<Screened> then = last.flatMap(this::screened);
        return new ScreeningView(
                shell.titled((form.typed().sound() ? "" : "Not saved: ") + "Screening"),
                steps,
                VisitStep.BEFORE.address(state.id()),
                place(state),
                VisitStep.PLAN.address(state.id()),
                script,
                before,
                items(
                        before,
                        form,
                        then,
                        last.filter(earlier -> samePlace(earlier, state)).isPresent()),
                then.isEmpty()
                        ? ""
                        : last.flatMap(earlier -> earlier.latest(Section.SCREENING))
                                .map(entry -> entry.happenedAt().toString())
                                .orElse(""),
                then.map(screened -> medicines(
                                screened.asked().medicines(), screened.asked().unlisted()))
                        .orElse(""));
    }

    private Optional<Screened> screened(VisitState state) {
        return state.latest(Section.SCREENING)
                .map(entry -> answers.answer(state, Step.SCREEN, VisitFile.input(state, entry)))
                .filter(Parsed.Ok.class::isInstance)
                .flatMap(_ -> answers.latest(state, Section.SCREENING))
                .map(Screened.class::cast);
    }

    private static String place(VisitState state) {
        String side = state.needle().path("side").asText("");
        return (side + " " + state.site()).strip();
    }

    /// False where the site or the side of either visit is not known.
    private static boolean samePlace(VisitState one, VisitState other) {
        return !one.site().isBlank()
                && one.site().equals(other.site())
                && one.needle().path("side").isTextual()
                && one.needle().path("side").equals(other.needle().path("side"));
    }

    private List<Item> items(BeforeView before, FormView form, Optional<Screened> then, boolean samePlace) {
        ScreeningTable table = answers.decisions().knowledge().tables().screening();
        Map<String, Earlier> earlier = new LinkedHashMap<>();
        then.ifPresent(screened -> StillTrue.of(
                        table, screened.asked(), before.screened().asked(), samePlace)
                .forEach(each -> earlier.put(each.question().id(), each)));
        Map<String, Finding> findings = before.screened().screening().findings().stream()
                .collect(Collectors.toMap(finding -> finding.question().id(), finding -> finding, (one, _) -> one));
        var items = new ArrayList<Item>();
        for (Asking group : before.questions()) {
            String heading = group.heading();
            for (Asking.Line line : group.lines()) {
                Question question = table.questions().get(line.field().substring("answers.".length()));
                items.add(item(
                        heading,
                        line.field(),
                        question,
                        before.screened(),
                        Optional.ofNullable(findings.get(question.id())),
                        Optional.ofNullable(earlier.get(question.id()))
                                .filter(_ -> form.typed().value(line.field()).isEmpty())));
                heading = "";
            }
        }
        return items;
    }

    private static Item item(
            String heading,
            String field,
            Question question,
            Screened screened,
            Optional<Finding> finding,
            Optional<Earlier> earlier) {
        Answer bearing = question.scope().bearsOn(screened.asked());
        return new Item(
                heading,
                field,
                question.id().replaceAll("[^a-z0-9]+", "-"),
                question.text(),
                question.why(),
                words(new Finding(question, Answer.YES, bearing, List.of()).effect()),
                question.instead(),
                question.scope().words(),
                known(question, screened, finding),
                earlier.filter(each -> each.anew().isEmpty())
                        .map(each -> word(each.told()))
                        .orElse(""),
                earlier.filter(each -> !each.anew().isEmpty())
                        .map(each -> "%s. %s".formatted(word(each.told()), each.anew()))
                        .orElse(""));
    }

    /// What medicines and facts say of a question that nobody answered so; a "yes" of theirs always counts.
    private static String known(Question question, Screened screened, Optional<Finding> finding) {
        Answer told = screened.asked().answers().getOrDefault(question.id(), Answer.UNKNOWN);
        boolean yes = finding.filter(found -> found.answer() == Answer.YES).isPresent();
        List<Medicine> taken = finding.map(Finding::taken).orElse(List.of());
        if (!taken.isEmpty()) {
            return "Taken: %s. That counts as yes.".formatted(medicines(taken, List.of()));
        }
        if (yes && told != Answer.YES) {
            return "What is known of the patient says yes, and counts.";
        }
        return finding.isEmpty() && told == Answer.UNKNOWN ? "What is known of the patient says no." : "";
    }

    private static String medicines(List<Medicine> listed, List<String> unlisted) {
        var names = new ArrayList<>(listed.stream().map(Medicine::name).toList());
        names.addAll(unlisted);
        return String.join(", ", names);
    }

    private static String word(Answer answer) {
        return answer == Answer.YES ? "yes" : "no";
    }

    private static String words(Effect effect) {
        return switch (effect) {
            case CAUTION -> "Needle with care";
            case DEFER -> "Not today";
            case FORBID -> "Do not needle";
        };
    }
}
