package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Role;
import filiform.atlas.Source;
import filiform.followup.aftercare.HomeCare;
import filiform.followup.explain.ExplainTable;
import filiform.followup.explain.Numbers;
import filiform.followup.explain.Statement;
import filiform.followup.explain.Tried;
import filiform.knowledge.Knowledge;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The public explanation over HTTP: what it says, what it never says, and what a villain asks for.
class ExplainPagesTest {

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SIGHTED = Pattern.compile("<svg.*?</svg>|<script.*?</script>", Pattern.DOTALL);
    private static final Pattern ONE_IN = Pattern.compile("1 in ([0-9,]+)");
    private static final Pattern HREF = Pattern.compile("<a[^>]* href=\"(/[^\"#]*)");
    private static final Knowledge KNOWLEDGE = Running.DECISIONS.knowledge();
    private static final ExplainTable TABLE = KNOWLEDGE.tables().explain();

    private static final Set<String> SAME = Set.of(
            "English",
            "Español",
            "mm",
            "neurapraxia",
            "axonotmesis",
            "neurotmesis",
            "neurapraxia (Sunderland I)",
            "pleura");
    /// The planner's drawing, titles of the chart, sources by their keys.
    private static final Pattern UNTOLD =
            Pattern.compile("<svg class=\"drawing (section|chart).*?</svg>|<a class=\"cite\".*?</a>", Pattern.DOTALL);

    @TempDir
    static Path folder;

    private static Running running;
    private static Running visitor;

