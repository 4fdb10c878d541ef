package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.text.ChanceWords;
import filiform.app.web.draw.Examined;
import filiform.app.web.draw.LesionDrawing;
import filiform.app.web.draw.NerveTreeDrawing;
import filiform.app.web.page.AfterView.Bar;
import filiform.app.web.page.Card.Tone;
import filiform.atlas.Atlas;
import filiform.atlas.Match;
import filiform.atlas.Nerve;
import filiform.injury.Observed;
import filiform.knowledge.Knowledge;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Turns the machine form of localisation and assessment into what a clinician reads.
public final class InjuryAnswers {

    private static final double WORTH_SHOWING = 0.01;
    private static final String EMERGENCY = "Emergency now";
    private static final double WORTH_PAIR = 0.05;
    private static final int MOST_PLACES = 6;

    private final Atlas atlas;

    public InjuryAnswers(Knowledge knowledge) {
        atlas = knowledge.atlas();
    }

    /// The answer as it is read.
    ///
    /// @param localised the answer of `localise`, `assessed` that of `assess`
    /// @param findings  as the contract read them
    public InjuryAnswer answer(ObjectNode localised, ObjectNode assessed, List<Observed> findings) {
        JsonNode nerve = localised.at("/nerves/0");
        JsonNode rival = localised.at("/rivals/0");
        boolean led = chance(nerve) >= chance(rival) && !nerve.isMissingNode();
        JsonNode level = localised.path("level");
        var course = led ? drawing(localised, findings) : new LesionDrawing.Drawn("", List.of());
        var schedule = new InjurySchedule(assessed);
        return new InjuryAnswer(
                alarms(localised, assessed, schedule),
                led ? lead(nerve, level) : "No lesion of a nerve leads. The best explanation is: " + cause(rival),
                led
                        ? likely(chance(nerve)) + " (" + ChanceWords.percent(chance(nerve)) + ")"
                        : likely(chance(rival)) + " (" + ChanceWords.percent(chance(rival)) + ")",
                limits(led, nerve, level, localised.at("/pairs/0")),
                led
                        ? "%s, %s".formatted(whole(nerve), ChanceWords.percent(chance(nerve)))
                        : cause(rival) + ", " + ChanceWords.percent(chance(rival)),
                led ? nerve.path("nerve").asText() : "",
                bars(localised.path("nerves"), WORTH_SHOWING),
                rivals(localised.path("rivals"), true),
                rivals(localised.path("rivals"), false),
                places(localised.path("segments")),
                tree(localised, led ? nerve.path("nerve").asText() : "", findings),
                course.svg(),
                course.apart(),
                InjuryTests.of(atlas, localised.path("next_tests")),
                texts(localised.path("explained"), "words"),
                schedule.grade(),
                schedule.timeline("recovery"),
                schedule.rows(),
                schedule.plan(),
                mechanisms(assessed),
                care(assessed),
                warnings(localised, assessed),
                AfterPart.joined(localised, assessed));
    }

    private static double chance(JsonNode row) {
        return row.path("probability").asDouble();
    }

    private static String cause(JsonNode rival) {
        return rival.path("cause").asText();
    }

    private static String whole(JsonNode nerve) {
        return (nerve.path("side").asText("") + " " + nerve.path("nerve").asText()).strip();
    }

    /// "The findings fit the left radial nerve best, hurt between A and B."
    private static String lead(JsonNode nerve, JsonNode level) {
        boolean same = level.path("nerve").asText().equals(nerve.path("nerve").asText());
        return "The findings fit the %s best%s"
                .formatted(
                        whole(nerve),
                        same
                                ? ", hurt between %s and %s"
                                        .formatted(
                                                level.path("from").asText(),
                                                level.path("to").asText())
                                : "");
    }

    /// Words for a probability, so that nobody takes a number for more than it is.
    private static String likely(double probability) {
        if (probability >= 0.95) {
            return "very likely";
        }
        if (probability >= 0.75) {
            return "likely";
        }
        return probability >= 0.5 ? "more likely than not" : "uncertain: less likely than all the others together";
    }

    private static List<String> limits(boolean led, JsonNode nerve, JsonNode level, JsonNode pair) {
        var limits = new ArrayList<String>();
        if (led && chance(level) < 0.9 * chance(nerve)) {
            limits.add("That it lies in this very stretch: " + ChanceWords.percent(chance(level)) + ".");
        }
        if (chance(pair) >= WORTH_PAIR) {
            limits.add("Two nerves at once, %s and %s: %s."
                    .formatted(
                            pair.at("/first/nerve").asText(),
                            pair.at("/second/nerve").asText(),
                            ChanceWords.percent(chance(pair))));
        }
        limits.add("A probability ranks the explanations that this atlas holds; it is no diagnosis.");
        return limits;
    }

    private static List<Card> alarms(JsonNode localised, JsonNode assessed, InjurySchedule schedule) {
        return Stream.of(
                        localised.path("red_flags").valueStream().map(flag -> flag(flag.asText())),
                        schedule.late().stream(),
                        assessed.path("referral")
                                .valueStream()
                                .filter(row -> row.path("now").asBoolean())
                                .map(InjuryAnswers::alarm))
                .flatMap(cards -> cards)
                .distinct()
                .toList();
    }

