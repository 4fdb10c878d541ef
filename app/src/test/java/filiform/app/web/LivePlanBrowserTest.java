package filiform.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The live plan in a real browser: moved by keyboard, without scripts, on a phone, in print.
class LivePlanBrowserTest {

    private static final String PLAN = "plan?site=piriformis&diameter_mm=0.25&length_mm=50&depth=20";

    @TempDir
    static Path folder;

    private static Running running;
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();

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
        context.setDefaultTimeout(10_000);
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
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private static Locator depth(Page page) {
        return page.locator("input[data-moves=depth]");
    }

    private static void settled(Page page, String words) {
        assertThat(page.locator("#live-now .what")).containsText(words);
        assertThat(page.locator("#live-now")).not().hasClass(Pattern.compile("stale"));
    }

    @Test
    void theDepthIsMovedByKeyboardAndPictureWordsAndAddressFollow() {
        Page page = page(desk(), PLAN);
        String before = page.locator("#live-now .needle").getAttribute("y2");
        depth(page).focus();
        page.keyboard().press("ArrowRight");
        settled(page, "21 mm deep");

        assertThat(page.locator("#live-now .needle").getAttribute("y2")).isNotEqualTo(before);
        assertThat(page.locator("#plan-depth").inputValue()).isEqualTo("21");
        assertThat(page.locator("#live-status")).containsText("Limit");
        assertThat(page.url()).contains("depth=21");
        assertThat(Boolean.TRUE.equals(page.evaluate("document.activeElement.dataset.moves === 'depth'")))
                .isTrue();
    }

    @Test
    void whileAnAnswerIsAwaitedThePictureIsMarkedAndAnOlderOneIsNeverShown() {
        Page page = page(desk(), PLAN);
        page.evaluate("""
                () => {
                  window.seen = [];
                  const now = document.getElementById("live-now");
                  new MutationObserver(() => {
                    const asked = document.getElementById("plan-depth").value;
                    if (!now.classList.contains("stale") && !now.textContent.includes(`${asked} mm deep`)) {
                      window.seen.push(asked);
                    }
                  }).observe(now, { childList: true, attributes: true });
                }""");
        depth(page).focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#live-now")).hasClass(Pattern.compile("stale"));
        assertThat(page.locator("#live-now")).hasAttribute("aria-busy", "true");
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("ArrowRight");
        }
        settled(page, "33 mm deep");

        assertThat(page.evaluate("window.seen.length")).isEqualTo(0);
    }

    @Test
    void aFaultStandsAtItsFieldAndGoesWhenItIsMended() {
        Page page = page(desk(), PLAN);
        page.locator("#plan-bmi").fill("3");

        assertThat(page.locator(".live-fault")).containsText("must be 8 to 100");
        assertThat(page.locator("#plan-bmi")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#live-now .card-word")).hasCount(0);
        page.locator("#plan-bmi").fill("31");
        settled(page, "20 mm deep");
        assertThat(page.locator(".live-fault")).hasCount(0);
    }

    @Test
    void theMapFollowsThePictureAndItsRingFollowsTheSlidersWithoutAskingAgain() {
        Page page = page(desk(), PLAN);
        Locator ring = page.locator("#live-map .map-now");
        assertThat(ring).hasCount(1);
        assertThat(page.locator("#live-map")).hasAttribute("aria-busy", "false");
        String before = ring.getAttribute("transform");
        var asked = new ArrayList<String>();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.onRequest(request -> asked.add(request.url()));
        depth(page).focus();
        page.keyboard().press("ArrowRight");
        settled(page, "21 mm deep");

        assertThat(ring.getAttribute("transform")).isNotEqualTo(before);
        page.waitForTimeout(500);
        assertThat(asked).noneMatch(url -> url.contains("/plan/map"));
        page.locator("[data-map=entry]").click();
        assertThat(page.locator("#live-map svg.heat")).containsText("along, mm");
        assertThat(page.url()).contains("map=entry");
    }

    @Test
    void whenTheServerIsSilentNothingOldPassesForNew() {
        Page page = page(desk(), PLAN);
        page.route("**/plan/answer?*", route -> route.abort());
        depth(page).focus();
        page.keyboard().press("ArrowRight");

        assertThat(page.locator("#live-status")).containsText("No answer came");
        assertThat(page.locator("#live-now")).hasClass(Pattern.compile("stale"));
    }

    @Test
    void withoutScriptsTheFormAsksByItsButton() {
        Page page = page(desk().setJavaScriptEnabled(false), PLAN);
        page.locator("#plan-depth").fill("24");
        page.locator("#plan-tilt-deg").fill("10");
        page.locator(".live-form > .primary").click();

        assertThat(page.locator("#live-now .what")).containsText("24 mm deep");
        assertThat(page.locator("#live-now svg.section")).containsText("tilted 10°");
        assertThat(page.locator("input[data-moves=depth]").isVisible()).isFalse();
    }

    @Test
    void onAPhoneNothingRunsOffTheScreenAndTheLimitStandsInTheFirst() {
        for (String path : List.of(PLAN, "plan", "plan?site=upper+trapezius")) {
            Page page = page(phone(), path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(path)
                    .isEqualTo(true);
            if (!path.equals("plan")) {
                assertThat(page.locator("#live-now .card-word").boundingBox().y).isLessThan(300);
            }
            page.context().close();
        }
    }

    @Test
    void inPrintLimitAndPictureStandInBlackOnWhiteWithoutTheForm() {
        Page page = page(desk().setColorScheme(ColorScheme.DARK), PLAN);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".live-sliders").isVisible()).isFalse();
        assertThat(page.locator("#live-now .card-word").isVisible()).isTrue();
        assertThat(page.locator("#live-now svg.section").isVisible()).isTrue();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void assistiveTechnologyFindsNoFaultWhereTheNeedleIsTooShort() {
        Page page = page(desk(), PLAN + "0");
        assertThat(Accessible.faults(page)).isEmpty();
        page.context().close();
    }
}
