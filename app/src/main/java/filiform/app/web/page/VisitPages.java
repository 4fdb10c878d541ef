package filiform.app.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Decided;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decided.Responded;
import filiform.app.contract.Decided.Screened;
import filiform.app.contract.Decided.TriageDecided;
import filiform.app.contract.Step;
import filiform.app.contract.Visit;
import filiform.app.json.Parsed;
import filiform.app.web.form.Stored;
import filiform.app.web.form.Typed;
import filiform.app.web.page.AfterView.ExaminationAnswer;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.DuringView.SensationAnswer;
import filiform.app.web.page.HomeView.TriageAnswer;
import filiform.app.web.page.PlanView.PlanAnswer;
import filiform.app.web.page.VisitPage.Part;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Works out the page of a visit: asks for every answer, keeps what was typed.
public final class VisitPages {

    /// Long forms for later; they stay folded until somebody wants them.
    private static final Set<Section> FOLDED = EnumSet.of(Section.FINDINGS, Section.SYMPTOMS);

    private final Answers answers;
    private final AnswerJson json;
    private final Shell shell;
    private final BeforePart before;
    private final PlanPart plan;
    private final DuringPart during;
    private final AfterPart after;
    private final HomePart home;

    public VisitPages(Answers answers, Shell shell) {
        this.answers = answers;
        this.shell = shell;
        Knowledge knowledge = answers.decisions().knowledge();
        json = new AnswerJson(knowledge);
        before = new BeforePart(knowledge);
        plan = new PlanPart(knowledge);
        during = new DuringPart(knowledge);
        after = new AfterPart(knowledge);
        home = new HomePart(knowledge);
    }

    /// The page, with the forms given here in place of those that the visit would show.
    public VisitPage page(VisitState state, List<FormView> given) {
        var forms = new EnumMap<Section, FormView>(Section.class);
        for (Section section : Section.values()) {
            forms.put(section, form(state, section));
        }
        given.forEach(form -> forms.put(form.section(), form));
        var troubles = new ArrayList<String>();
        BeforeView first = before(state, forms, troubles);
        PlanView second = plan.view(state, of(forms, Section.NEEDLE), plans(state, troubles));
        DuringView third = during.view(state, of(forms, Section.SENSATION), sensations(state, troubles));
        AfterView fourth = after.view(state, of(forms, Section.FINDINGS), examinations(state, troubles));
        HomeView fifth = home.view(of(forms, Section.SYMPTOMS), contacts(state, troubles));
        boolean faulty = given.stream().anyMatch(form -> !form.typed().sound());
        return new VisitPage(
                shell.titled((faulty ? "Not saved: " : "") + state.title()),
                address(state.id()),
                state.title(),
                state.opened().toString(),
                state.about().path("source").asText(""),
                texts(state.about()),
                List.of(
                        new Part(
                                1,
                                "before",
                                "Before",
                                first.card().word(),
                                first.card().tone()),
                        part(
                                2,
                                "plan",
                                "Plan",
                                second.answers().stream().map(PlanAnswer::card).toList()),
                        part(
                                3,
                                "during",
                                "During",
                                third.answers().stream()
                                        .map(SensationAnswer::card)
                                        .toList()),
                        after(fourth.answers()),
                        part(
                                5,
                                "home",
                                "At home",
                                fifth.answers().stream().map(TriageAnswer::card).toList())),
                first,
                second,
                third,
                fourth,
                fifth,
                troubles,
                !state.entries().isEmpty(),
                StepStrip.NONE);
    }

    public static String address(UUID visit) {
        return "/visits/" + visit;
    }

    /// The form of a section as the visit shows it: filled with what was told, or empty for one more entry.
    public FormView form(VisitState state, Section section) {
        Optional<Entry> told = section.repeats() ? Optional.empty() : state.latest(section);
        Map<String, List<String>> values =
                told.map(entry -> Stored.values(entry, List.of())).orElseGet(() -> ofPatient(state, section));
        return new FormView(
                section,
                address(state.id()) + "/" + section.word(),
                UUID.randomUUID(),
                "",
                state.seen(),
                Typed.of(section.word(), values),
                state.all(section).isEmpty() && !FOLDED.contains(section));
    }

    /// What dulls this patient's feeling stays as it was told with the latest sensation.
    private static Map<String, List<String>> ofPatient(VisitState state, Section section) {
        var values = new LinkedHashMap<String, List<String>>();
        if (section == Section.SENSATION) {
            state.latest(section)
                    .ifPresent(entry -> Stored.values(entry, List.of()).forEach((field, value) -> {
                        if (field.startsWith("patient.")) {
                            values.put(field, value);
                        }
                    }));
        }
        return values;
    }

    /// The form of a section, filled with an earlier entry that it would correct.
    public FormView correction(VisitState state, Entry entry) {
        FormView empty = form(state, entry.section());
        return new FormView(
                empty.section(),
                empty.action(),
                empty.id(),
                entry.id().toString(),
                state.seen(),
                Typed.of(empty.section().word(), Stored.values(entry, fields(state))),
                true);
    }

