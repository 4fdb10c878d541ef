package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.measure.Answer;
import filiform.measure.Interval;
import filiform.planning.Chance;
import filiform.planning.Contact;
import filiform.response.Action;
import filiform.response.Descriptor;
import filiform.response.Felt;
import filiform.response.NeedlePlace;
import filiform.response.Report;
import filiform.response.Respond;
import filiform.response.Response;
import filiform.response.Seen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The table leaves out time course and patient: its rows hold for a feeling that stays, in a patient whose feeling
/// nothing dulls.
class ResponseCasesTest {

    private static final NeedlePlace THIGH = new NeedlePlace(Set.of("thigh"), List.of(), Set.of("knee"));
    /// Written down here once more, from the rule that no table may weaken.
    private static final Set<String> STOPPING_QUALITIES = Set.of("electric", "shooting", "burning", "numb");

    private static final Set<String> STOPPING_SIGNS = Set.of(
            "spasm beyond the needled muscle",
            "twitch beyond the needled muscle",
            "weakness",
            "expanding swelling",
            "brisk bleeding",
            "faintness",
            "bent needle",
            "stuck needle");
    private static final Set<String> EMERGENCY_SIGNS =
            Set.of("breathlessness", "chest pain", "seizure", "cord signs", "broken needle");
    private static final Set<String> HARMLESS = Set.of("none", "dull", "aching", "pressure", "twitch", "prick");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/response.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void agreesWithTheReviewedCases(
            String story,
            @Nullable String region,
            @Nullable String referral,
            @Nullable String quality,
            String radiates,
            @Nullable String where,
            @Nullable Integer intensity,
            @Nullable String signs,
            String action,
            @Nullable String step) {
        var report = Reviewed.report(
                new NeedlePlace(region == null ? Set.of() : Set.of(region), List.of(), Reviewed.set(referral)),
                Reviewed.set(quality),
                Answer.valueOf(radiates.toUpperCase(Locale.ROOT)),
                Reviewed.list(where),
                intensity == null ? OptionalInt.empty() : OptionalInt.of(intensity),
                Reviewed.set(signs));

        Response response = respond(report);

        assertThat(response.action().words()).as(story).isEqualTo(action);
        if (step != null) {
            assertThat(response.steps()).anyMatch(text -> text.contains(step));
        }
    }

    private static Response respond(Report report) {
        return Respond.respond(
                Reviewed.KNOWLEDGE.tables().stops(),
                Reviewed.KNOWLEDGE.tables().causes(),
                Reviewed.KNOWLEDGE.atlas(),
                report,
                List.of());
    }

    private static Report report(Set<String> qualities, Answer radiates, List<String> where, Set<String> signs) {
        return Reviewed.report(THIGH, qualities, radiates, where, OptionalInt.of(2), signs);
    }

    @Test
    void theStopRulesHoldOverEveryPairOfSignsAndTripleOfQualities() {
        for (Set<String> signs :
                subsets(names(Reviewed.KNOWLEDGE.tables().stops().signs().all()), 2)) {
            for (Set<String> qualities : subsets(
                    names(Reviewed.KNOWLEDGE.tables().stops().qualities().all()), signs.size() < 2 ? 3 : 1)) {
                check(report(qualities, Answer.NO, List.of(), signs));
                check(report(qualities, Answer.YES, List.of("knee"), signs));
                check(report(qualities, Answer.YES, List.of("foot"), signs));
            }
        }
    }

    private static void check(Report report) {
        Action action = Respond.action(Reviewed.KNOWLEDGE.tables().stops(), report);
        Action least = least(report);
        if (action.compareTo(least) < 0) {
            throw new AssertionError("%s gave %s, at least %s".formatted(report, action, least));
        }
        if (action == Action.CONTINUE && !mayGoOn(report)) {
            throw new AssertionError("%s goes on".formatted(report));
        }
    }

