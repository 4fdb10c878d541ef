package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import filiform.app.account.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every page of the clinic, walked from the table of routes, so that a new page is walked too: no fault
/// for assistive technology in light and dark, nothing off the screen at 400 % zoom or on paper, nothing that jumps,
/// little script, every control reached by keyboard with a focus that is seen, nothing that moves for those who asked
/// for stillness.
class EveryPageBrowserTest {

    /// What is no page: data, files, pieces of a page.
    private static final Set<String> NO_PAGES = Set.of(
            "/sites",
            "/waiting",
            "/plan/answer",
            "/plan/map",
            "/injury/answer",
            "/visits/{visit}/plan/answer",
            "/visits/{visit}/injury/answer",
            "/visits/{visit}/live/state",
            "/live-worker.js",
            "/live.webmanifest",
            "/explain/answer",
            "/assets/{hash}/{name}",
            "/visits/{visit}.json",
            "/visits/{visit}/note.txt",
            "/visits/{visit}/note.pdf",
            "/visits/{visit}/sheet.txt",
            "/visits/{visit}/sheet.pdf",
            "/patients/{patient}/papers/{paper}",
            "/patients/{patient}/attachments/{hash}",
            "/my/{link}/record.json");

    private static final int MOST_SCRIPT = 100_000;

    @TempDir
    static Path folder;

    private static Running running;
    private static Chromium chromium;
    private static SampleClinic sample;

    @BeforeAll
    static void start() {
        running = new Running(folder);
        sample = new SampleClinic(running);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        running.close();
    }

    static List<Route> pages() {
        try (var clinic = new Running(folder.resolve("routes"))) {
            return clinic.clinic.routes().stream()
                    .filter(route -> !route.writes() && !NO_PAGES.contains(route.path()))
                    .toList();
        }
    }

    @Test
    void whatIsNoPageIsStillServed() {
        var served = new TreeSet<String>();
        running.clinic.routes().forEach(route -> served.add(route.path()));

        assertThat(served).containsAll(NO_PAGES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isFitForEverybody(Route route) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT);
        var complaints = new ArrayList<String>();
        try (BrowserContext context = sample.seenBy(route).in(chromium.browser.newContext(options))) {
            context.setDefaultTimeout(20_000);
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 401")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.addInitScript(JUMPS);
            int status = page.navigate(sample.address(route)).status();
            page.waitForLoadState();

            // Where the code of the second factor is asked again, that page answers 401.
            assertThat(status).isIn(200, 401);
            assertThat(page.locator("h1").count()).as("one h1").isEqualTo(1);
            assertThat(number(page, "window.jumped")).as("what jumps").isLessThan(0.01);
            assertThat(number(page, SCRIPT_BYTES)).as("bytes of script").isLessThan(MOST_SCRIPT);
            assertThat(number(page, MOVING)).as("what moves").isZero();
            keyboard(page);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(720, 1000);
            assertThat(off(page)).as("off the paper").isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.setViewportSize(320, 256);
            assertThat(off(page)).as("off the screen at 400 %").isEmpty();
            page.setViewportSize(1280, 900);
            page.evaluate(SHORTENED);
            assertThat(Accessible.faults(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Accessible.faultsOfColour(page)).as("dark").isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    /// Of a long row of the same, as the hundreds of sources are, the first twenty speak for all.
    private static final String SHORTENED = """
            document.querySelectorAll("body *").forEach((parent) => {
              const seen = new Map();
              for (const child of [...parent.children]) {
                const kind = child.tagName + child.getAttribute("class");
                seen.set(kind, (seen.get(kind) ?? 0) + 1);
                if (seen.get(kind) > 20) {
                  child.remove();
                }
              }
            })
            """;

    /// Sums what moved without anybody's doing.
    private static final String JUMPS = """
            window.jumped = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if (!entry.hadRecentInput) {
                  window.jumped += entry.value;
                }
              }
            }).observe({ type: "layout-shift", buffered: true });
            """;

    private static final String SCRIPT_BYTES = """
            performance.getEntriesByType("resource")
              .filter((entry) => /\\.m?js(\\?|$)/.test(entry.name))
              .reduce((sum, entry) => sum + entry.decodedBodySize, 0)
            """;

    private static final String MOVING = """
            document.getAnimations().filter((each) => each.effect.getComputedTiming().duration > 1).length
            """;

    /// What is wider than the screen, but for what scrolls by itself, as a wide table may.
    private static final String OFF = """
            () => {
              const scrolls = (each) => each && each !== document.body
                && (getComputedStyle(each).overflowX !== "visible" || scrolls(each.parentElement));
              return document.documentElement.scrollWidth <= window.innerWidth ? [] :
                [...document.querySelectorAll("body *")]
                  .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
                  .filter((each) => each.checkVisibility() && !scrolls(each.parentElement))
                  .slice(0, 3)
                  .map((each) => each.outerHTML.slice(0, 200));
            }
            """;

    /// Whether the control that has the focus shows it: by an outline, a shadow, or of what lies around a hidden one.
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) {
                return "";
              }
              const focus = document.createElement("i");
              focus.style.color = "var(--focus)";
              document.body.append(focus);
              const colour = getComputedStyle(focus).color;
              focus.remove();
              const shown = (each) => {
                const style = getComputedStyle(each);
                if (each instanceof SVGElement && [style.stroke, style.fill].includes(colour)) {
                  return true;
                }
                return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
              };
              if (at.type === "date") {
                return "seen"; // its parts have a focus of the browser's own
              }
              const near = [at, at.nextElementSibling, at.closest("label"), at.parentElement, ...at.querySelectorAll("*")];
              return near.some((each) => each && shown(each)) ? "seen" : at.outerHTML.slice(0, 200);
            }
            """;

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static List<String> off(Page page) {
        return (List<String>) page.evaluate(OFF);
    }

    /// Goes through the page with the tabulator until it leaves it; a page that keeps the focus is a trap.
    private static void keyboard(Page page) {
        int all = (int) number(page, "document.querySelectorAll('a[href], button, input, select, summary').length");
        int most = Math.min(300, 3 * all);
        int stops = 0;
        String seen = "seen";
        while (stops < most) {
            page.keyboard().press("Tab");
            seen = (String) page.evaluate(FOCUS);
            if (!seen.equals("seen")) {
                break;
            }
            stops++;
        }
        assertThat(seen).as("focus that is not seen, after %d stops", stops).isEqualTo(stops == 300 ? "seen" : "");
        assertThat(stops).as("stops of the tabulator").isGreaterThan(2);
    }

    /// Every role sees pages of its own.
    @Test
    void everyRoleSeesSomething() {
        for (Role role : Role.values()) {
            assertThat(running.clinic.routes().stream()
                            .filter(route -> route.permission().given(List.of(role))))
                    .as(role.word())
                    .isNotEmpty();
        }
    }
}
