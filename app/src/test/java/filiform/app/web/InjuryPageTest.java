package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.InOrder;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/// Finding the nerve over HTTP: what is asked, in which order it is answered, and what a villain asks for.
class InjuryPageTest {

    private static final Pattern ADDRESS = Pattern.compile("data-address=\"([^\"]*)\"");
    private static final Pattern SVG =
            Pattern.compile("<svg class=\"drawing (?:course|timeline).*?</svg>", Pattern.DOTALL);
    private static final String NEEDLE = "needle.site=lateral+arm&needle.side=left&onset=2026-01-05&";
    private static final String DROP =
            "/injury?" + NEEDLE + "examined=2026-01-06&began=at+insertion&sign.wrist+drop=true";

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

    private static String body(String path) {
        HttpResponse<String> page = running.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private static String address(String page) {
        Matcher found = ADDRESS.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    @Test
    void anEmptyPageBeginsTodayAndSaysThatNothingExaminedIsNotNothingWrong() {
        String page = body("/injury");

        assertThat(page)
                .contains("cannot lift the wrist", "cannot lift the foot", "cannot lift the arm sideways")
                .contains("Nothing examined is not the same as nothing wrong")
                .contains("No clinician has reviewed this knowledge", "needle's path is not validated")
                .contains("value=\"" + LocalDate.now(ZoneOffset.UTC) + "\"")
                .doesNotContain("lead-sentence", "role=\"alert\"");
    }

    @Test
    void aWristDropSinceTheNeedleLeadsToNerveLevelTestGradeAndDatedPlan() throws Exception {
        String page = body(DROP);

        assertThat(page)
                .containsPattern("The findings fit the left radial nerve best, hurt between .*\\.</h2>")
                .containsPattern("Probability: <strong>(very )?likely \\([0-9a-z ]+ %\\)")
                .contains("Not yet gradable", "2026-01-26 (day 21)", "2026-03-30 (day 84)")
                .containsPattern("name=\"(muscle|area|ncs)\\.[a-z ]+\" value=\"(0|normal)\"")
                .doesNotContain(" style=", "NaN", "Infinity", "<script>");
        Matcher drawings = SVG.matcher(page);
        int count = 0;
        while (drawings.find()) {
            count++;
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawings.group())));
        }
        assertThat(count).as("nerve and timeline").isEqualTo(2);
    }

    @Test
    void theAnswerIsReadInTheOrderOfWhatPresses() {
        String page = body(DROP + "&sign.tense+painful+limb=true");

        assertThat(page)
                .satisfies(InOrder.of(
                        "tone-emergency",
                        "lead-sentence",
                        ">Nerves</h3>",
                        "Where the radial nerve probably is hurt",
                        "Next tests",
                        "What each finding says",
                        "How bad:",
                        "Recovery and examinations over time",
                        ">Plan</h3>",
                        "Examination sheet"));
    }

    @Test
    void whatWasFoundHangsOnTheNerveByAShapeOfItsOwn() {
        String page = body(DROP + "&muscle.triceps+brachii=5&area.dorsal+thumb=reduced&muscle.soleus=5");

        assertThat(page)
                .contains("class=\"mark normal\"", "class=\"mark lost\"", "class=\"mark weak\"")
                .contains("triceps brachii: 5 (normal)", "dorsal thumb: reduced (weak or reduced)")
                .contains("Tested outside this nerve: soleus: 5");
    }

    @Test
    void theAddressAsksTheSameAgainAndHoldsNoMoreThanWasTold() {
        String page = body(DROP + "&muscle.triceps+brachii=4-%402026-01-05%40right&new.reflex.name=triceps+reflex"
                + "&new.reflex.value=normal");
        String address = address(page);

        assertThat(address)
                .contains("sign.wrist+drop=true", "muscle.triceps+brachii=4-%402026-01-05%40right")
                .contains("reflex.triceps+reflex=normal")
                .doesNotContain("new.");
        assertThat(address(body(address))).isEqualTo(address);
    }

    @Test
    void whatIsToldLaterOfTheSameThingCountsAndARemovedFindingIsGone() {
        String page =
                body(DROP + "&muscle.supinator=0&muscle.supinator=4&muscle.anconeus=5&remove=muscle.anconeus%3D5");

        assertThat(address(page)).contains("muscle.supinator=4").doesNotContain("anconeus", "supinator=0");
    }

    @Test
    void anotherExaminationKeepsTheDayOfTheFindingsBeforeIt() {
        String address = address(body(DROP + "&again=1"));

        assertThat(address).contains("sign.wrist+drop=true%402026-01-06", "examined=" + LocalDate.now(ZoneOffset.UTC));
        assertThat(body(DROP + "&again=1")).contains("<h3>2026-01-06</h3>");
    }

    @Test
    void tinglingStandsBesideLostTouchAndNormalTakesBothAway() {
        String both = address(body(DROP + "&area.dorsal+thumb=absent&area.dorsal+thumb=paraesthesia"));
        String normal = address(body(both.replace("/injury?", "/injury?") + "&area.dorsal+thumb=normal"));

        assertThat(both).contains("area.dorsal+thumb=absent", "area.dorsal+thumb=paraesthesia");
        assertThat(normal).contains("area.dorsal+thumb=normal").doesNotContain("absent", "paraesthesia");
    }

    @Test
    void aDrawnOutlineIsReadAndKept() {
        String page = body(DROP + "&outline.back+of+the+hand=reduced%2Brest:60,60;128,60;128,172;60,172");

        assertThat(page).contains("The outline on &#39;back of the hand&#39; is read as:".replace("&#39;", "'"));
        assertThat(address(page)).contains("outline.back+of+the+hand=reduced%2Brest%3A60%2C60");
    }

    @ParameterizedTest
    @CsvSource({
        "onset, 2026-02-30, injury-onset, must be a date",
        "examined, 2025-01-01, injury-examined, must not lie before the onset",
        "began, in a dream, injury-began, must be one of",
        "needle.side, both, injury-needle-side, must be one of",
        "needle.depth_mm, -3, injury-needle-depth-mm, must be 0 to 150",
        "needle.diameter_mm, thick, injury-needle-diameter-mm, must be a number",
        "course.progression, perhaps, injury-course-progression, must be one of",
        "course.dragon, yes, injury-course-dragon, not known here",
        "pain.score, 11, injury-pain-score, must be 0 to 10",
        "muscle.supinator, 9, injury-muscle-supinator, must be 0 to 5",
        "muscle.supinatro, 0, injury-muscle-supinatro, Did you mean",
        "area.dorsal thumb, blue, injury-area-dorsal-thumb, must be one of",
        "sign.wrist drop, maybe, injury-sign-wrist-drop, must be true or false",
        "outline.front, 'reduced:1,1;2,2', injury-outline-front, 3 to 200 points",
        "outline.front, 'reduced:20,200;40,240;40,200;20,240', injury-outline-front, crosses itself",
        "outline.front, 'reduced:a,b;c,d;e,f', injury-outline-front, two numbers",
        "outline.moon, 'reduced:1,1;2,2;1,2', injury-outline-moon, not known here",
        "new.muscle.name, supinatro, injury-new-muscle-name, Did you mean",
        "new.muscle.value, 4, injury-new-muscle-name, exactly one of"
    })
    void eachFaultStandsAtItsField(String field, String value, String id, String words) {
        String asked = field.equals("new.muscle.name") ? "&new.muscle.value=0" : "";
        String before = field.equals("examined") ? "onset=2026-01-05&" : "";
        for (String path : List.of("/injury", "/injury/answer")) {
            HttpResponse<String> page = running.get(path + "?" + before + "sign.foot+drop=true&" + Running.encode(field)
                    + "=" + Running.encode(value) + asked);

            assertThat(page.statusCode()).as(path).isEqualTo(422);
            assertThat(page.body())
                    .as(path)
                    .contains("href=\"#" + id + "\"")
                    .contains(words)
                    .doesNotContain("lead-sentence");
        }
    }

    @Test
    void aNameWithoutAResultIsNotTakenForNormal() {
        HttpResponse<String> page = running.get(DROP + "&new.muscle.name=supinator");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("'mrc' is missing").contains("value=\"supinator\"");
    }

    @Test
    void aPatientsNameHasNoFieldAndIsRefused() {
        HttpResponse<String> page = running.get(DROP + "&name=Jane+Doe");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("'name' is not a field of this form").doesNotContain("Jane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "%00",
                "%0d%0aSet-Cookie:%20a=b",
                "%E2%80%AE",
                "%ff%fe",
                "NaN",
                "@@@@",
                "0@2026-99-99@up",
                "reduced:;;;;",
                "reduced:1e9,1;2,2;3,3",
                "9999999999999999999999"
            })
    void hostileValuesAreEchoedEscapedOnly(String value) {
        for (String field : List.of(
                "needle.site",
                "onset",
                "examined",
                "muscle.supinator",
                "muscle." + "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "outline.front",
                "new.ncs.name",
                "remove",
                "x%3Cy")) {
            for (String path : List.of("/injury", "/injury/answer", "/injury/sheet")) {
                HttpResponse<String> page =
                        running.get(path + "?sign.foot+drop=true&" + field + "=" + value.replace("@", "%40"));

                assertThat(page.statusCode()).as(field).isIn(200, 400, 422);
                assertThat(page.body())
                        .as(field)
                        .doesNotContain("<script>alert", "<img src=x", "at filiform", "Exception");
                assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                        .contains("script-src 'self'", "default-src 'none'");
            }
        }
    }

    @Test
    void thePieceForTheLivePageHoldsEachPart() {
        assertThat(body(DROP.replace("/injury?", "/injury/answer?")))
                .contains("data-part=\"told\"", "data-part=\"losses\"", "data-part=\"now\"", "data-part=\"bar\"")
                .doesNotContain("<html", "skin-chart");
    }

    @Test
    void theHomePageAndAVisitAfterAStopLeadHereWithTheNeedle() {
        assertThat(running.get("/").body()).contains("href=\"/injury\"");
        String visit = running.open();
        running.post(
                visit + "/needle",
                Running.needle("lateral arm", "0.25", "50", "").toArray(new String[0]));
        assertThat(running.get(visit).body()).doesNotContain("find the nerve</a>");

        running.post(visit + "/sensation", "sensation.quality", "electric");

        assertThat(running.get(visit).body()).contains("href=\"" + visit + "/injury\"");
        assertThat(running.get(visit + "/injury").body()).contains("lateral arm, left; 0.25 x 50 mm; depth not told");
    }

    @Test
    void howItWentRaisesTheAlarmAndStaysInTheAddress() {
        String page = body(DROP + "&course.progression=yes&host.diabetes=no&pain.score=7&pain.burning=yes");

        assertThat(page).satisfies(InOrder.of("tone-emergency", "lead-sentence"));
        assertThat(address(page))
                .contains("course.progression=yes", "host.diabetes=no", "pain.score=7", "pain.burning=yes");
        assertThat(body(DROP)).doesNotContain("tone-emergency");
    }

    @Test
    void theSheetHoldsWhatToTestOnBothSidesAndNoName() {
        String sheet = body(DROP.replace("/injury?", "/injury/sheet?"));

        assertThat(sheet)
                .contains("Examination sheet: radial nerve", "brachioradialis", "wrist extension", "dorsal thumb")
                .contains(">L</th><th scope=\"col\">R</th>", "<span>Patient</span>", "Needle: left lateral arm")
                .contains("2026-01-")
                .doesNotContain("<input type=\"text\"", "<select", "NaN");
    }

    @Test
    void withoutANerveThatLeadsThereIsNoSheet() {
        assertThat(running.get("/injury/sheet").statusCode()).isEqualTo(422);
    }
}
