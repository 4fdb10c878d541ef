package filiform.app.web.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.atlas.Link;
import filiform.app.contract.Common;
import filiform.app.contract.DirectionWords;
import filiform.app.text.ChanceWords;
import filiform.app.web.draw.CrossSection;
import filiform.app.web.draw.DepthCurves;
import filiform.app.web.draw.RiskBars;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.PlanView.PlanAnswer;
import filiform.app.web.page.PlanView.Risk;
import filiform.app.web.page.PlanView.SiteLine;
import filiform.app.web.visit.VisitState;
import filiform.atlas.Match;
import filiform.atlas.Site;
import filiform.atlas.Source;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.knowledge.Knowledge;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Contact;
import filiform.planning.DepthLimit;
import filiform.planning.NeedleEffect;
import filiform.planning.Plan;
import filiform.planning.Question;
import filiform.planning.Straying;
import java.util.List;

/// Works out the second part of a visit's page.
public final class PlanPart {

    private final Knowledge knowledge;

    public PlanPart(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    PlanView view(VisitState state, FormView form, List<PlanAnswer> answers) {
        String typed = form.typed().value("needle.site");
        List<Site> site = knowledge.atlas().sites().find(typed.isEmpty() ? state.site() : typed)
                        instanceof Match.Found<Site>(Site found)
                ? List.of(found)
                : List.of();
        return new PlanView(
                form,
                sites(knowledge.atlas().sites().all()),
                site.stream()
                        .flatMap(found -> found.postures().stream())
                        .map(Site.Posture::name)
                        .toList(),
                site.stream()
                        .flatMap(found -> found.techniques().stream())
                        .map(Technique::name)
                        .toList(),
                site.stream()
                        .flatMap(found -> technique(found, form).view().structures().stream())
                        .filter(structure -> structure.kind().judged())
                        .map(Structure::name)
                        .toList(),
                answers);
    }

    /// The technique that is chosen in the form, else the usual one.
    private static Technique technique(Site site, FormView form) {
        String chosen = form.typed().value("needle.technique");
        return site.techniques().stream()
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(site.usual());
    }

    static List<SiteLine> sites(List<Site> sites) {
        return sites.stream()
                .map(site -> new SiteLine(site.name(), site.region(), site.synonyms()))
                .toList();
    }

    /// The plan as it is read.
    public PlanAnswer answer(Plan plan, ObjectNode json) {
        Question question = plan.question();
        boolean tooLong = plan.depthLimit() instanceof DepthLimit.At at
                && question.needle().length() > at.mm();
        List<String> better = plan.alternatives().stream().map(PlanPart::words).toList();
        List<String> warnings =
                plan.warnings().stream().map(Plan.Warning::words).toList();
        return new PlanAnswer(
                what(plan),
                Link.to(question.site()),
                question.view().entry(),
                card(plan),
                limitWords(plan.depthLimit()),
                plan.depthLimit() instanceof DepthLimit.At found ? found.because() : List.of(),
                plan.depthLimit() instanceof DepthLimit.At known ? cites(known.sources()) : List.of(),
                tooLong,
                CrossSection.draw(plan, Straying.of(question, knowledge.planning()), "cross-section"),
                RiskBars.draw(plan.contacts(), "risk-bars"),
                DepthCurves.draw(plan, "depth-curves"),
                any(plan.any()),
                plan.contacts().stream().map(this::risk).toList(),
                plan.effects().stream().map(this::effect).toList(),
                plan.passes() == 1 ? "1 pass" : plan.passes() + " passes",
                switch (plan.target()) {
                    case Plan.Target.Known known -> known.words();
                    case Plan.Target.NotKnown unknown -> unknown.why();
                },
                switch (plan.needleChoice()) {
                    case Plan.NeedleChoice.Lengths lengths -> lengths.words();
                    case Plan.NeedleChoice.None none -> none.why();
                },
                better,
                without(question.site().advice().stream().map(Site.Advice::text).toList(), better),
                warnings,
                without(question.site().gaps(), warnings),
                Reason.of(json));
    }

    /// The patient's own measurement stands in no list of sources.
    private List<Reason.Key> cites(List<Source> sources) {
        return Reason.Key.of(sources.stream()
                .filter(source -> knowledge.sources().containsKey(source.key()))
                .toList());
    }

    private static List<String> without(List<String> texts, List<String> said) {
        return texts.stream().filter(text -> !said.contains(text)).toList();
    }

    private static String what(Plan plan) {
        Question question = plan.question();
        String side = question.side() == Side.UNSAID ? "" : question.side().words() + " ";
        String depth = question.depth().isPresent()
                ? "%s mm deep".formatted(Common.plain(plan.judgedDepth()))
                : "depth not given, judged as deep as it goes, %s mm".formatted(Common.plain(plan.judgedDepth()));
        boolean moved = !question.approach().equals(Approach.of(question.technique()));
        String way = moved
                ? ", but "
                        + DirectionWords.of(question.approach(), question.view().frame())
                : "";
        return "%s%s, %s%s, %s needle, %s"
                .formatted(
                        side,
                        question.site().name(),
                        question.technique().name(),
                        way,
                        question.needle().words(),
                        depth);
    }

    private static Card card(Plan plan) {
        double length = plan.question().needle().length();
        return switch (plan.depthLimit()) {
            case DepthLimit.None none -> new Card(Tone.STOP, "No limit", "Do not needle deep here. " + none.why());
            case DepthLimit.At at
            when at.mm() == 0 -> new Card(Tone.STOP, "Do not insert", "No depth stays under the chosen risk.");
            case DepthLimit.At at
            when plan.question().depth().isPresent() && plan.judgedDepth() > at.mm() ->
                new Card(
                        Tone.STOP,
                        "Limit %d mm".formatted(at.mm()),
                        "The planned %s mm is deeper than that.".formatted(Common.plain(plan.judgedDepth())));
            case DepthLimit.At at
            when length > at.mm() ->
                new Card(
                        Tone.WAIT,
                        "Limit %d mm".formatted(at.mm()),
                        "The needle is %s mm long and can go deeper than that.".formatted(Common.plain(length)));
            case DepthLimit.At at ->
                new Card(Tone.MIND, "Limit %d mm".formatted(at.mm()), "The whole needle stays within it.");
        };
    }

    private static String limitWords(DepthLimit limit) {
        return switch (limit) {
            case DepthLimit.At at ->
                "Set by: %s (%s).".formatted(at.governing(), at.grade().words());
            case DepthLimit.None none -> none.why();
        };
    }

    private static PlanView.AnyRisk any(Plan.Any any) {
        return new PlanView.AnyRisk(
                ChanceWords.of(any.chance()),
                ChanceWords.range(any.chance()),
                any.chance().grade().words(),
                any.classes().stream()
                        .map(each -> "%s: %s, accepted %s"
                                .formatted(
                                        each.group().words(),
                                        ChanceWords.of(each.chance()),
                                        ChanceWords.oneIn(each.accepted())))
                        .toList());
    }

    private PlanView.Effect effect(NeedleEffect effect) {
        return new PlanView.Effect(
                effect.about(),
                effect.text(),
                effect.extrapolated(),
                effect.basis().grade().words(),
                cites(effect.basis().sources()));
    }

    private Risk risk(Contact contact) {
        return new Risk(
                contact.structure().name(),
                contact.structure().kind().words(),
                ChanceWords.of(contact.chance()),
                ChanceWords.range(contact.chance()),
                contact.chance().grade().words(),
                contact.designPoint().words(),
                contact.importance().isEmpty()
                        ? ""
                        : contact.importance().getFirst().words(),
                cites(contact.sources()));
    }

    private static String words(Plan.Alternative alternative) {
        var text = new StringBuilder(alternative.words());
        alternative
                .gain()
                .ifPresent(gain -> text.append(" Any critical structure: %s instead of %s."
                        .formatted(
                                ChanceWords.of(gain.after(), gain.floor()),
                                ChanceWords.of(gain.before(), gain.floor()))));
        for (Plan.Alternative.Change change : alternative.changes()) {
            text.append(" %s: %s instead of %s."
                    .formatted(
                            change.structure(),
                            ChanceWords.of(change.after(), change.floor()),
                            ChanceWords.of(change.before(), change.floor())));
        }
        return text.toString();
    }
}
