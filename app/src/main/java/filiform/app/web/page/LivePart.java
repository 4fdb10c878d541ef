package filiform.app.web.page;

import filiform.app.contract.Common;
import filiform.app.contract.DirectionWords;
import filiform.app.web.draw.HeatMap;
import filiform.app.web.form.PlanQuery;
import filiform.app.web.form.Typed;
import filiform.app.web.page.LiveView.Slider;
import filiform.app.web.page.PlanView.PlanAnswer;
import filiform.atlas.Atlas;
import filiform.atlas.Match;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.planning.Needle;
import filiform.planning.RiskMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Works out the form of the live plan: what can be chosen at the site, and how far each slider goes.
public final class LivePart {

    private static final int TURN = 45;
    private static final double DEEPEST = 150;

    private final Atlas atlas;
    private final Shell shell;
    private final String script;
    private final String live;

    public LivePart(Atlas atlas, Shell shell, String script, String live) {
        this.atlas = atlas;
        this.shell = shell;
        this.script = script;
        this.live = live;
    }

    /// The technique that the question means; empty while no site of the atlas is named.
    public Optional<Technique> technique(PlanQuery query) {
        return site(query)
                .map(site -> chosen(site, query.input().path("technique").asText()));
    }

    private Optional<Site> site(PlanQuery query) {
        return atlas.sites().find(query.input().path("site").asText()) instanceof Match.Found<Site>(Site found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Technique chosen(Site site, String name) {
        return site.techniques().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(site.usual());
    }

    /// The page's form and what it was answered with.
    ///
    /// @param typed with its faults, if there are any
    /// @param choice what the page offers while no site is named
    public LiveView view(
            PlanQuery query,
            Typed typed,
            List<PlanAnswer> answers,
            List<HeatMap.Picture> maps,
            PlanPlace place,
            SiteChoice choice) {
        List<Site> site = site(query).stream().toList();
        Optional<Technique> technique = technique(query);
        return new LiveView(
                shell.titled(
                        site.isEmpty()
                                ? "Plan a needle"
                                : "Plan: " + site.getFirst().name()),
                place.address(),
                place.steps(),
                typed,
                script,
                live,
                site.isEmpty() ? "" : site.getFirst().name(),
                PlanPart.sites(atlas.sites().all()),
                site.stream()
                        .flatMap(found -> found.techniques().stream())
                        .map(Technique::name)
                        .toList(),
                site.stream()
                        .flatMap(found -> found.postures().stream())
                        .map(Site.Posture::name)
                        .toList(),
                technique.stream()
                        .flatMap(each -> each.view().structures().stream())
                        .filter(structure -> structure.kind().judged())
                        .map(Structure::name)
                        .toList(),
                technique.map(LivePart::directions).orElse(List.of()),
                technique.map(each -> sliders(each, typed)).orElse(List.of()),
                answers,
                word(kind(typed.value("map"))),
                List.of(
                        new LiveView.MapLink(
                                word(RiskMap.Kind.TILT_AND_DEPTH),
                                "by tilt and depth",
                                query.withMap(place.address(), word(RiskMap.Kind.TILT_AND_DEPTH))),
                        new LiveView.MapLink(
                                word(RiskMap.Kind.ENTRY),
                                "by entry point",
                                query.withMap(place.address(), word(RiskMap.Kind.ENTRY)))),
                maps,
                answers.isEmpty() ? List.of() : place.use(typed),
                site.isEmpty() ? List.of() : List.of(place.another(typed)),
                site.isEmpty() ? List.of(choice) : List.of());
    }

    /// As it stands in addresses.
    public static String word(RiskMap.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What an address asks for; tilt and depth where it says nothing that is known.
    public static RiskMap.Kind kind(String word) {
        return List.of(RiskMap.Kind.values()).stream()
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElse(RiskMap.Kind.TILT_AND_DEPTH);
    }

    private static List<Choice> directions(Technique technique) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                "",
                "as the technique: "
                        + DirectionWords.along(
                                technique.azimuth(), technique.view().frame())));
        for (int turn = 0; turn < 360; turn += TURN) {
            choices.add(new Choice(
                    Integer.toString(turn),
                    DirectionWords.along(turn, technique.view().frame())));
        }
        return choices;
    }

    private static List<Slider> sliders(Technique technique, Typed typed) {
        double deepest = deepest(technique, typed);
        Technique.Frame frame = technique.view().frame();
        return List.of(
                new Slider("depth", "Inserted depth", "mm", 1, deepest, 1, deepest, true, "as deep as it goes"),
                new Slider(
                        "tilt_deg",
                        "Tilt from the perpendicular",
                        "°",
                        0,
                        80,
                        1,
                        technique.tilt(),
                        true,
                        "the technique's, %s°".formatted(Common.plain(technique.tilt()))),
                new Slider("entry_x_mm", "Entry moved along: " + frame.x(), "mm", -40, 40, 1, 0, true, "not moved"),
                new Slider("entry_y_mm", "Entry moved across: " + frame.y(), "mm", -40, 40, 1, 0, true, "not moved"),
                new Slider("bmi", "Body mass index", "kg/m²", 14, 50, 0.5, 24, false, "not known: judged as slim"));
    }

    /// Neither beyond the needle, nor the technique, nor the body.
    private static double deepest(Technique technique, Typed typed) {
        Needle usual = UsualNeedle.of(technique);
        double body = technique.view().bodyDepth().mean()
                + 2 * technique.view().bodyDepth().sd();
        double most = Math.min(technique.deepest().orElse(DEEPEST), body);
        return Math.clamp(Math.floor(Math.min(length(typed).orElse(usual.length()), most)), 1, DEEPEST);
    }

    private static Optional<Double> length(Typed typed) {
        String text = typed.value("length_mm").strip().replace(',', '.');
        return text.matches("[0-9]{1,3}(\\.[0-9]{1,3})?") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }
}