    public boolean correctable(VisitState state, Entry entry) {
        return entry.section().repeats() && Stored.fits(entry, fields(state));
    }

    private List<String> fields(VisitState state) {
        return after.examinable().fields(state.site());
    }

    /// The card of a sensation that is not recorded yet; none where the form has faults.
    public List<SensationAnswer> preview(VisitState state, ObjectNode input) {
        return ask(state, Step.RESPOND, input, new ArrayList<>()).stream()
                .map(said -> during.answer("", "", input, (Responded) said.decided(), json.of(said.decided())))
                .toList();
    }

    private List<Visit.Said> ask(VisitState state, Step step, ObjectNode input, List<String> troubles) {
        return switch (answers.answer(state, step, input)) {
            case Parsed.Ok<Visit.Said>(Visit.Said said) -> List.of(said);
            case Parsed.Bad<Visit.Said>(var faults) -> {
                faults.forEach(fault -> troubles.add("%s: %s".formatted(step.word(), fault.what())));
                yield List.of();
            }
        };
    }

    /// What stands before the needle, with these forms of patient and screening.
    BeforeView before(VisitState state, Map<Section, FormView> forms, List<String> troubles) {
        ObjectNode input = state.latest(Section.SCREENING)
                .map(entry -> VisitFile.input(state, entry))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        List<Visit.Said> said = ask(state, Step.SCREEN, input, troubles);
        if (said.isEmpty()) {
            said = ask(
                    new VisitState(state.id(), state.patient(), state.opened(), state.seen(), state.about(), List.of()),
                    Step.SCREEN,
                    JsonNodeFactory.instance.objectNode(),
                    troubles);
        }
        Decided decided = said.getFirst().decided();
        return before.view(
                state, of(forms, Section.PATIENT), of(forms, Section.SCREENING), (Screened) decided, json.of(decided));
    }

    private List<PlanAnswer> plans(VisitState state, List<String> troubles) {
        return state.latest(Section.NEEDLE).stream()
                .flatMap(entry -> ask(state, Step.PLAN, VisitFile.input(state, entry), troubles).stream())
                .map(said -> plan.answer(((Planned) said.decided()).plan(), json.of(said.decided())))
                .toList();
    }

    private List<SensationAnswer> sensations(VisitState state, List<String> troubles) {
        return state.all(Section.SENSATION).reversed().stream()
                .flatMap(entry -> ask(state, Step.RESPOND, VisitFile.input(state, entry), troubles).stream()
                        .map(said -> during.answer(
                                entry.id().toString(),
                                entry.when(),
                                entry.input(),
                                (Responded) said.decided(),
                                json.of(said.decided()))))
                .toList();
    }

    private List<ExaminationAnswer> examinations(VisitState state, List<String> troubles) {
        return state.all(Section.FINDINGS).reversed().stream()
                .flatMap(entry -> examination(state, entry, troubles).stream())
                .toList();
    }

    private List<ExaminationAnswer> examination(VisitState state, Entry entry, List<String> troubles) {
        ObjectNode input = VisitFile.input(state, entry);
        return ask(state, Step.ASSESS, input, troubles).stream()
                .map(said -> after.answer(
                        entry.id().toString(),
                        correctable(state, entry),
                        entry.when(),
                        (Assessed) said.decided(),
                        json))
                .toList();
    }

    private List<TriageAnswer> contacts(VisitState state, List<String> troubles) {
        return state.all(Section.SYMPTOMS).reversed().stream()
                .flatMap(entry -> ask(state, Step.TRIAGE, VisitFile.input(state, entry), troubles).stream()
                        .map(said -> home.answer(
                                entry.id().toString(),
                                entry.when(),
                                entry.input(),
                                ((TriageDecided) said.decided()).triaged(),
                                json.of(said.decided()))))
                .toList();
    }

    private static FormView of(Map<Section, FormView> forms, Section section) {
        FormView form = forms.get(section);
        if (form == null) {
            throw new IllegalArgumentException("No form for the section %s.".formatted(section));
        }
        return form;
    }

    private static Part part(int number, String anchor, String name, List<Card> cards) {
        return cards.isEmpty()
                ? new Part(number, anchor, name, "", Tone.CALM)
                : new Part(
                        number,
                        anchor,
                        name,
                        cards.getFirst().word(),
                        cards.getFirst().tone());
    }

    private static Part after(List<ExaminationAnswer> answers) {
        if (answers.isEmpty()) {
            return new Part(4, "after", "After", "", Tone.CALM);
        }
        ExaminationAnswer latest = answers.getFirst();
        boolean now = latest.referrals().stream().anyMatch(AfterView.Referral::now);
        return new Part(4, "after", "After", now ? "Refer now" : latest.gradeWord(), now ? Tone.STOP : Tone.MIND);
    }

    private static List<String> texts(ObjectNode about) {
        var texts = new ArrayList<String>();
        about.path("not_reported").forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