    private static Card flag(String words) {
        return words.startsWith(EMERGENCY)
                ? new Card(Tone.EMERGENCY, "Emergency", words)
                : new Card(Tone.WAIT, "Rule out first", words);
    }

    private static Card alarm(JsonNode referral) {
        String to = referral.path("to").asText();
        String soon = referral.path("soon").asText();
        return soon.equals("now")
                ? new Card(
                        Tone.EMERGENCY,
                        "Emergency",
                        "Now: %s. %s".formatted(to, referral.path("why").asText()))
                : new Card(
                        Tone.MIND,
                        "Refer",
                        "%s, %s. %s"
                                .formatted(
                                        capital(to), soon, referral.path("why").asText()));
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Bar> bars(JsonNode nerves, double least) {
        return nerves.valueStream()
                .filter(row -> chance(row) >= least)
                .map(row -> bar(
                                whole(row),
                                chance(row),
                                row.path("kind").asText().equals("nerve")
                                        ? ""
                                        : row.path("kind").asText())
                        .with(new Link(Kind.NERVE, row.path("nerve").asText())))
                .toList();
    }

    private static List<Bar> rivals(JsonNode rivals, boolean worth) {
        return rivals.valueStream()
                .filter(row -> chance(row) >= WORTH_SHOWING == worth)
                .map(row -> bar(cause(row), chance(row), row.path("tell").asText()))
                .toList();
    }

    private static List<Bar> places(JsonNode segments) {
        return segments.valueStream()
                .filter(row -> chance(row) >= 2 * WORTH_SHOWING)
                .limit(MOST_PLACES)
                .map(row -> bar(
                        "%s: %s to %s, %s"
                                .formatted(
                                        row.path("fascicle")
                                                .asText(row.path("nerve").asText()),
                                        row.path("from").asText(),
                                        row.path("to").asText(),
                                        row.path("extent").asText()),
                        chance(row),
                        ""))
                .toList();
    }

    private static List<Bar> mechanisms(JsonNode assessed) {
        return assessed.path("mechanisms")
                .valueStream()
                .map(row -> bar(
                        row.path("mechanism").asText(),
                        chance(row),
                        row.path("action").asText()))
                .toList();
    }

    private static Bar bar(String words, double probability, String more) {
        return new Bar(words, ChanceWords.percent(probability), Math.round(100 * probability), more, "");
    }

    private LesionDrawing.Drawn drawing(JsonNode localised, List<Observed> findings) {
        JsonNode level = localised.path("level");
        String name = level.path("nerve").asText();
        if (!(atlas.nerves().find(name) instanceof Match.Found<Nerve>(Nerve nerve))) {
            return new LesionDrawing.Drawn("", List.of());
        }
        List<Double> shares = nerve.segments().stream()
                .map(segment -> localised
                        .path("segments")
                        .valueStream()
                        .filter(row -> row.path("nerve").asText().equals(name)
                                && row.path("from").asText().equals(segment.from())
                                && row.path("to").asText().equals(segment.to()))
                        .mapToDouble(InjuryAnswers::chance)
                        .sum())
                .toList();
        var place = new LesionDrawing.Place(
                nerve, level.path("from").asText(), level.path("to").asText(), shares);
        return LesionDrawing.draw(atlas, examined(localised, findings), place, "lesion");
    }

    /// What was examined on the side of the leading nerve.
    private Examined examined(JsonNode localised, List<Observed> findings) {
        Side side = Stream.of(Side.values())
                .filter(each ->
                        each.words().equals(localised.at("/nerves/0/side").asText()))
                .findFirst()
                .orElse(Side.UNSAID);
        return new Examined(atlas, findings, side);
    }

    /// The nerves of the leading nerve's side.
    private NerveTreeDrawing.Drawn tree(JsonNode localised, String leading, List<Observed> findings) {
        JsonNode side = localised.at("/nerves/0/side");
        var shares = new LinkedHashMap<String, Double>();
        localised
                .path("nerves")
                .valueStream()
                .filter(row -> row.path("side").equals(side))
                .forEach(row -> shares.put(row.path("nerve").asText(), chance(row)));
        return NerveTreeDrawing.draw(atlas, shares, leading, examined(localised, findings), "nerve-tree");
    }

    private static List<String> texts(JsonNode rows, String key) {
        return rows.valueStream()
                .map(row -> row.isTextual() ? row.asText() : row.path(key).asText())
                .toList();
    }

    private static List<String> care(JsonNode assessed) {
        return assessed.path("care")
                .valueStream()
                .map(row -> "%s: %s"
                        .formatted(
                                capital(row.path("topic").asText()),
                                row.path("text").asText()))
                .toList();
    }

    private static List<String> warnings(JsonNode localised, JsonNode assessed) {
        return Stream.of(localised, assessed)
                .flatMap(answer -> texts(answer.path("warnings"), "").stream())
                .distinct()
                .toList();
    }
}
