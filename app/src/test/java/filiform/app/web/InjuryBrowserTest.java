package filiform.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From "she can't lift her wrist since the needle" to nerve, level, next test, grade and dated plan, in a browser:
/// with a pointer, by keyboard, on a phone, without scripts.
class InjuryBrowserTest {

    private static final String DROP =
            "injury?needle.site=lateral+arm&needle.side=left&onset=2026-01-05&examined=2026-01-06&sign.wrist+drop=true";

    private static final String WEB_SPACE = ".spot[data-area='first dorsal web space of the hand']:visible";

    @TempDir
    static Path folder;

    private static Running running;
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();
    private int interactions;

    @BeforeAll
    static void start() {
        running = new Running(folder);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        running.close();
    }

    @AfterEach
    void thePolicyWasNeverBroken() {
        assertThat(complaints).isEmpty();
    }

    private Page page(Browser.NewContextOptions options, String path) {
        var context = running.in(chromium.browser.newContext(options));
        context.setDefaultTimeout(15_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(running.clinic.address() + path);
        return page;
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private static void settled(Page page) {
        assertThat(page.locator("#injury-now")).not().hasClass(Pattern.compile("stale"));
    }

    private void tap(Page page, String button) {
        interactions++;
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    private void fill(Page page, String id, String value) {
        interactions++;
        page.locator("#" + id).fill(value);
        page.locator("#" + id).dispatchEvent("change");
    }

    private static void answered(Page page) {
        Locator now = page.locator("#injury-now");
        assertThat(now.locator(".lead-sentence")).containsText("left radial nerve");
        assertThat(now.locator(".lead-sentence")).containsText("between");
        assertThat(now.locator(".test-card").first()).isVisible();
        assertThat(now.locator(".grade-block")).containsText("Not yet gradable");
        assertThat(now.locator(".dated-plan").last()).containsText("2026-01-26 (day 21)");
    }

    @Test
    void aWristDropSinceTheNeedleTakesFewSteps() {
        Page page = page(desk(), "injury");
        fill(page, "injury-needle-site", "lateral arm");
        interactions++;
        page.locator("#injury-needle-side").selectOption("left");
        fill(page, "injury-onset", "2026-01-05");
        fill(page, "injury-examined", "2026-01-06");
        interactions++;
        page.locator("#injury-began").selectOption("at insertion");
        tap(page, "cannot lift the wrist");
        answered(page);

        assertThat(interactions).as("interactions").isLessThanOrEqualTo(6);
        page.reload();
        answered(page);
    }

    @Test
    void aResultOnACardIsAddedAndTakenBackAgain() {
        Page page = page(desk(), DROP);
        Locator card = page.locator(".test-card:has-text('Strength:')").first();
        String name = card.locator(".test-name strong").innerText().replace("Strength: ", "");
        card.getByText("5", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("#injury-told")).containsText(name + ": power 5");
        assertThat(page.locator(".test-card:has-text('Strength: " + name + "')"))
                .hasCount(0);
        page.locator(".told-item:has-text('" + name + "') .remove").click();
        assertThat(page.locator("#injury-told")).not().containsText(name);
        assertThat(page.url()).doesNotContain(Running.encode(name));
    }

    /// Whoever taps and draws faster than the clinic answers loses nothing.
    @Test
    void areasAndOutlinesAreToldAlsoWhileAnswersAreOnTheirWay() {
        Page page = page(desk(), DROP);
        var held = new ArrayList<com.microsoft.playwright.Route>();
        page.route("**/injury/answer?*", held::add);
        page.locator("input[name=view][value='back of the hand']").check();
        page.locator(WEB_SPACE).click();
        tap(page, "cannot lift the fingers");
        page.locator("input[name=tool][value=draw]").check();
        page.locator("input[name=brush][value=absent]").check();
        Locator chart = page.locator(".mark-view:visible svg");
        chart.scrollIntoViewIfNeeded();
        var box = chart.boundingBox();
        page.mouse().move(box.x + box.width * 0.08, box.y + box.height * 0.35);
        page.mouse().down();
        for (double[] to : new double[][] {{0.5, 0.35}, {0.5, 0.95}, {0.08, 0.95}, {0.08, 0.33}, {0.1, 0.32}}) {
            page.mouse().move(box.x + box.width * to[0], box.y + box.height * to[1]);
        }
        page.mouse().up();
        page.waitForCondition(
                () -> !held.isEmpty() && held.getLast().request().url().contains("outline."));
        page.unroute("**/injury/answer?*");
        held.getLast().resume();

        Locator told = page.locator("#injury-told");
        assertThat(told).containsText("drawn on 'back of the hand': touch absent");
        assertThat(told.locator(".told-item[data-kind=sign]")).hasCount(2);
        assertThat(page.locator(WEB_SPACE)).hasClass(Pattern.compile("is-reduced"));
        assertThat(page.locator("#injury-now .warnings")).containsText("is read as: left");
        assertThat(page.locator(".strokes .stroke:visible")).hasCount(1);
    }

    @Test
    void byKeyboardAloneTheWayIsTheSame() {
        Page page =
                page(desk(), "injury?needle.site=lateral+arm&needle.side=left&onset=2026-01-05&examined=2026-01-06");
        tabTo(page, "button.chip[name='sign.wrist drop']");
        page.keyboard().press("Enter");
        answered(page);
        assertThat(Boolean.TRUE.equals(
                        page.evaluate("document.activeElement.textContent.includes('cannot lift the wrist')")))
                .as("focus stays on the loss")
                .isTrue();
        tabTo(page, "#injury-new-muscle-name");
        page.keyboard().type("triceps brachii");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#injury-told")).containsText("triceps brachii: power 0");
        assertThat(page.locator("#injury-new-muscle-name")).hasValue("");
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("No way by keyboard to " + selector);
    }

    @Test
    void enterInAFieldRemovesNothing() {
        Page page = page(desk(), DROP);
        page.locator("#injury-needle-site").press("Enter");
        settled(page);

        assertThat(page.locator("#injury-told")).containsText("wrist drop");
    }

    @Test
    void aFaultStandsAtItsFieldAndNothingToldIsLost() {
        Page page = page(desk(), DROP);
        page.locator("#injury-new-muscle-name").fill("supinatro");
        page.locator("[data-adder=muscle] input[value='0']").check();

        assertThat(page.locator("[data-adder=muscle] .live-fault")).containsText("Did you mean");
        assertThat(page.locator("#injury-told")).containsText("wrist drop");
        assertThat(page.locator("#injury-now .lead-sentence")).hasCount(0);
        page.locator("#injury-new-muscle-name").fill("supinator");
        page.locator("#injury-new-muscle-name").dispatchEvent("change");
        assertThat(page.locator("#injury-told")).containsText("supinator: power 0");
        assertThat(page.locator(".live-fault")).hasCount(0);
    }

    @Test
    void whenTheServerIsSilentNothingOldPassesForNew() {
        Page page = page(desk(), DROP);
        page.route("**/injury/answer?*", route -> route.abort());
        tap(page, "cannot lift the fingers");

        assertThat(page.locator("#live-status")).containsText("No answer came");
        assertThat(page.locator("#injury-now")).hasClass(Pattern.compile("stale.*silent"));
        page.unroute("**/injury/answer?*");
        settled(page);
        assertThat(page.locator("#injury-told")).containsText("finger drop");
    }

    @Test
    void withoutScriptsATapIsAPlainRequest() {
        Page page = page(desk().setJavaScriptEnabled(false), "injury");
        page.locator("#injury-needle-site").fill("lateral arm");
        page.locator("#injury-needle-side").selectOption("left");
        page.locator("#injury-onset").fill("2026-01-05");
        page.locator("#injury-examined").fill("2026-01-06");
        tap(page, "cannot lift the wrist");
        answered(page);
        assertThat(page.locator("#skin-chart").isVisible()).isFalse();

        page.locator("#injury-new-area-name").fill("dorsal thumb");
        page.locator("[data-adder=area] input[value=reduced]").check();
        tap(page, "Add and show the answer");
        assertThat(page.locator("#injury-told")).containsText("dorsal thumb: touch reduced");
        page.locator(".told-item:has-text('dorsal thumb') .remove").click();
        assertThat(page.locator("#injury-told")).not().containsText("dorsal thumb");
        answered(page);
    }

    @Test
    void onAPhoneNothingRunsOffTheScreenAndTheAnswerIsNeverFar() {
        Page page = page(phone(), DROP);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator(".answer-bar")).containsText("left radial nerve");
        assertThat(page.locator(".answer-bar").boundingBox().y).isLessThan(844);
        page.locator(".answer-bar").click();
        assertThat(page.locator(".lead-sentence")).isInViewport();
    }

    @Test
    void theSheetIsOnePageOfPaper() {
        Page page = page(desk(), DROP.replace("injury?", "injury/sheet?"));
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));

        assertThat(Pattern.compile("/Type\\s*/Page[^s]")
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void assistiveTechnologyFindsNoFaultWhereSomethingIsRefused() {
        Page page = page(desk(), DROP + "&muscle.supinator=9");
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(Accessible.faults(page)).isEmpty();
        page.context().close();
    }
}