    @BeforeAll
    static void start() {
        running = new Running(folder);
        visitor = running.as(Role.ANYONE);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static String text(String html) {
        return TAGS.matcher(SIGHTED.matcher(html).replaceAll(""))
                .replaceAll("")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    private static Stream<Tried.Place> places() {
        return TABLE.places().stream();
    }

    @Test
    void everySentenceIsSaidWithItsNumbersItsGradeAndItsSources() {
        String html = visitor.get("/explain").body();
        String text = text(html);
        Numbers numbers = Numbers.of(KNOWLEDGE.recovery(), KNOWLEDGE.tables().causes());

        Stream.of(
                        TABLE.chapters().stream().map(chapter -> chapter.known()),
                        TABLE.degrees().stream().map(degree -> degree.known()))
                .flatMap(known -> known)
                .flatMap(known -> Stream.concat(known.known().stream(), known.notKnown().stream()))
                .forEach(statement -> said(html, text, numbers, statement));
        TABLE.course().forEach(phase -> said(html, text, numbers, phase.statement()));
        assertThat(text).doesNotContain("{").contains("What nobody knows");
    }

    private static void said(String html, String text, Numbers numbers, Statement statement) {
        assertThat(text)
                .contains(numbers.fill(statement.words()) + " "
                        + statement.basis().grade().words());
        for (Source source : statement.basis().sources()) {
            assertThat(html).contains("href=\"/sources#" + source.key() + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceCanBeTriedAtEveryDepthAndClaimsNoMoreThanItsData(Tried.Place place) {
        String site = Running.encode(place.site());
        int deepest = deepest(visitor.get("/explain?site=" + site).body());
        for (int depth = 1; depth <= deepest; depth += Math.max(1, deepest / 5)) {
            for (Tried.Needle needle : TABLE.needles()) {
                HttpResponse<String> answer =
                        visitor.get("/explain/answer?site=%s&depth=%d&needle=%s".formatted(site, depth, needle.name()));

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("drawing section").contains("If a nerve is touched");
                var found = ONE_IN.matcher(text(answer.body()));
                while (found.find()) {
                    assertThat(Integer.parseInt(found.group(1).replace(",", "")))
                            .isLessThanOrEqualTo(1_000);
                }
            }
        }
        assertThat(visitor.get("/explain/answer?site=%s&depth=%d".formatted(site, deepest + 1))
                        .statusCode())
                .isEqualTo(422);
    }

    private static int deepest(String html) {
        var found = Pattern.compile("type=\"range\"[^>]* max=\"([0-9]+)\"").matcher(html);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void aTouchIsNeverCalledAnInjury() {
        for (Tried.Place place : TABLE.places()) {
            String text = text(visitor.get("/explain/answer?site=" + Running.encode(place.site()))
                    .body());

            assertThat(text).contains("To touch is not the same as to hurt").doesNotContainIgnoringCase("injur");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?site=made+up",
                "?depth=0",
                "?depth=-4",
                "?depth=1e9",
                "?depth=NaN",
                "?depth=<script>alert(1)</script>",
                "?needle=javelin",
                "?site=lateral+arm&site=rhomboids&needle=9"
            })
    void whatIsNotUnderstoodIsSaidAndNothingIsShownForIt(String query) {
        String asked = query.replace("<", "%3C").replace(">", "%3E");
        HttpResponse<String> answer = visitor.get("/explain" + asked);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("drawing section", "<script>alert");
    }

    @Test
    void whatIsAddedByOthersToTheAddressDoesNoHarm() {
        assertThat(visitor.get("/explain?from=elsewhere&lang=xx").statusCode()).isEqualTo(200);
    }

    /// A visitor has no use for a link that asks for an account, but for the one that says so.
    @Test
    void noLinkLeadsAVisitorToASignIn() {
        String html = visitor.get("/explain").body();
        List<String> links = HREF.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(links).contains("/sign-in", "/atlas", "/explain");
        for (String link : links) {
            if (!link.equals("/sign-in") && !link.startsWith("/sources")) {
                assertThat(visitor.get(link.replace("&amp;", "&")).statusCode())
                        .as(link)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void itIsFoundFromTheSignInAndFromTheConsent() {
        assertThat(visitor.get("/sign-in").body()).contains("href=\"/explain\"");
        assertThat(running.get(running.open() + "/consent").body()).contains("href=\"/explain\"");
    }

    /// Text for text the Spanish page says something else than the English one. Numbers, names that are the same in
    /// both and the drawing of the planner, which is marked as English, stay.
    @Test
    void everythingIsSaidInSpanish() {
        for (Tried.Place place : TABLE.places()) {
            String address = "/explain?site=" + Running.encode(place.site()) + "&lang=";
            List<String> english = texts(visitor.get(address + "en").body());
            List<String> spanish = texts(visitor.get(address + "es").body());

            assertThat(spanish).hasSameSizeAs(english);
            for (int i = 0; i < english.size(); i++) {
                if (!SAME.contains(english.get(i))) {
                    assertThat(spanish.get(i)).isNotEqualTo(english.get(i));
                }
            }
        }
        String refused = visitor.get("/explain?depth=900&lang=es").body();
        assertThat(text(refused)).contains("debe ser un número de 1 a");
    }

    private static List<String> texts(String html) {
        String page = html.substring(html.indexOf("<div class=\"explain\""), html.indexOf("</main>"));
        String plain = UNTOLD.matcher(page.replaceFirst("<p class=\"not-recorded\">[^<]*</p>", ""))
                .replaceAll("");
        return Stream.of(plain.split("<[^>]*>", -1))
                .map(String::strip)
                .filter(each -> each.matches("(?s).*\\p{L}{2,}.*"))
                .toList();
    }

    @Test
    void theSpanishPageKeepsEveryNumber() {
        Numbers numbers = Numbers.of(KNOWLEDGE.recovery(), KNOWLEDGE.tables().causes());
        for (Statement statement : TABLE.statements()) {
            String spanish = KNOWLEDGE.language("es").say(statement.words());

            assertThat(figures(numbers.fill(spanish)))
                    .as(spanish)
                    .containsExactlyInAnyOrderElementsOf(figures(numbers.fill(statement.words())));
        }
    }

    private static List<String> figures(String words) {
        return Pattern.compile("[0-9]+")
                .matcher(words)
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void whatIsNormalAndWhatWasCountedComesFromAftercareAndConsent() {
        String text = text(visitor.get("/explain").body());

        KNOWLEDGE.tables().aftercare().stream()
                .filter(care -> care.kind() == HomeCare.Kind.COMMON)
                .forEach(care -> assertThat(text).contains(care.words()).contains(care.call()));
        assertThat(text).contains("How often a nerve is hurt for long is not known.", "1 of 7,629");
    }
}
