package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import filiform.app.account.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The public explanation as a visitor without an account lives it: on a phone, by keyboard, without scripts, on paper.
/// That every page is fit for assistive technology is shown by [EveryPageBrowserTest].
class ExplainBrowserTest {

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
    void nothingWentWrongUnseen() {
        assertThat(complaints).isEmpty();
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = running.as(Role.ANYONE).in(chromium.browser.newContext(options));
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static Browser.NewContextOptions phone() {
        return desk().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static String what(Page page) {
        return page.locator("#try-met .what").innerText();
    }

    @Test
    void fromTheSignInAVisitorFindsItAndTriesANeedleOnAPhone() {
        Page page = page(phone());
        page.navigate(running.at("/sign-in"));
        page.getByText("No account? Read what happens").click();
        assertThat(page.locator("h1").innerText()).startsWith("What happens when a needle meets a nerve");
        page.locator("#try-form.moving").waitFor();

        page.locator("#try-form input[type=range]").fill("9");
        page.locator("#try-met .what").getByText("Depth: 9 mm").waitFor();
        page.locator("select[name=needle]").selectOption("thick");
        page.locator("#try-met .what").getByText("0.35 mm").waitFor();

        assertThat(what(page)).contains("Outer side of the upper arm", "Depth: 9 mm", "0.35 mm");
        assertThat(page.url()).contains("depth=9").contains("needle=thick");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        page.context().close();
    }

    @Test
    void withoutScriptsTheFormAndTheBodyChartWork() {
        Page page = page(phone().setJavaScriptEnabled(false));
        page.navigate(running.at("/explain"));
        page.locator("input[name=depth]").fill("12");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(what(page)).contains("Depth: 12 mm");

        page.getByText("Choose the place on the body").click();
        Locator field =
                page.locator(".chart a[aria-label='Deep in the buttock']").first();
        field.scrollIntoViewIfNeeded();
        field.click(new Locator.ClickOptions().setForce(true));
        assertThat(what(page)).contains("Deep in the buttock");
        assertThat(page.locator(".met h4").allInnerTexts()).anyMatch(name -> name.equalsIgnoreCase("sciatic nerve"));
        page.context().close();
    }

    @Test
    void byKeyboardAloneTheDepthMoves() {
        Page page = page(desk());
        page.navigate(running.at("/explain#try"));
        page.locator("#try-form.moving").waitFor();
        page.locator("#try-depth").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Home");
        page.locator("#try-met .what").getByText("Depth: 1 mm").waitFor();

        assertThat(page.evaluate("document.activeElement.type")).isEqualTo("range");
        page.context().close();
    }

    @Test
    void aDepthThatCannotBeIsSaidAndTheOldAnswerGoes() {
        Page page = page(desk());
        page.navigate(running.at("/explain"));
        page.locator("#try-form.moving").waitFor();
        page.locator("#try-depth").fill("900");
        page.locator("#try-met .fault").waitFor();

        assertThat(page.locator("#try-met .section").count()).isZero();
        page.context().close();
    }

    @Test
    void onPaperEverySentenceIsThereAndTheFormIsNot() {
        Page page = page(desk());
        page.navigate(running.at("/explain"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".try-form").isVisible()).isFalse();
        assertThat(page.locator("#inflammation .goings dd").first().isVisible()).isTrue();
        assertThat(page.locator(".nerve-grade").first().isVisible()).isTrue();
        assertThat(page.locator("#now .not-known").isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void theManualShowsIt() {
        Page page = page(desk());
        page.navigate(running.at("/explain?site=lateral+arm&depth=12"));
        page.locator("#try-form.moving").waitFor();
        Manual.picture(page.locator("#try"), "explain");
        Manual.picture(page.locator(".course"), "explain-course");
        page.context().close();
    }
}
