package filiform.app.web.rules;

import static filiform.app.web.rules.Choices.allAnswers;
import static filiform.app.web.rules.Choices.answers;
import static filiform.app.web.rules.Choices.empty;
import static filiform.app.web.rules.Choices.list;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.response.Descriptor;
import filiform.response.Direction;
import filiform.response.Dulling;
import filiform.response.StopTable;
import filiform.response.TimeCourse;
import filiform.response.Trigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the stop rules are asked on both sides.
///
/// Why this suffices: a rule sees one part of the report, or the parts that its trigger joins, and of words only
/// whether one is there. `words` asks each word in each region that the table tells apart, with each time course and
/// on both sides of each strength; `pairs` each two words, while the feeling stays and while it grows; `travel` every
/// way of telling where it goes; `dulled` every answer to each two facts that dull, `strong` all that going on needs;
/// `muscles` what named muscles add. No trigger joins more than two parts, which [#mostJoined] reads from the table:
/// a rule that joins more needs a sweep of its own. How the parts are joined, in which order and without doubles, is
/// seen in `report`: reports of which everything is drawn.
public final class StopSweeps {

    private static final String DECIDE = "decide";
    private static final int DRAWN = 8_000;
    private static final List<String> ELSEWHERE =
            List.of("knee", "  Front of the  THIGH ", "front-of-the-thigh", "foot", "", "kn\u00e9e", "knee\u00a0");

    private final StopTable table;
    private final List<String> qualities;
    private final List<String> signs;
    private final List<String> facts;

    public StopSweeps(StopTable table) {
        this.table = table;
        qualities = table.qualities().all().stream().map(Descriptor::name).toList();
        signs = table.signs().all().stream().map(Descriptor::name).toList();
        facts = table.dulling().all().stream().map(Dulling::name).toList();
    }

    public List<Sweep> all() {
        return List.of(words(), pairs(), travel(), dulled(), strong(), muscles(), report());
    }

    /// How many parts of a report the most joined trigger sees.
    public int mostJoined() {
        return simple().mapToInt(List::size).max().orElse(0);
    }

    private Stream<List<Trigger>> simple() {
        return table.rules().stream().map(rule -> parts(rule.trigger()));
    }

    private static List<Trigger> parts(Trigger trigger) {
        return trigger instanceof Trigger.All all
                ? all.triggers().stream().flatMap(each -> parts(each).stream()).toList()
                : List.of(trigger);
    }

    /// No word, and each word of what is felt and seen.
    private Sweep words() {
        var told = new ArrayList<ObjectNode>(List.of(told(Set.of())));
        allWords().forEach(word -> told.add(told(Set.of(word))));
        return new Sweep(
                "words", DECIDE, List.of(told, List.of(stays()), regions(), courses(), strengths(), List.of(well())));
    }

