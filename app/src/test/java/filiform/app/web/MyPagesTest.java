package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Links;
import filiform.app.account.SetClock;
import filiform.record.event.PatientEvent.CheckedIn;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The patient's pages over HTTP alone, as a phone without scripts has them.
class MyPagesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
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
        return new LinkHeld(clinic, NOW.minus(Duration.ofHours(hours)), sites);
    }

    private static HttpResponse<String> tell(LinkHeld home, String... answers) {
        String page = nobody.get(home.link + "/check").body();
        var fields = new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "visit", home.visit.toString()));
        SHOWN.matcher(page).results().forEach(shown -> fields.addAll(List.of("shown", shown.group(1))));
        fields.addAll(List.of(answers));
        return nobody.post(home.link + "/check", fields.toArray(new String[0]));
    }

    private static String[] allNo(LinkHeld home, String... more) {
        var answers = new ArrayList<String>();
        ASKED.matcher(nobody.get(home.link + "/check").body())
                .results()
                .forEach(asked -> answers.addAll(List.of("told." + asked.group(1), "no")));
        answers.addAll(List.of(more));
        return answers.toArray(new String[0]);
    }

    @Test
    void thePageSaysWhatWasDoneWhatToWatchForAndWhomToCall() {
        String page = nobody.get(needled(5, "rhomboids").link).body();

        assertThat(page)
                .contains("chest wall, left (rhomboids)", "Your breath", "A sore muscle", "tel:911", "tel:+15550100");
        assertThat(nobody.get(needled(5, "lateral arm").link).body())
                .contains("arm, left (lateral arm)", "Your nerves")
                .doesNotContain("Your breath");
    }

    @Test
    void aSiteThatNobodyKnowsLeavesNothingOut() {
        LinkHeld home = needled(5, "a place of long ago");

        assertThat(nobody.get(home.link).body()).contains("Your breath", "Your belly", "Your back");
        assertThat(nobody.get(home.link + "/check").body()).contains("A new dry cough", "blood in your urine");
    }

    @Test
    void allNoIsSelfCareAndIsRecordedAsTheAnswerToTheCheckIn() {
        LinkHeld home = needled(25, "lateral arm");

        HttpResponse<String> answer = tell(home, allNo(home));

        assertThat(answer.body()).contains("You can care for this at home");
        CheckedIn told = home.told().getFirst();
        assertThat(told.urgency()).isEqualTo("self-care");
        assertThat(told.checkIn()).isEqualTo("24 hours");
        assertThat(told.input().path("session").path("hours_since").asDouble()).isEqualTo(25);
        assertThat(told.input().path("session").path("sites").path(0).asText()).isEqualTo("lateral arm");
        assertThat(nobody.get(home.link).body()).contains("You answered", "Nobody has marked it as seen yet");
    }

    @Test
    void aQuestionLeftOpenIsNeverSelfCare() {
        LinkHeld home = needled(5, "lateral arm");

        assertThat(tell(home).body()).contains("Speak to the clinic").doesNotContain("You can care for this at home");
        assertThat(home.told().getFirst().urgency()).isEqualTo("soon");
    }

    @Test
    void whatThePageDidNotShowIsNotTakenAsAnswered() {
        LinkHeld home = needled(5, "lateral arm");

        String body = nobody.post(
                        home.link + "/check",
                        "told.breath",
                        "no",
                        "told.nerve",
                        "no",
                        "told.infection",
                        "no",
                        "told.other",
                        "no")
                .body();

        assertThat(body).doesNotContain("You can care for this at home");
        assertThat(home.told().getFirst().input().path("symptoms").isEmpty()).isTrue();
    }

    @Test
    void shortOfBreathAfterTheChestWallIsAnEmergencyWithTheNumberAndTheReason() {
        LinkHeld home = needled(24, "rhomboids");

        String body = tell(home, "told.breath", "yes", "which.breath", "shortness of breath")
                .body();

        assertThat(body).contains("Get help now", "tel:911", "air leak around the lung", "Do not drive yourself");
        assertThat(home.told().getFirst().urgency()).isEqualTo("emergency");
    }

    @Test
    void whoComesBackIsSeenSoonerAndWhatIsSentTwiceStandsOnce() {
        LinkHeld home = needled(5, "lateral arm");
        tell(home, allNo(home, "which.common", "soreness"));
        assertThat(home.told()).extracting(CheckedIn::urgency).containsExactly("self-care");
        tell(home, allNo(home, "which.other", "other worrying symptom"));
        String id = UUID.randomUUID().toString();
        String[] again = allNo(home, "id", id);
        for (int i = 0; i < 2; i++) {
            assertThat(nobody.post(home.link + "/check", again).statusCode()).isEqualTo(200);
        }

        assertThat(home.told()).hasSize(3);
        assertThat(tell(home, allNo(home)).body()).contains("You told us something before");
    }

    @Test
    void oneMoreAnswerCompletesTheFirstAndIsNoFurtherContact() {
        LinkHeld home = needled(5, "lateral arm");
        String[] bruise = allNo(home, "which.common", "bruise");
        String id = UUID.randomUUID().toString();
        String first =
                nobody.post(home.link + "/check", with(home, bruise, "id", id)).body();
        assertThat(first).contains("No hurry", "Do you take a blood thinner?");

        String second = nobody.post(
                        home.link + "/check", with(home, bruise, "corrects", id, "factor.anticoagulated", "no"))
                .body();

        assertThat(second).contains("You can care for this at home");
        assertThat(home.told()).extracting(CheckedIn::urgency).containsExactly("self-care");
    }

    @Test
    void anAnswerThatSaysOtherThingsReplacesNothing() {
        LinkHeld home = needled(5, "rhomboids");
        String id = UUID.randomUUID().toString();
        nobody.post(home.link + "/check", with(home, new String[] {"told.breath", "yes"}, "id", id));

        nobody.post(home.link + "/check", with(home, allNo(home), "corrects", id));

        assertThat(home.told())
                .extracting(CheckedIn::urgency)
                .contains("emergency")
                .hasSize(2);
    }

    private static String[] with(LinkHeld home, String[] answers, String... more) {
        var fields = new ArrayList<>(List.of("visit", home.visit.toString()));
        SHOWN.matcher(nobody.get(home.link + "/check").body())
                .results()
                .forEach(shown -> fields.addAll(List.of("shown", shown.group(1))));
        fields.addAll(List.of(answers));
        fields.addAll(List.of(more));
        return fields.toArray(new String[0]);
    }

    @Test
    void aYesOfTheScreeningStandsLinkHeld() {
        LinkHeld home = needled(5, "lateral arm").screened(NOW.minus(Duration.ofHours(6)), "anticoagulant");

        String body = tell(home, allNo(home, "which.nerve", "new weakness")).body();

        assertThat(body).contains("Get help now").doesNotContain("Do you take a blood thinner?");
        assertThat(home.told()
                        .getFirst()
                        .input()
                        .path("patient")
                        .path("anticoagulated")
                        .asText())
                .isEqualTo("yes");
    }

    @Test
    void everythingIsSaidInSpanishWhereItIsAskedFor() {
        LinkHeld home = needled(25, "rhomboids");

        assertThat(nobody.get(home.link + "?lang=es").body())
                .contains("lang=\"es\"", "Después de su punción seca", "pared del pecho")
                .doesNotContain("After your needling");
        assertThat(nobody.get(home.link + "/check?lang=es").body()).contains("¿Cómo está?", "lang=es");
        assertThat(nobody.get(home.link + "/check?lang=xx").body()).contains("How are you?");
    }

    /// No page claims more of its translation than was done.
    @Test
    void aTranslationSaysHowItWasReadAndThatNoClinicianHas() {
        LinkHeld home = needled(25, "rhomboids");
        String how = Running.DECISIONS.knowledge().language("es").readTwice()
                ? "Un segundo lector de este proyecto comparó esta traducción"
                : "No todas las frases de esta traducción";

        assertThat(List.of(home.link + "?lang=es", home.link + "/check?lang=es", "/explain?lang=es"))
                .allSatisfy(page -> assertThat(nobody.get(page).body())
                        .contains(how, "Ningún profesional de la salud la ha revisado"));
        assertThat(nobody.get(home.link).body()).doesNotContain("this translation");
    }

    /// Five weeks after one visit and a week after another: each has questions of its own.
    @Test
    void aLinkThatNamesAVisitAsksAboutIt() {
        LinkHeld home = needled(5 * 7 * 24 + 1, "piriformis");
        UUID later = home.again(NOW.minus(Duration.ofDays(7)), "lateral arm");
        String of = "of=" + Links.names(home.visit);

        assertThat(nobody.get(home.link + "/check").body()).contains(later.toString(), "2026-02-23");
        String page = nobody.get(home.link + "/check?" + of).body();
        assertThat(page)
                .contains(home.visit.toString(), "2026-01-26", "and your other needles of these weeks", "?" + of)
                .contains("does not heal");
        assertThat(nobody.get(home.link + "?lang=es&" + of).body())
                .contains("Algunas infecciones", "check?" + of + "&amp;lang=es");
        for (String nonsense : List.of("of=", "of=ffffffffffff", "of=%3Cb%3E", "of=" + "a".repeat(500))) {
            assertThat(nobody.get(home.link + "/check?" + nonsense).body()).contains(later.toString());
        }
    }

    @Test
    void aLinkThatHasEndedSaysSoAndWhomToCall() {
        LinkHeld home = needled(5, "lateral arm");
        home.revoke();

        HttpResponse<String> page = nobody.get(home.link + "/check?lang=es");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("lang=\"es\"", "Este enlace no abre nada", "tel:+15550100", "tel:911")
                .doesNotContain("lateral arm", "no ha llegado a la clínica");
        assertThat(nobody.post(home.link + "/check", "words", "I feel ill").body())
                .contains("Your answer did not go to the clinic.");
        assertThat(home.told()).isEmpty();
    }

    @Test
    void aLinkOpensNothingOfAnybodyElseAndNothingThatIsTypedStaysUnescaped() {
        LinkHeld home = needled(5, "lateral arm");
        LinkHeld other = needled(5, "rhomboids");

        tell(home, "visit", other.visit.toString(), "words", "<script>alert(1)</script>", "place", "<b>");

        assertThat(other.told()).isEmpty();
        assertThat(home.told().getFirst().visit()).isEqualTo(home.visit);
        assertThat(nobody.get("/my/nothing/check").statusCode()).isEqualTo(403);
        assertThat(nobody.post("/my/nothing/check").statusCode()).isEqualTo(403);
        assertThat(tell(home, "words", "<script>alert(1)</script>").body()).doesNotContain("<script>alert");
    }
}
