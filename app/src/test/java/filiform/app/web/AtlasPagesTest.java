package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.Ran;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.atlas.Relations;
import filiform.app.atlas.Sheet;
import filiform.app.atlas.Sheet.Row;
import filiform.app.atlas.Sheets;
import filiform.app.contract.NoSite;
import filiform.atlas.Atlas;
import filiform.atlas.Named;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The atlas over HTTP: every sheet as a page, every link, and what a villain asks for.
class AtlasPagesTest {

    private static final Atlas ATLAS = Running.DECISIONS.knowledge().atlas();
    private static final Sheets SHEETS = new Sheets(new Relations(ATLAS));
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HREF = Pattern.compile("href=\"(/atlas[^\"]*)\"");

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

    private static String plain(String html) {
        return squeezed(TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void everyPageSaysWhatItsSheetSaysWithGradesAndSources() {
        for (Kind kind : Kind.values()) {
            for (Named thing : kind.names(ATLAS).all()) {
                Sheet sheet = SHEETS.of(thing);
                HttpResponse<String> page = running.get(sheet.self().address());
                String text = plain(page.body());

                assertThat(page.statusCode()).as(thing.name()).isEqualTo(200);
                assertThat(page.body()).as(thing.name()).doesNotContain(" style=", "NaN", "Infinity");
                assertThat(sheet.warnings())
                        .allSatisfy(warning -> assertThat(text).contains(warning));
                for (Row row : sheet.rows()) {
                    assertThat(text).as(thing.name()).contains(squeezed(row.label()), squeezed(row.words()));
                    row.links().forEach(link -> assertThat(page.body()).contains("href=\"" + link.address() + "\""));
                    row.basis()
                            .forEach(basis -> assertThat(page.body())
                                    .contains("grade-" + basis.grade().words())
                                    .contains("href=\"/sources#"
                                            + basis.sources().getFirst().key() + "\""));
                    row.basis().forEach(basis -> assertThat(text).contains(squeezed(basis.note())));
                }
            }
        }
    }

    @Test
    void everyLayerOfTheChartLeadsToSheetsOnly() {
        for (String layer : List.of("territories", "dermatomes", "key-points", "places", "nonsense")) {
            String page = running.get("/atlas?layer=" + layer).body();

            assertThat(HREF.matcher(page).results().map(found -> found.group(1)).distinct())
                    .as(layer)
                    .hasSizeGreaterThan(20)
                    .filteredOn(address ->
                            address.chars().filter(each -> each == '/').count() == 3)
                    .allSatisfy(
                            address -> assertThat(resolves(address)).as(address).isTrue());
        }
    }

    private static boolean resolves(String address) {
        String[] parts = address.split("/", -1);
        String name = java.net.URLDecoder.decode(parts[3], java.nio.charset.StandardCharsets.UTF_8);
        return Kind.named(parts[2])
                .map(kind -> !SHEETS.find(name, List.of(kind)).found().isEmpty())
                .orElse(false);
    }

    @Test
    void everyFieldOfTheChartStandsInTheListToo() {
        for (String layer : List.of("territories", "dermatomes", "key-points", "places")) {
            String page = running.get("/atlas?layer=" + layer).body();
            String chart = page.substring(0, page.indexOf("id=\"listed\""));
            String list = page.substring(page.indexOf("id=\"listed\""));

            assertThat(HREF.matcher(chart).results().map(found -> found.group(0)))
                    .filteredOn(href -> href.contains("/area/") || href.contains("/place/"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(list).contains(href));
        }
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithWhatIsNear() {
        HttpResponse<String> page = running.get("/atlas/nerve/radail-nerve");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Did you mean", new Link(Kind.NERVE, "radial nerve").address());
        assertThat(running.get("/atlas/muscle/radial-nerve").body())
                .contains(new Link(Kind.NERVE, "radial nerve").address());
        assertThat(running.get("/atlas/nerve/musculospiral-nerve").body()).contains("<h1>radial nerve</h1>");
    }

    @Test
    void hostileNamesAreRefusedAndEchoedEscapedOnly() {
        for (String name : List.of(
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "%00",
                "%0d%0aSet-Cookie:%20a=b",
                "%E2%80%AE",
                "%ff%fe",
                "..%2F..%2Fetc%2Fpasswd",
                "-",
                "%20",
                "x".repeat(4000))) {
            for (String path : List.of("/atlas/nerve/" + name, "/atlas/" + name + "/x", "/atlas/search?q=" + name)) {
                HttpResponse<String> page = running.get(path);

                assertThat(page.statusCode()).as(path).isIn(200, 400, 404, 414, 431);
                assertThat(page.body())
                        .as(path)
                        .doesNotContain("<script>alert", "<img src=x", "root:", "at filiform", "Exception");
                assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            }
        }
    }

    @Test
    void aMuscleWithoutASiteIsToldSoOnItsPageAndInAPlan() {
        var relations = SHEETS.relations();
        var muscles = ATLAS.muscles().all().stream()
                .filter(muscle -> relations.sites(muscle).isEmpty())
                .filter(muscle -> !ATLAS.sites().has(muscle.name()))
                .toList();

        assertThat(muscles).isNotEmpty().allSatisfy(muscle -> {
            assertThat(running.get(Link.to(muscle).address()).body()).contains(NoSite.WORDS);
            Ran plan = Ran.with("plan", "--site", muscle.name(), "--needle", "0.25x40", "--json");
            assertThat(plan.faults()).containsExactly("F-009 $.site");
            assertThat(plan.said()).singleElement().asString().contains(NoSite.WORDS);
        });
    }

    @Test
    void aMuscleThatIsNeedledUnderAnotherNameIsToldItsSites() {
        assertThat(Ran.with("plan", "--site", "rhomboid major", "--needle", "0.25x40", "--json")
                        .said())
                .singleElement()
                .asString()
                .contains("is needled at: rhomboids");
    }
}