    @Test
    void aStuckNeedleIsNeverPulled() {
        List<String> signs = names(Reviewed.KNOWLEDGE.tables().stops().signs().all());
        for (String other : signs) {
            Response response = respond(
                    report(Set.of("electric"), Answer.NO, List.of(), new HashSet<>(List.of("stuck needle", other))));
            assertThat(response.steps()).noneMatch(step -> step.startsWith("Withdraw the needle fully"));
        }
    }

    private static Action least(Report report) {
        Set<String> signs = report.seen().signs();
        if (any(EMERGENCY_SIGNS, signs)) {
            return Action.EMERGENCY;
        }
        boolean travels =
                report.felt().radiates() == Answer.YES && !report.felt().where().equals(List.of("knee"));
        return travels
                        || any(STOPPING_SIGNS, signs)
                        || any(STOPPING_QUALITIES, report.felt().qualities())
                ? Action.STOP
                : Action.CONTINUE;
    }

    private static boolean mayGoOn(Report report) {
        Set<String> qualities = report.felt().qualities();
        Set<String> signs = report.seen().signs();
        return !qualities.isEmpty()
                && HARMLESS.containsAll(qualities)
                && (qualities.size() == 1 || !qualities.contains("none"))
                && report.felt().radiates() == Answer.NO
                && (signs.equals(Set.of("none")) || signs.equals(Set.of("local twitch")));
    }

    private static boolean any(Set<String> some, Set<String> told) {
        return told.stream().anyMatch(some::contains);
    }

    private static List<String> names(List<Descriptor> words) {
        return words.stream().map(Descriptor::name).toList();
    }

    private static List<Set<String>> subsets(List<String> names, int most) {
        List<Set<String>> subsets = new ArrayList<>();
        subsets.add(Set.of());
        for (String name : names) {
            for (Set<String> smaller : List.copyOf(subsets)) {
                if (smaller.size() < most) {
                    var larger = new HashSet<>(smaller);
                    larger.add(name);
                    subsets.add(larger);
                }
            }
        }
        return subsets;
    }

    @Test
    void leavingSomethingUntoldNeverGoesOn() {
        for (String quality : HARMLESS) {
            for (String sign : List.of("none", "local twitch")) {
                assertThat(action(report(Set.of(), Answer.NO, List.of(), Set.of(sign))))
                        .isEqualTo(Action.PAUSE);
                assertThat(action(report(Set.of(quality), Answer.NO, List.of(), Set.of())))
                        .isEqualTo(Action.PAUSE);
                assertThat(action(report(Set.of(quality), Answer.UNKNOWN, List.of(), Set.of(sign))))
                        .isGreaterThanOrEqualTo(Action.PAUSE);
                assertThat(action(report(Set.of(quality), Answer.NO, List.of(), Set.of(sign))))
                        .isEqualTo(Action.CONTINUE);
            }
        }
    }

    private static Action action(Report report) {
        return respond(report).action();
    }

    /// The published case, with the contact chance of the plan left at one half for every structure of the site.
    @Test
    void inTheRadialCaseTheRadialNerveIsNamedAndWhatItMovesIsExamined() {
        Site site = Reviewed.KNOWLEDGE.atlas().sites().get("lateral arm");
        var report = Reviewed.report(
                NeedlePlace.at(site, Reviewed.KNOWLEDGE.atlas()),
                Set.of(),
                Answer.UNKNOWN,
                List.of(),
                OptionalInt.empty(),
                Set.of("spasm beyond the needled muscle", "weakness"));
        List<Contact> nearTip = site.usual().view().structures().stream()
                .filter(structure -> structure.kind().judged())
                .map(ResponseCasesTest::halfway)
                .toList();

        Response response = Respond.respond(
                Reviewed.KNOWLEDGE.tables().stops(),
                Reviewed.KNOWLEDGE.tables().causes(),
                Reviewed.KNOWLEDGE.atlas(),
                report,
                nearTip);

        assertThat(response.action()).isEqualTo(Action.STOP);
        assertThat(response.explanations().getFirst().what()).isEqualTo("nerve trunk touched or pierced");
        assertThat(response.nerves())
                .filteredOn(nerve -> nerve.nerve().equals("radial nerve"))
                .singleElement()
                .satisfies(nerve -> {
                    assertThat(nerve.movements())
                            .anyMatch(movement -> movement.startsWith("wrist extension"))
                            .anyMatch(movement -> movement.startsWith("finger extension"));
                    assertThat(nerve.areas()).contains("first dorsal web space of the hand");
                });
    }

