package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.record.Recorded;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the clinic takes, keeps and answers, over HTTP alone.
class ClinicTest {

    @TempDir
    static Path folder;

    private static Running running;

    @BeforeAll
    static void start() {
        running = new Running(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> tell(String path, List<String> fields) {
        return running.post(path, fields.toArray(new String[0]));
    }

    private static List<Recorded> recorded(String visit) {
        return running.journal.visit(UUID.fromString(visit.substring("/visits/".length())));
    }

    @Test
    void everyPageBearsTheStrictHeadersAndTheReviewLine() {
        String visit = running.open();
        for (String path : List.of(
                "/",
                visit,
                "/sources",
                "/injury",
                "/injury?sign.wrist+drop=true",
                "/injury/sheet",
                "/nowhere",
                "/atlas",
                "/atlas/search?q=shoulder",
                "/atlas/nerve/radial-nerve",
                "/atlas/site/piriformis",
                "/atlas/nerve/none")) {
            HttpResponse<String> page = running.get(path);

            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(page.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("Server")).isEmpty();
            assertThat(page.body()).contains("No clinician has reviewed this knowledge");
            assertThat(page.body()).doesNotContain(" style=", "<style", " onclick=", "javascript:");
        }
    }

    @Test
    void aPlanIsRecordedWithIdTimesProgramAndKnowledge() {
        String visit = running.open();

        HttpResponse<String> saved = tell(visit + "/needle", Running.needle("lateral arm", "0,25", "50", ""));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location")).contains(visit + "#plan");
        Recorded last = recorded(visit).getLast();
        assertThat(last.event().type()).isEqualTo("needle.chosen");
        assertThat(last.event().body()).contains("\"diameter_mm\":0.25", "\"length_mm\":50");
        assertThat(last.event().program()).startsWith("filiform ");
        assertThat(last.event().knowledge())
                .isEqualTo(Running.DECISIONS.knowledge().hash());
        assertThat(last.recordedAt()).isAfterOrEqualTo(last.event().happenedAt().minusSeconds(60));
        assertThat(running.get(visit).body()).contains("radial nerve", "Limit", "<svg");
    }

    @Test
    void aClearedPatientIsNotCalledFineWhereNobodyAskedWhoNeedles() {
        String visit = running.open();
        tell(visit + "/needle", Running.needle("lateral arm", "0.25", "50", "10"));
        tell(visit + "/screening", List.of("technique", "deep"));
        var fields = new ArrayList<>(List.of("technique", "deep"));
        Matcher no = Pattern.compile("name=\"(answers\\.[^\"]+)\" value=\"no\"")
                .matcher(running.get(visit + "/screening").body());
        while (no.find()) {
            fields.add(no.group(1));
            fields.add("no");
        }

        assertThat(tell(visit + "/screening", fields).statusCode()).isEqualTo(303);

        assertThat(running.get(visit).body())
                .contains(">Cleared<", "Whether this practitioner may needle here was not asked.")
                .doesNotContain("speaks against needling");
    }

    @Test
    void theSameFormSentTwiceIsRecordedOnce() {
        String visit = running.open();
        List<String> form = Running.needle("piriformis", "0.3", "75", "40");

        assertThat(tell(visit + "/needle", form).statusCode()).isEqualTo(303);
        assertThat(tell(visit + "/needle", form).statusCode()).isEqualTo(303);

        assertThat(recorded(visit)).hasSize(2);
    }

    @Test
    void otherContentUnderAUsedIdIsShownAgainAndNotLost() {
        String visit = running.open();
        List<String> form = Running.needle("piriformis", "0.3", "75", "40");
        tell(visit + "/needle", form);

        HttpResponse<String> other = running.post(
                visit + "/needle",
                "id",
                form.get(1),
                "needle.site",
                "rhomboids",
                "needle.diameter_mm",
                "0.25",
                "needle.length_mm",
                "30");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("save it again", "value=\"rhomboids\"");
        assertThat(recorded(visit)).hasSize(2);
    }

    @Test
    void everyFaultIsListedAtItsPlaceAndNothingTypedIsLost() {
        String visit = running.open();

        HttpResponse<String> refused = tell(visit + "/needle", Running.needle("lateral arn", "thick", "50", "-60"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Did you mean: lateral arm?")
                .contains("value=\"lateral arn\"", "value=\"thick\"", "value=\"50\"", "value=\"-60\"")
                .contains(
                        "href=\"#needle-needle-site\"",
                        "href=\"#needle-needle-diameter-mm\"",
                        "href=\"#needle-needle-depth-mm\"")
                .contains("aria-describedby=\"needle-needle-diameter-mm-fault\"");
        assertThat(recorded(visit)).hasSize(1);
    }

    @Test
    void aFindingThatContradictsAnEarlierOneOfTheDayIsRefusedAtItsField() {
        String visit = running.open();
        tell(visit + "/needle", Running.needle("lateral arm", "0.25", "50", ""));
        assertThat(running.post(visit + "/findings", "day", "3", "muscle.supinator", "0", "sign.wrist drop", "true")
                        .statusCode())
                .isEqualTo(303);

        HttpResponse<String> refused = running.post(visit + "/findings", "day", "3", "muscle.supinator", "normal");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("contradicts", "href=\"#findings-muscle-supinator\"");
    }

    @Test
    void anExaminationOfNothingIsNotNormal() {
        String visit = running.open();

        HttpResponse<String> refused = running.post(visit + "/findings", "day", "3");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nothing examined is not the same as nothing wrong");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        String visit = running.open();
        running.post(visit + "/sensation", "sensation.quality", "dull", "sensation.radiates", "no", "signs", "none");
        UUID first = recorded(visit).getLast().event().id();
        assertThat(running.get(visit + "?correct=" + first).body()).contains("Correct what was told");

        running.post(
                visit + "/sensation", "corrects", first.toString(), "why", "slip", "sensation.quality", "electric");

        assertThat(running.get(visit + ".json").body()).contains("electric").doesNotContain("dull");
        assertThat(recorded(visit)).hasSize(3);
    }

    @Test
    void anElectricFeelingStopsAtOnceEvenBeforeItIsSaved() {
        String visit = running.open();

        String preview = running.post(visit + "/sensation/preview", "sensation.quality", "electric")
                .body();

        assertThat(preview).contains("tone-stop", "Not recorded yet");
        assertThat(recorded(visit)).hasSize(1);
    }

    @Test
    void sitesAreFoundByAnotherName() {
        assertThat(running.get("/sites?needle.site=interscap").body()).contains("rhomboids");
        assertThat(running.get("/sites?needle.site=").body()).doesNotContain("<li>");
    }

    @Test
    void theDecisionsAnswerOtherPrograms() {
        HttpResponse<String> plan =
                running.send("/api/plan", "application/json", "{\"site\":\"lateral arm\",\"needle\":\"0.25x50\"}");
        HttpResponse<String> bad = running.send("/api/plan", "application/json", "{\"site\":7}");

        assertThat(plan.statusCode()).isEqualTo(200);
        assertThat(plan.body()).startsWith("{").contains("\"depth_limit_mm\"", "\"basis\"");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("\"faults\"", "$.site", "$.needle");
    }

    @Test
    void whatDullsThePatientStaysForTheNextSensationAndTheWayOnIsShown() {
        String visit = running.open();
        running.post(
                visit + "/sensation",
                "id",
                UUID.randomUUID().toString(),
                "sensation.quality",
                "electric",
                "patient.diabetes",
                "yes",
                "after.agreed",
                "no");

        String page = running.get(visit).body();

        assertThat(page)
                .contains("The way on: end this site", "The patient does not agree.")
                .containsPattern("name=\"patient.diabetes\" value=\"yes\" checked")
                .contains("A twitch or its absence proves neither safety nor effect.");
    }
}
