package filiform.app.web.explain;

import filiform.app.contract.Common;
import filiform.app.web.draw.BodyChart;
import filiform.app.web.draw.BodyChart.Mark;
import filiform.app.web.draw.NerveGrade;
import filiform.app.web.explain.ExplainView.Answer;
import filiform.app.web.explain.ExplainView.Chosen;
import filiform.app.web.explain.ExplainView.Grade;
import filiform.app.web.explain.ExplainView.Normal;
import filiform.app.web.explain.ExplainView.Option;
import filiform.app.web.explain.ExplainView.Other;
import filiform.app.web.explain.ExplainView.Part;
import filiform.app.web.page.Shell;
import filiform.followup.aftercare.HomeCare;
import filiform.followup.explain.Chapter;
import filiform.followup.explain.Degree;
import filiform.followup.explain.ExplainTable;
import filiform.followup.explain.Numbers;
import filiform.knowledge.Knowledge;
import filiform.knowledge.language.Language;
import filiform.planning.Plan;
import filiform.planning.consent.ConsentAsked;
import filiform.planning.consent.ConsentTable;
import filiform.planning.consent.Inform;
import filiform.planning.consent.Line;
import filiform.planning.consent.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the page from the content: what is said of nerves here, what aftercare calls normal, what consent counted.
public final class ExplainPages {

    private static final String NERVE = "nerve";

    private final Knowledge knowledge;
    private final Shell shell;
    private final String script;
    private final String live;
    private final Numbers numbers;

    public ExplainPages(Knowledge knowledge, Shell shell, String script, String live) {
        this.knowledge = knowledge;
        this.shell = shell;
        this.script = script;
        this.live = live;
        numbers = Numbers.of(knowledge.recovery(), knowledge.tables().causes());
    }

    public Trial trial(Map<String, List<String>> parameters) {
        return Trial.of(knowledge, parameters);
    }

    /// The page.
    ///
    /// @param plan of what is tried; empty where something is to be set right
    public ExplainView view(Trial trial, Optional<Plan> plan, Language language) {
        var telling = new Telling(language, numbers);
        ExplainTable table = knowledge.tables().explain();
        var meetings = new Meetings(knowledge, telling);
        List<Answer> answers =
                plan.map(each -> meetings.answer(trial, each)).stream().toList();
        var course =
                new Course(table.course(), knowledge.recovery().times().limit().day(), telling);
        return new ExplainView(
                shell.titled(telling.say(table.title())),
                language,
                languages(trial, language),
                telling.say(table.title()),
                telling.say(table.lead()),
                script,
                live,
                BodyChart.marked(knowledge.atlas().chart(), marks(table, telling)),
                chosen(trial, table, telling),
                answers,
                trial.faults().stream()
                        .map(fault -> telling.say(fault).replace("{mm}", Integer.toString(trial.deepest())))
                        .toList(),
                table.chapters().stream().map(chapter -> part(chapter, telling)).toList(),
                table.degrees().stream().map(degree -> grade(degree, telling)).toList(),
                course.svg(),
                course.goings(),
                normal(telling),
                counted(telling));
    }

    private List<Other> languages(Trial trial, Language chosen) {
        return knowledge.languages().stream()
                .map(each -> new Other(
                        each.code(),
                        each.name(),
                        trial.address() + "&lang=" + each.code(),
                        each.code().equals(chosen.code())))
                .toList();
    }

    private List<Mark> marks(ExplainTable table, Telling telling) {
        return table.places().stream()
                .map(place -> new Mark(
                        telling.say(place.words()),
                        "/explain?site=%s&lang=%s#try"
                                .formatted(
                                        place.site().replace(' ', '+'),
                                        telling.language().code()),
                        "",
                        knowledge.atlas().places().get(place.place()).outlines()))
                .toList();
    }

    private static Chosen chosen(Trial trial, ExplainTable table, Telling telling) {
        List<Option> places = table.places().stream()
                .map(place -> new Option(place.site(), telling.say(place.words()), place.equals(trial.place())))
                .toList();
        List<Option> needles = table.needles().stream()
                .map(needle -> new Option(needle.name(), telling.say(needle.words()), needle.equals(trial.needle())))
                .toList();
        String depth = trial.typed().isEmpty() ? Common.plain(trial.depth()) : trial.typed();
        return new Chosen(places, needles, depth, trial.deepest());
    }

    private Part part(Chapter chapter, Telling telling) {
        var known = new ArrayList<>(telling.said(chapter.known().known()));
        lines(chapter.part())
                .forEach(line ->
                        line.basis().ifPresent(basis -> known.add(telling.said(telling.say(line.text()), basis))));
        return new Part(
                chapter.part().word(),
                telling.say(chapter.heading()),
                known,
                telling.said(chapter.known().notKnown()));
    }

    /// What the consent already says of it, so that no patient reads two versions.
    private List<Line> lines(filiform.followup.explain.Part part) {
        return switch (part) {
            case NEEDLES ->
                consent()
                        .filter(section -> section.part() == filiform.planning.consent.Part.DIFFERENT)
                        .flatMap(section -> section.lines().stream())
                        .toList();
            case NERVE, MEET, FEEL, FOLLOW, DEGREES, INFLAMMATION, NOW -> List.of();
        };
    }

    private Stream<filiform.planning.consent.Section> consent() {
        return knowledge.tables().consent().sections().stream();
    }

    private static Grade grade(Degree degree, Telling telling) {
        String name = degree.seddon().words();
        NerveGrade.Kind kind = NerveGrade.Kind.valueOf(degree.seddon().name());
        return new Grade(
                telling.say(name),
                telling.say(degree.seddon().sunderland()),
                telling.say(degree.plain()),
                NerveGrade.svg(kind, "grade-" + name, telling.say(degree.plain()), drawn(kind, telling)),
                telling.said(degree.known().known()),
                telling.said(degree.known().notKnown()));
    }

    private static String drawn(NerveGrade.Kind kind, Telling telling) {
        return telling.say(
                switch (kind) {
                    case WHOLE -> "A nerve cut across and along: all is whole.";
                    case NEURAPRAXIA ->
                        "A nerve cut across and along: the sheaths are gone at one place, the fibres are whole.";
                    case AXONOTMESIS ->
                        "A nerve cut across and along: fibres are broken and dead beyond the wound, the walls are whole.";
                    case NEUROTMESIS ->
                        "A nerve cut across and along: fibres, walls and cover are torn, and scar lies between.";
                });
    }

    private List<Normal> normal(Telling telling) {
        return knowledge.tables().aftercare().stream()
                .filter(care -> care.kind() == HomeCare.Kind.COMMON)
                .map(care -> normal(care, telling))
                .toList();
    }

    private static Normal normal(HomeCare care, Telling telling) {
        return new Normal(
                telling.say(care.heading()),
                telling.say(care.words()),
                care.steps().stream().map(telling::say).toList(),
                telling.say(care.call()),
                telling.said("", care.basis()));
    }

    /// What the consent tells of a hurt nerve: every count with what it counted, and that the number is not known.
    private List<String> counted(Telling telling) {
        ConsentTable consent = knowledge.tables().consent();
        Risk risk = Inform.inform(consent, new ConsentAsked(Optional.empty(), "", Optional.empty())).risks().stream()
                .filter(each -> each.harm().id().equals(NERVE))
                .findFirst()
                .orElseThrow();
        var words = new ArrayList<String>();
        words.add(telling.say(risk.notKnown()));
        risk.words().forEach(each -> words.add(telling.say(each)));
        words.add(telling.say(risk.harm().watch()));
        return words;
    }
}
