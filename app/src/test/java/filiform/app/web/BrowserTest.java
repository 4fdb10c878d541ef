package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published case made by hand in a real browser, and the page as other people meet it: on a phone, by keyboard
/// alone, without scripts, with assistive technology.
class BrowserTest {

    @TempDir
    static Path folder;

    private static Running running;
    private static Chromium chromium;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        running = new Running(folder);
        Demo.fill(running.journal, Running.DECISIONS, Clock.systemUTC(), running.account());
        chromium = new Chromium();
        browser = chromium.browser;
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
        BrowserContext context = running.in(browser.newContext(options));
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().contains("status of 422");
            if (!refusal && (message.type().equals("error") || message.text().contains("Content Security Policy"))) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
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

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String demo(Page page) {
        page.navigate(running.clinic.address());
        return page.locator(".visit-list a", new Page.LocatorOptions().setHasText("as published"))
                .first()
                .getAttribute("href")
                .replaceAll("^/|/table$", "");
    }

    @Test
    void thePublishedCaseIsMadeByHand() {
        Page page = page(desk());
        page.navigate(running.clinic.address());
        press(page, "New visit");
        assertThat(page.locator("#before .card-word").innerText()).isEqualTo("Not yet");

        page.locator("#form-patient select[name=sex]").selectOption("female");
        page.locator("#form-patient input[name=age]").fill("27");
        press(page, "Save the patient");
        String visit = page.url().replaceFirst("#.*", "");
        page.getByText("Screen question by question").click();
        page.locator("#form-screening input[value=deep]").check();
        press(page, "Save the answers");
        page.waitForURL("**/screening");
        assertThat(page.locator("#form-screening input[value=deep]").isChecked())
                .isTrue();
        page.navigate(visit);

        Locator site = page.locator("input[name='needle.site']");
        site.pressSequentially("lateral a");
        page.locator(".pick", new Page.LocatorOptions().setHasText("lateral arm"))
                .first()
                .click();
        assertThat(site.inputValue()).isEqualTo("lateral arm");
        page.locator("select[name='needle.side']").selectOption("left");
        page.locator("input[name='needle.diameter_mm']").fill("0.25");
        page.locator("input[name='needle.length_mm']").fill("50");
        press(page, "Save the plan");
        assertThat(page.locator("#plan .what").innerText()).contains("lateral arm", "depth not given");
        page.locator(".plan-fold > summary").click();
        assertThat(page.locator("#plan tbody tr").nth(1).innerText()).contains("radial nerve");
        assertThat(page.locator("#plan svg.section").getAttribute("aria-labelledby"))
                .contains("cross-section");

        page.locator("input[value='spasm beyond the needled muscle']").check();
        page.locator("#preview .tone-stop").waitFor();
        page.locator("input[name=signs][value=weakness]").check();
        press(page, "Save and show what to do");
        assertThat(page.locator("#during .card-word").first().innerText()).isEqualToIgnoringCase("Stop");
        assertThat(page.locator("#during .answer-block").innerText()).contains("radial nerve", "Withdraw");

        page.locator("#form-findings > summary").click();
        page.locator("select[name='sign.wrist drop']").selectOption("true");
        page.locator("#after input[name=day]").fill("0");
        press(page, "Save the examination");
        assertThat(page.locator("#after .answer-block").innerText()).contains("not yet gradable", "radial nerve");

        page.locator("#form-findings > summary").click();
        page.locator("#after input[name=day]").fill("30");
        page.locator("select[name='sign.wrist drop']").selectOption("true");
        page.locator("select[name='emg.triceps brachii']").selectOption("false");
        page.locator("input[name='row.ncs.1.ncs']").fill("radial nerve");
        page.locator("input[name='row.ncs.1.across']").fill("spiral groove");
        page.locator("select[name='row.ncs.1.result']").selectOption("neurapraxia");
        page.locator("input[name='row.imaging.1.imaging']").fill("radial nerve");
        page.locator("input[name='row.imaging.1.method']").fill("MRI");
        page.locator("select[name='row.imaging.1.result']").selectOption("normal");
        press(page, "Save the examination");
        assertThat(page.locator("#after .level").first().innerText()).contains("left radial nerve", "spiral groove");
        assertThat(page.locator("#after .answer-block").first().innerText()).contains("neurapraxia leads", "Refer now");

        page.locator("#form-symptoms > summary").click();
        page.locator("input[name='session.hours_since']").fill("8");
        page.locator("input[name='symptoms.new weakness'][value=yes]").check();
        press(page, "Save and show how soon");
        assertThat(page.locator("#home .card-word").first().innerText()).isNotBlank();
        assertThat(page.locator("#home .told").first().innerText()).contains("new weakness");
    }

    @Test
    void onAPhoneNothingRunsOffTheScreen() {
        Page page = page(phone());
        String address = demo(page);

        for (String path : List.of("", "sources", address)) {
            page.navigate(running.clinic.address() + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
        assertThat(page.locator("#during .card").first().boundingBox().width).isLessThanOrEqualTo(390);
    }

    @Test
    void byKeyboardAloneAnElectricFeelingIsAnswered() {
        Page page = page(desk());
        page.navigate(running.clinic.address());
        tabTo(page, ".new-visit button");
        page.keyboard().press("Enter");
        page.locator("#during").waitFor();
        tabTo(page, "input[value=electric]");
        page.keyboard().press("Space");
        tabTo(page, "#form-sensation button[type=submit]");
        page.keyboard().press("Enter");

        page.locator("#during .tone-stop").waitFor();
        assertThat(page.locator("#during .steps li").first().isVisible()).isTrue();
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 150; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("No way by keyboard to " + selector);
    }

    @Test
    void withoutScriptsEverythingStillWorks() {
        Page page = page(desk().setJavaScriptEnabled(false));
        page.navigate(running.clinic.address());
        press(page, "New visit");
        page.locator("input[name='needle.site']").fill("interscapular region");
        page.locator("input[name='needle.diameter_mm']").fill("0.25");
        page.locator("input[name='needle.length_mm']").fill("thirty");
        press(page, "Save the plan");
        assertThat(page.locator("#form-needle .faults").innerText()).contains("1 thing is to be set right");
        assertThat(page.locator("input[name='needle.length_mm']").inputValue()).isEqualTo("thirty");

        page.locator("input[name='needle.length_mm']").fill("30");
        press(page, "Save the plan");

        assertThat(page.locator("#plan svg.section desc").textContent()).contains("pleura");
        page.locator(".plan-fold > summary").click();
        assertThat(page.locator("#plan tbody tr").first().isVisible()).isTrue();
    }

    @Test
    void assistiveTechnologyFindsNoFaultInAWholeVisit() {
        Page page = page(desk());
        page.navigate(running.clinic.address() + demo(page));
        // What is unfolded is looked at too; the older answers are the same templates once more.
        page.evaluate("document.querySelectorAll('details.earlier').forEach(each => each.remove());"
                + "document.querySelectorAll('details').forEach(each => each.open = true)");

        assertThat(Accessible.faults(page)).isEmpty();
        page.context().close();
    }
}
