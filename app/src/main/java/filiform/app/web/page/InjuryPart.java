package filiform.app.web.page;

import filiform.app.web.draw.MarkChart;
import filiform.app.web.form.FoundLine;
import filiform.app.web.form.InjuryQuery;
import filiform.app.web.form.Typed;
import filiform.app.web.page.InjuryView.Adder;
import filiform.app.web.page.InjuryView.Asked;
import filiform.app.web.page.InjuryView.Group;
import filiform.app.web.page.InjuryView.Names;
import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import filiform.injury.recovery.MechanismKnowledge;
import filiform.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Works out the form on which findings are told: what can be tapped, what can be added by name, what was told.
public final class InjuryPart {

    private static final String SCALE =
            "0 none, 1 flicker, 2 with gravity removed, 3 against gravity, 4 against" + " resistance, 5 normal.";

    private final Knowledge knowledge;
    private final Shell shell;
    private final Scripts scripts;
    private final PowerPicture powers;
    private final List<MarkChart.Picture> charts;
    private final List<Adder> adders;
    private final List<Names> lists;

    /// Addresses of the page's own script and of what it shares with others.
    public record Scripts(String own, String live) {}

    /// Where the page stands.
    ///
    /// @param home  its address
    /// @param visit one within a visit, else none
    public record Place(String home, List<InVisit> visit) {

        /// Outside every visit.
        public static final Place ALONE = new Place("/injury", List.of());
    }

    public InjuryPart(Knowledge knowledge, Shell shell, Scripts scripts) {
        this.knowledge = knowledge;
        this.shell = shell;
        this.scripts = scripts;
        powers = new PowerPicture(knowledge);
        charts = MarkChart.of(knowledge.atlas());
        adders = adders();
        lists = lists();
    }

    public InjuryView view(Place place, InjuryQuery query, Typed typed, List<InjuryAnswer> answers) {
        return new InjuryView(
                shell.titled(
                        answers.isEmpty()
                                ? "Find the nerve"
                                : answers.getFirst().brief()),
                typed,
                scripts.own(),
                scripts.live(),
                place.home(),
                query.address(place.home()),
                PlanPart.sites(knowledge.atlas().sites().all()),
                groups(query, typed),
                asked("course", MechanismKnowledge.Group.COURSE),
                asked("host", MechanismKnowledge.Group.HOST),
                InjuryLosses.of(knowledge, query, typed),
                charts,
                adders,
                lists,
                powers.of(
                        typed.value("needle.site"),
                        answers.isEmpty() ? "" : answers.getFirst().nerve(),
                        query.listed(typed)),
                place.visit(),
                answers);
    }

    /// The present examination first, then earlier ones, latest first.
    private static List<Group> groups(InjuryQuery query, Typed typed) {
        Map<String, List<InjuryView.Told>> byDate = new LinkedHashMap<>();
        query.listed(typed).stream()
                .sorted(Comparator.comparingInt((FoundLine line) -> line.date().isEmpty() ? 0 : 1)
                        .thenComparing(FoundLine::date, Comparator.reverseOrder()))
                .forEach(line -> byDate.computeIfAbsent(line.date(), _ -> new ArrayList<>())
                        .add(FoundWords.told(line)));
        String examined = typed.value("examined");
        return byDate.entrySet().stream()
                .map(group -> new Group(
                        !group.getKey().isEmpty()
                                ? group.getKey()
                                : examined.isEmpty() ? "This examination" : "This examination, " + examined,
                        group.getValue()))
                .toList();
    }

    private List<Asked> asked(String key, MechanismKnowledge.Group group) {
        return knowledge.recovery().mechanisms().features().all().stream()
                .filter(feature -> feature.group() == group)
                .map(feature -> new Asked(key + "." + feature.name(), feature.question()))
                .toList();
    }

    private static List<Adder> adders() {
        return List.of(
                new Adder("muscle", "Power of a muscle", SCALE, "muscle", "muscles", "", "", Choice.MRC),
                new Adder("action", "Power of a movement", "", "movement", "movements", "", "", Choice.MRC),
                adder("area", "Touch in an area of skin", "area", "areas", Choice.TOUCH),
                adder("reflex", "Reflex", "reflex", "reflexes", Choice.REFLEX),
                adder("sign", "Sign", "sign", "signs", Choice.PRESENT),
                adder("tinel", "Tinel: tapping over a point tingles", "point", "points-of-nerves", Choice.PRESENT),
                adder("radiation", "A feeling that runs into", "area", "areas", Choice.SPREAD),
                adder("atrophy", "Wasting", "muscle", "muscles", Choice.PRESENT),
                adder("autonomic", "Sweating, colour or warmth changed", "area", "areas", Choice.PRESENT),
                new Adder(
                        "emg",
                        "EMG of a muscle",
                        "Denervation shows from day 10 to 21 on; before that, none says little.",
                        "muscle",
                        "muscles",
                        "",
                        "",
                        Choice.ELECTROMYOGRAPHY),
                new Adder(
                        "ncs",
                        "Nerve conduction",
                        "Hard to read in the first 10 days.",
                        "nerve",
                        "nerves",
                        "across the point",
                        "points",
                        told(Choice.CONDUCTION)),
                new Adder(
                        "imaging",
                        "Imaging of a nerve",
                        "",
                        "nerve",
                        "nerves",
                        "method: ultrasound, MRI",
                        "methods",
                        told(Choice.IMAGE)));
    }

    private static Adder adder(String kind, String title, String nameWords, String list, List<Choice> choices) {
        return new Adder(kind, title, "", nameWords, list, "", "", told(choices));
    }

    /// What can be told: nothing chosen is not examined, and needs no choice of its own.
    private static List<Choice> told(List<Choice> choices) {
        return choices.stream().filter(choice -> !choice.value().isEmpty()).toList();
    }

    private List<Names> lists() {
        Atlas atlas = knowledge.atlas();
        return List.of(
                new Names("muscles", names(atlas.muscles().all())),
                new Names("movements", movements(atlas)),
                new Names(
                        "areas",
                        names(atlas.areas().all().stream()
                                .sorted(Comparator.comparing((Area area) -> area.kind()))
                                .toList())),
                new Names("reflexes", names(knowledge.localisation().reflexes())),
                new Names("signs", names(knowledge.localisation().signs())),
                new Names("nerves", names(atlas.nerves().all())),
                new Names("points", points(atlas, false)),
                new Names("points-of-nerves", points(atlas, true)),
                new Names("methods", List.of("ultrasound", "MRI")));
    }

    private static List<String> movements(Atlas atlas) {
        return atlas.muscles().all().stream()
                .flatMap(muscle -> muscle.actions().stream())
                .map(Muscle.Action::name)
                .distinct()
                .sorted(Comparator.comparing(BodyPart::of).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<String> points(Atlas atlas, boolean withNerve) {
        var points = new ArrayList<String>();
        for (Nerve nerve : atlas.nerves().all()) {
            nerve.points()
                    .forEach(point -> points.add(withNerve ? point.name() + " of the " + nerve.name() : point.name()));
        }
        return points.stream().distinct().toList();
    }

    private static List<String> names(List<? extends Named> things) {
        return things.stream().map(Named::name).toList();
    }
}
