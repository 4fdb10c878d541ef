package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The atlas in a real browser: from the chart to a site and back, by pointer and by keyboard, on a desk, on a phone,
/// in print.
class AtlasBrowserTest {

    /// One of each kind of sheet, and of each that has a warning; the chart itself is walked with every page.
    private static final List<String> SHEETS = List.of(
            "atlas/nerve/c7-root",
            "atlas/muscle/mentalis",
            "atlas/site/piriformis",
            "atlas/area/posterior-forearm",
            "atlas/place/temple",
            "atlas/nerve/nowhere");

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

    private Page page(Browser.NewContextOptions options) {
        var context = running.in(chromium.browser.newContext(options));
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
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

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    private static void follow(Page page, String name) {
        page.locator(".sheet-parts")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        assertThat(heading(page)).isEqualTo(name);
    }

    /// Clicks where a finger would: on the field itself, not on the middle of its box.
    private static void choose(Page page, String field) {
        Locator link = page.locator(".chart a[aria-label='" + field + "']").first();
        link.scrollIntoViewIfNeeded();
        link.click(new Locator.ClickOptions().setForce(true));
        assertThat(heading(page)).isEqualTo(field);
    }

    @Test
    void fromTheChartToASiteAndBackByPointerOnDeskAndPhone() {
        for (Browser.NewContextOptions options : List.of(desk(), phone())) {
            Page page = page(options.setJavaScriptEnabled(false));
            page.navigate(running.clinic.address());
            page.locator("header nav a", new Page.LocatorOptions().setHasText("Atlas"))
                    .click();
            if (options.viewportSize.get().width > 1000) {
                Manual.picture(page, "atlas");
            }
            choose(page, "posterior forearm");
            follow(page, "posterior cutaneous nerve of forearm");
            follow(page, "radial nerve");
            page.locator(".sheet-parts a[href='/atlas/muscle/anconeus']")
                    .first()
                    .click();
            assertThat(page.locator(".lead").innerText()).startsWith("muscle");
            page.locator(".sheet-parts a[href^='/atlas/site/']").first().click();
            assertThat(page.locator(".lead").innerText()).startsWith("needling site");
            page.locator(".sheet-parts a[href^='/atlas/nerve/']").first().click();
            assertThat(page.locator(".lead").innerText()).startsWith("nerve");
            page.context().close();
        }
    }

    @Test
    void fromTheChartToASiteByKeyboardAlone() {
        Page page = page(desk());
        page.navigate(running.clinic.address() + "atlas");
        press(page, ".chart a[aria-label='posterior forearm']");
        assertThat(heading(page)).isEqualTo("posterior forearm");
        press(page, ".sheet-parts a[href='/atlas/nerve/posterior-cutaneous-nerve-of-forearm']");
        press(page, ".sheet-parts a[href='/atlas/nerve/radial-nerve']");
        press(page, ".sheet-parts a[href='/atlas/muscle/triceps-brachii']");
        press(page, ".sheet-parts a[href='/atlas/site/triceps-brachii']");

        assertThat(page.locator(".lead").innerText()).startsWith("needling site");
    }

    private static void press(Page page, String selector) {
        for (int i = 0; i < 250; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                Object address = page.evaluate("document.activeElement.getAttribute('href')");
                page.keyboard().press("Enter");
                page.waitForURL(url -> url.endsWith(address.toString()));
                return;
            }
        }
        throw new AssertionError("No way by keyboard to " + selector);
    }

    @Test
    void searchFindsByWhereItHurts() {
        Page page = page(desk().setJavaScriptEnabled(false));
        page.navigate(running.clinic.address() + "atlas");
        page.locator("#atlas-q").fill("pain in the temple");
        page.locator(".atlas-search button").click();

        assertThat(page.locator(".hits").allInnerTexts().toString())
                .contains("upper trapezius", "its pain is felt at: temple");
        assertThat(page.locator("#atlas-q").inputValue()).isEqualTo("pain in the temple");
    }

    @Test
    void onAPhoneNothingRunsOffTheScreen() {
        Page page = page(phone());
        for (String path : SHEETS) {
            page.navigate(running.clinic.address() + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    @Test
    void inPrintTheSheetStandsWithoutNavigationInBlackOnWhite() {
        Page page = page(desk().setColorScheme(ColorScheme.DARK));
        page.navigate(running.clinic.address() + "atlas/site/piriformis");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("header nav").isVisible()).isFalse();
        assertThat(page.locator(".crumbs").isVisible()).isFalse();
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator(".sheet-drawings svg").first().isVisible()).isTrue();
        assertThat(page.locator(".facts").first().isVisible()).isTrue();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(0, 0, 0)");
    }

    @Test
    void assistiveTechnologyFindsNoFaultOnAnyKindOfSheet() {
        Page page = page(desk());
        for (String path : SHEETS) {
            page.navigate(running.clinic.address() + path);

            assertThat(Accessible.faults(page)).as(path).isEmpty();
        }
        page.context().close();
    }
}