    private Sweep pairs() {
        List<String> all = allWords();
        var told = new ArrayList<ObjectNode>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                told.add(told(Set.of(all.get(i), all.get(j))));
            }
        }
        List<ObjectNode> two = Stream.of(TimeCourse.STAYS, TimeCourse.GROWS)
                .map(StopSweeps::course)
                .toList();
        return new Sweep(
                "pairs",
                DECIDE,
                List.of(told, List.of(stays()), regions(), two, List.of(strength(2)), List.of(well())));
    }

    private List<String> allWords() {
        return Stream.concat(
                        qualities.stream().map(word -> "q" + word),
                        signs.stream().map(word -> "s" + word))
                .toList();
    }

    private static ObjectNode told(Set<String> words) {
        ObjectNode report = empty();
        ArrayNode quality = report.putObject("sensation").putArray("quality");
        ArrayNode signs = report.putArray("signs");
        new TreeSet<>(words).forEach(word -> (word.startsWith("q") ? quality : signs).add(word.substring(1)));
        return report;
    }

    private Sweep travel() {
        var ways = new ArrayList<ObjectNode>();
        var places = new ArrayList<List<String>>(List.of(List.of()));
        var single = new ArrayList<>(ELSEWHERE);
        single.addAll(table.localPlaces());
        table.localPlaces()
                .forEach(local -> single.add(" " + local.replace(" ", "-").toUpperCase(Locale.ROOT)));
        single.forEach(one -> {
            places.add(List.of(one));
            places.add(List.of(one, "knee"));
            places.add(List.of("Here", one));
        });
        for (List<String> where : places) {
            for (String radiates : Choices.ANSWERS) {
                for (Direction direction : Direction.values()) {
                    ObjectNode report = empty();
                    ObjectNode felt = report.putObject("sensation");
                    felt.put("radiates", radiates).put("direction", direction.words());
                    where.forEach(felt.putArray("where")::add);
                    ways.add(report);
                }
            }
        }
        List<ObjectNode> referrals = Stream.of(
                        List.<String>of(), List.of("knee"), List.of("Front-of the thigh", "knee"))
                .map(referral -> {
                    ObjectNode report = empty();
                    referral.forEach(report.putObject("place").putArray("referral")::add);
                    return report;
                })
                .toList();
        return new Sweep(
                "travel",
                DECIDE,
                List.of(ways, referrals, quiet().subList(0, 2), courses().subList(2, 4), List.of(well())));
    }

    private Sweep dulled() {
        var patients = new ArrayList<ObjectNode>(List.of(empty()));
        for (int i = 0; i < facts.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Map<String, String> two : allAnswers(Set.of(facts.get(i), facts.get(j)))) {
                    var answers = new HashMap<>(Choices.all(facts, "no"));
                    answers.putAll(two);
                    patients.add(answers("patient", answers));
                }
            }
        }
        return new Sweep("dulled", DECIDE, List.of(patients, goes(), quiet(), courses(), List.of(strength(2))));
    }

    private Sweep strong() {
        return new Sweep("strong", DECIDE, List.of(strengths(), goes(), quiet(), courses(), List.of(well(), empty())));
    }

    private static List<ObjectNode> goes() {
        return List.of(stays(), empty());
    }

    /// Not told, and each from 0 to 10.
    private static List<ObjectNode> strengths() {
        return Stream.concat(Stream.of(empty()), IntStream.rangeClosed(0, 10).mapToObj(StopSweeps::strength))
                .toList();
    }

    private Sweep muscles() {
        List<List<String>> named = List.of(List.of(), List.of("a"), List.of("b"), List.of("a", "b"));
        return new Sweep(
                "muscles",
                DECIDE,
                List.of(
                        named.stream().map(each -> list("twitch_in", each)).toList(),
                        named.stream().map(each -> list("weak", each)).toList(),
                        named.stream()
                                .map(each -> {
                                    ObjectNode report = empty();
                                    report.set("place", list("muscles", each));
                                    return report;
                                })
                                .toList(),
                        quiet(),
                        courses(),
                        List.of(stays()),
                        List.of(well())));
    }

    /// Everything drawn.
    private Sweep report() {
        var random = new Random(20260807);
        List<ObjectNode> travels = travel().dimensions().getFirst();
        List<ObjectNode> referrals = travel().dimensions().get(1);
        List<ObjectNode> regions = regions();
        List<ObjectNode> courses = courses();
        var drawn = IntStream.range(0, DRAWN)
                .mapToObj(_ -> {
                    ObjectNode report = any(travels, random).deepCopy();
                    ObjectNode felt = report.withObject("/sensation");
                    felt.setAll(any(courses, random).withObject("/sensation"));
                    draw(qualities, random).forEach(felt.putArray("quality")::add);
                    draw(signs, random).forEach(report.putArray("signs")::add);
                    int strength = random.nextInt(14);
                    if (strength <= 10) {
                        felt.put("intensity", strength);
                    }
                    ObjectNode place = report.putObject("place");
                    place.setAll(any(referrals, random).withObject("/place"));
                    place.setAll(any(regions, random).withObject("/place"));
                    ObjectNode patient = report.putObject("patient");
                    facts.forEach(
                            fact -> patient.put(fact, random.nextInt(6) > 0 ? "no" : any(Choices.ANSWERS, random)));
                    return report;
                })
                .toList();
        return new Sweep("report", DECIDE, List.of(drawn));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /// None to four of these, few more often.
    private static Set<String> draw(List<String> words, Random random) {
        var drawn = new TreeSet<String>();
        for (int i = random.nextInt(5) * random.nextInt(2); i >= 0 && random.nextInt(8) > 0; i--) {
            drawn.add(any(words, random));
        }
        return drawn;
    }

    /// What may stand beside the rest and lets the needling go on, does not, or was not told.
    private static List<ObjectNode> quiet() {
        return List.of(
                told(Set.of("qdull", "snone")),
                told(Set.of("qnone", "slocal twitch")),
                told(Set.of("qdull", "qnone", "snone")),
                told(Set.of("qelectric", "snone")),
                told(Set.of("qdull", "sweakness")),
                told(Set.of("snone")),
                told(Set.of("qdull")));
    }

    private List<ObjectNode> regions() {
        List<? extends Collection<String>> named = simple().flatMap(List::stream)
                .filter(Trigger.Shows.class::isInstance)
                .map(trigger -> ((Trigger.Shows) trigger).regions())
                .filter(regions -> !regions.isEmpty())
                .distinct()
                .toList();
        return Choices.regions(named).stream()
                .map(regions -> {
                    ObjectNode report = empty();
                    report.set("place", list("regions", regions));
                    return report;
                })
                .toList();
    }

    private static List<ObjectNode> courses() {
        return Stream.of(TimeCourse.values()).map(StopSweeps::course).toList();
    }

    private static ObjectNode course(TimeCourse course) {
        return sensation(empty().put("course", course.words()));
    }

    private static ObjectNode strength(int of10) {
        return sensation(empty().put("intensity", of10));
    }

    private static ObjectNode stays() {
        return sensation(empty().put("radiates", "no"));
    }

    private static ObjectNode sensation(ObjectNode felt) {
        ObjectNode report = empty();
        report.set("sensation", felt);
        return report;
    }

    private ObjectNode well() {
        return answers("patient", Choices.all(facts, "no"));
    }
}