    private static Contact halfway(Structure structure) {
        return new Contact(
                structure,
                List.of(),
                new Chance(new Interval(0.5, 0.1, 0.9), 0.01, Grade.ASSUMED, Chance.THIN_FLOOR),
                0,
                new Contact.DesignPoint(0, 0, 0, 0, 0, "as planned"),
                List.of(),
                List.of());
    }

    /// At known and unknown places: the call is the second step, and nothing of the calmer rules is left.
    @Test
    void inAnEmergencyTheCallForHelpComesAtOnce() {
        for (String region : List.of("", "arm", "neck", "chest wall")) {
            for (String sign : names(Reviewed.KNOWLEDGE.tables().stops().signs().all())) {
                Response response = respond(Reviewed.report(
                        new NeedlePlace(Set.of(region), List.of(), Set.of()),
                        Set.of("sharp"),
                        Answer.NO,
                        List.of(),
                        OptionalInt.of(5),
                        Set.of(sign)));
                List<String> steps = response.steps();
                if (response.action() == Action.EMERGENCY) {
                    assertThat(steps.get(1)).as(sign).startsWith("Call the emergency number");
                    assertThat(steps)
                            .as(sign)
                            .noneMatch(step -> step.contains("If it goes on, withdraw")
                                    || step.contains("fade at once: withdraw")
                                    || step.contains("call emergency help")
                                    || step.contains("within a few days"))
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void aSwellingAtAnUnknownPlaceSaysWhichAdviceHoldsWhere() {
        var report = Reviewed.report(
                NeedlePlace.UNKNOWN,
                Set.of("pressure"),
                Answer.NO,
                List.of(),
                OptionalInt.of(3),
                Set.of("expanding swelling"));

        assertThat(respond(report).steps())
                .anyMatch(step -> step.startsWith("Bleeding or swelling of neck or head:"))
                .anyMatch(step -> step.startsWith("Bleeding or swelling outside neck and head:"))
                .noneMatch(step -> step.startsWith("Firm pressure"));
    }

    @Test
    void aNerveAtTheSiteIsExaminedByTheMusclesBeyondIt() {
        Site site = Reviewed.KNOWLEDGE.atlas().sites().get("rhomboids");
        var report = Reviewed.report(
                NeedlePlace.at(site, Reviewed.KNOWLEDGE.atlas()),
                Set.of("electric"),
                Answer.NO,
                List.of(),
                OptionalInt.of(3),
                Set.of("none"));

        Response response = Respond.respond(
                Reviewed.KNOWLEDGE.tables().stops(),
                Reviewed.KNOWLEDGE.tables().causes(),
                Reviewed.KNOWLEDGE.atlas(),
                report,
                site.usual().view().structures().stream()
                        .filter(near -> near.kind().judged())
                        .map(ResponseCasesTest::halfway)
                        .toList());

        assertThat(response.nerves())
                .filteredOn(nerve -> nerve.nerve().equals("dorsal scapular nerve"))
                .singleElement()
                .satisfies(nerve -> assertThat(nerve.movements())
                        .anyMatch(line -> line.contains("rhomboid major"))
                        .noneMatch(line -> line.contains("levator scapulae")));
        assertThat(response.nerves())
                .allSatisfy(nerve -> assertThat(
                                nerve.movements().size() + nerve.areas().size())
                        .isPositive());
    }

    @Test
    void whatPausesSaysWhatToAsk() {
        assertThat(respond(new Report(
                                NeedlePlace.UNKNOWN, Felt.UNTOLD, new Seen(Set.of(), List.of(), List.of()), Map.of()))
                        .ask())
                .hasSize(6);
    }
}
