package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.app.account.SetClock;
import filiform.atlas.Site;
import filiform.record.event.PatientEvent.CheckedIn;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a patient tells from home is judged by every needle and every time that may be meant: the worst counts.
class JudgedAtHomeTest {

    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("data-question=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static Running clinic;
    private static Running nobody;

    @BeforeAll
    static void start() {
        clinic = new Running(folder, new SetClock(NOW), Running.SERVED);
        LinkHeld.reached(clinic);
        nobody = clinic.with("");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static LinkHeld needled(int hours, String... sites) {
        return new LinkHeld(clinic, ago(hours), sites);
    }

    private static Instant ago(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    /// "No" to every question of a page but one symptom; more fields replace those of the page.
    private static List<String> only(String page, String question, String symptom, String... more) {
        var fields = new ArrayList<String>();
        SHOWN.matcher(page).results().forEach(shown -> fields.addAll(List.of("shown", shown.group(1))));
        ASKED.matcher(page).results().forEach(asked -> fields.addAll(List.of("told." + asked.group(1), "no")));
        fields.addAll(List.of("which." + question, symptom));
        fields.addAll(List.of(more));
        return fields;
    }

    private static String page(LinkHeld home) {
        return nobody.get(home.link + "/check").body();
    }

    private static String tell(LinkHeld home, List<String> fields) {
        return nobody.post(home.link + "/check", fields.toArray(new String[0])).body();
    }

    private static String urgency(LinkHeld home) {
        return home.told().getLast().urgency();
    }

    @ParameterizedTest
    @CsvSource({"common,soreness", "common,bruise"})
    void eachPlaceIsJudgedByItsOwnHours(String question, String symptom) {
        LinkHeld once = needled(11 * 24, "gastrocnemius medial head");
        tell(once, only(page(once), question, symptom));
        LinkHeld twice = needled(11 * 24, "gastrocnemius medial head");
        twice.again(ago(24), "lateral arm");
        tell(twice, only(page(twice), question, symptom));

        assertThat(urgency(once)).isEqualTo("soon");
        assertThat(urgency(twice)).isEqualTo("soon");
    }

    @Test
    void whatAnOldNeedleAsksIsAskedBesideANewOne() {
        LinkHeld home = needled(13 * 24, "gastrocnemius medial head");
        assertThat(page(home)).contains("value=\"lasting lump or sore\"");

        home.again(ago(24), "lateral arm");

        assertThat(page(home)).contains("value=\"lasting lump or sore\"");
    }

    @Test
    void aNeedleAfterThePageWasOpenedCounts() {
        LinkHeld home = needled(48, "gastrocnemius medial head");
        List<String> old = only(page(home), "breath", "fainting", "visit", home.visit.toString());
        home.again(ago(2), "rhomboids");

        tell(home, old);

        assertThat(urgency(home)).isEqualTo("emergency");
    }

    @Test
    void aVisitWithoutANeedleHidesNoNeedleAndNoContact() {
        LinkHeld home = needled(30, "lateral arm");
        tell(home, only(page(home), "other", "other worrying symptom"));
        UUID talked = home.again(ago(1));

        String page = page(home);

        assertThat(page)
                .contains("name=\"visit\" value=\"" + home.visit, "data-contacts=\"1\"")
                .doesNotContain(talked.toString());
        assertThat(nobody.get(home.link).body()).contains("arm, left (lateral arm)", "You answered");
    }

    @Test
    void anAnswerIsAContactOfAndHeardForEachVisitThatMayBeFelt() {
        LinkHeld home = needled(7 * 24 + 1, "lateral arm");
        home.again(ago(49), "gastrocnemius medial head");
        tell(home, only(page(home), "other", "other worrying symptom"));

        assertThat(nobody.get(home.link + "/check?of=" + home.visit).body())
                .contains("name=\"visit\" value=\"" + home.visit, "data-contacts=\"1\"");
        assertThat(home.told()).extracting(CheckedIn::visit).doesNotContain(home.visit);
        tell(home, only(page(home), "other", "other worrying symptom", "visit", home.visit.toString()));
        assertThat(home.told().getLast().checkIn()).as("the day 7 was answered").isBlank();
    }

    @ParameterizedTest
    @CsvSource({"20", "79", "80"})
    void aSlowPhoneCalmsNothing(int told) {
        LinkHeld home = needled(80, "lateral arm");

        tell(
                home,
                only(
                        page(home),
                        "common",
                        "soreness",
                        "happened_at",
                        ago(80 - told).toString()));

        assertThat(urgency(home)).isEqualTo("soon");
        assertThat(page(home)).contains("data-now=\"" + NOW.toEpochMilli() + "\"");
    }

    @ParameterizedTest
    @CsvSource({"urgent,Be seen today", "soon,Speak to the clinic", "perilous,Get help now"})
    void whatCannotBeReadAnyMoreIsNeverCalmerThanItWas(String word, String said) {
        LinkHeld home = needled(5, "lateral arm");
        var input = JsonNodeFactory.instance.objectNode();
        input.putObject("symptoms").put("a symptom of long ago", "yes");
        UUID id = home.toldBefore(ago(1), input, word);

        assertThat(tell(home, List.of("id", id.toString()))).contains(said);
    }

    @Test
    void aYesThatIsTakenBackReplacesNothing() {
        LinkHeld home = needled(5, "lateral arm");
        String id = UUID.randomUUID().toString();
        tell(home, only(page(home), "nerve", "new weakness", "id", id, "factor.anticoagulated", "yes"));

        tell(home, only(page(home), "nerve", "new weakness", "corrects", id, "factor.anticoagulated", "no"));

        assertThat(home.told()).hasSize(2).extracting(CheckedIn::urgency).contains("emergency");
    }

    @Test
    void thePaperForHomeNamesAllThatThePatientsPageNames() {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (Site site : Running.DECISIONS.knowledge().atlas().sites().all()) {
            LinkHeld home = needled(1, site.name());
            String mine = nobody.get(home.link).body();
            String paper = clinic.get("/visits/" + home.visit + "/after").body();
            List<String> gone = Running.DECISIONS.knowledge().tables().aftercare().stream()
                    .map(care -> care.heading())
                    .filter(mine::contains)
                    .filter(heading -> !paper.contains(heading))
                    .toList();
            if (!gone.isEmpty()) {
                missing.put(site.name(), gone);
            }
        }
        assertThat(missing).isEmpty();
    }
}
