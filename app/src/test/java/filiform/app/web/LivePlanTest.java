package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.atlas.Technique;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/// The live plan over HTTP: every site and technique, every fault at its field, and what a villain asks for.
class LivePlanTest {

    private static final Pattern SECTION = Pattern.compile("<svg class=\"drawing section\".*?</svg>", Pattern.DOTALL);

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

    private static Stream<String> sites() {
        return Running.DECISIONS.knowledge().atlas().sites().all().stream().map(Site::name);
    }

    private static String asked(String... fields) {
        var query = new StringBuilder("?");
        for (int i = 0; i < fields.length; i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(Running.encode(fields[i]))
                    .append('=')
                    .append(Running.encode(fields[i + 1]));
        }
        return query.toString();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyTechniqueOfASiteIsPlannedAndDrawn(String name) throws Exception {
        Site site = Running.DECISIONS.knowledge().atlas().sites().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        for (Technique technique : site.techniques()) {
            String query = asked("site", name, "technique", technique.name());
            HttpResponse<String> page = running.get("/plan" + query);

            assertThat(page.statusCode()).as(technique.name()).isEqualTo(200);
            assertThat(page.body())
                    .as(technique.name())
                    .containsPattern("<h2 class=\"card-word\">(Limit [0-9]+ mm|No limit|Do not insert)</h2>")
                    .contains("any critical structure", "name=\"depth\"", "name=\"tilt_deg\"")
                    .doesNotContain(" style=", "NaN", "Infinity", "<script>");
            var section = SECTION.matcher(page.body());
            assertThat(section.find()).isTrue();
            var words = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(section.group())))
                    .getElementsByTagName("desc")
                    .item(0)
                    .getTextContent();
            technique.view().structures().forEach(structure -> assertThat(words).contains(structure.name()));
        }
    }

    @Test
    void whatIsMovedIsJudgedAndDrawn() {
        String page = running.get("/plan/answer"
                        + asked(
                                "site",
                                "piriformis",
                                "depth",
                                "31",
                                "tilt_deg",
                                "12",
                                "azimuth_deg",
                                "90",
                                "entry_y_mm",
                                "-7",
                                "bmi",
                                "33",
                                "sex",
                                "female",
                                "diameter_mm",
                                "0,30",
                                "length_mm",
                                "50"))
                .body();

        assertThat(page)
                .contains("data-part=\"now\"", "data-part=\"more\"", "0.3 x 50 mm", "inserted 31 mm, tilted 12°")
                .contains("moved 0 mm along and -7 mm across");
    }

    @ParameterizedTest
    @CsvSource({
        "depth, abc, plan-depth, must be a number",
        "depth, 60, plan-depth, cannot lie 60 mm deep",
        "depth, -1, plan-depth, must be 0 to 150",
        "tilt_deg, 95, plan-tilt-deg, must be 0 to 80",
        "entry_x_mm, 1e9, plan-entry-x-mm, must be a number",
        "bmi, 1000, plan-bmi, must be 8 to 100",
        "length_mm, 5000, plan-length-mm, length must be 5 to 150",
        "technique, sideways, plan-technique, technique",
        "posture, upside down, plan-posture, posture",
        "sex, both, plan-sex, must be one of",
        "measured.moon.depth_mm, 20, plan-measured-moon-depth-mm, error_mm"
    })
    void eachFaultStandsAtItsField(String field, String value, String id, String words) {
        for (String path : List.of("/plan", "/plan/answer")) {
            HttpResponse<String> page = running.get(path + asked("site", "piriformis", field, value));

            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("#" + id).contains(words).doesNotContain("card-word");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"piriformis", "upper trapezius", "lateral arm", "rhomboids"})
    void theMapIsDrawnCoarseAndFineAndWithoutScripts(String site) throws Exception {
        for (String kind : List.of("tilt-and-depth", "entry")) {
            for (String nodes : List.of("16", "64", "9999")) {
                HttpResponse<String> map = running.get("/plan/map" + asked("site", site, "map", kind, "nodes", nodes));

                assertThat(map.statusCode()).isEqualTo(200);
                assertThat(map.body())
                        .contains("drawing heat", "<caption", "accepted chance")
                        .hasSizeLessThan(60_000);
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(map.body()
                                .substring(
                                        map.body().indexOf("<svg"), map.body().indexOf("</svg>") + 6))));
            }
            assertThat(running.get("/plan" + asked("site", site, "map", kind)).body())
                    .contains("drawing heat");
        }
        assertThat(running.get("/plan/map?site=nowhere").statusCode()).isEqualTo(422);
    }

    @Test
    void aSiteThatIsNotThereIsAnsweredWithWhatIsNear() {
        HttpResponse<String> page = running.get("/plan?site=pirifrmis");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("piriformis", "id=\"plan-site-fault\"");
    }

    @Test
    void withoutASiteTheFormIsOffered() {
        HttpResponse<String> page = running.get("/plan");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Choose a site", "name=\"site\"").doesNotContain("role=\"alert\"");
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
                "Infinity",
                "-0",
                "0x1p3",
                "9999999999999999999999"
            })
    void hostileValuesAreEchoedEscapedOnly(String value) {
        for (String field :
                List.of("site", "depth", "tilt_deg", "length_mm", "technique", "measured.x.depth_mm", "x%3Cy")) {
            for (String path : List.of("/plan", "/plan/answer")) {
                String site = field.equals("site") ? "" : "site=piriformis&";
                HttpResponse<String> page = running.get(path + "?" + site + field + "=" + value);

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
    void everySiteAndEveryPlannedVisitLeadsHere() {
        assertThat(running.get("/atlas/site/piriformis").body()).contains("href=\"/plan?site=piriformis\"");
        assertThat(running.get("/").body()).contains("href=\"/plan\"");

        String visit = running.open();
        running.post(
                visit + "/needle",
                Running.needle("piriformis", "0.3", "60", "42").toArray(new String[0]));
        var link = Pattern.compile("href=\"(/visits/[^\"]*/plan)\"")
                .matcher(running.get(visit).body());

        assertThat(link.find()).isTrue();
        assertThat(running.get(link.group(1)).body()).contains("left piriformis", "0.3 x 60 mm needle, 42 mm deep");
    }
}
