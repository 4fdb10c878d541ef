package filiform.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import filiform.app.account.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lead has Today open: an emergency from home stands first without a touch, and nothing typed is lost
/// to it.
class TodayBrowserTest {

    /// Two looks of the page.
    private static final double SOON_MS = 30_000;

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();
    private Running lead;
    private Running running;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void start() {
        running = new Running(folder);
        lead = running.as(Role.LEAD);
        chromium = new Chromium();
        BrowserContext context = lead.in(chromium.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1000, 900).setReducedMotion(ReducedMotion.REDUCE)));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("ERR_")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void stop() {
        chromium.close();
        running.close();
        assertThat(complaints).isEmpty();
    }

    private AtHome home(String name, double hoursAgo) {
        return AtHome.of(running, name, hoursAgo, Instant.now());
    }

    private Locator first() {
        return page.locator(".waiting .told-row").first();
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MS);
    }

    /// As a reader who comes back to the page: it looks at once.
    private void look() {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private void accessible() {
        assertThat(Accessible.faults(page)).isEmpty();
    }

    @Test
    void anEmergencyFromHomeStandsFirstWithinOneLook() {
        home("Bruno Soon", 30).asked().tells(26, "soon", "still sore, and a bruise");
        home("Clara Silent", 60).asked();
        home("Dora Nobody", 40);
        page.navigate(lead.clinic.address());
        assertThat(first()).containsText("Bruno Soon");
        accessible();

        home("Anna Emergency", 31).asked().tells(28, "emergency", "short of breath since last night");

        assertThat(first()).containsText("Anna Emergency", soon());
        assertThat(first().locator(".told-urgency")).hasText("emergency");
        assertThat(page.locator("#heard")).containsText("2 answers wait, the worst: emergency");
        assertThat(page.title()).startsWith("(2 answers wait, the worst: emergency)");
        accessible();
        Manual.picture(page, "today");

        first().getByLabel("What was done?").fill("called, sent to the emergency department");
        first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Seen"))
                .click();
        assertThat(first()).containsText("Bruno Soon");
        page.getByText("Seen, or self-care, in the last seven days").click();
        page.locator("details .told-row a").first().click();
        assertThat(page.locator("#home-h")).isVisible();
        assertThat(page.locator(".told-row")).containsText("sent to the emergency department");
        accessible();
    }

    @Test
    void whatIsTypedIsNotLostToWhatComes() {
        home("Bruno Soon", 30).asked().tells(26, "soon", "");
        page.navigate(lead.clinic.address());
        Locator done = first().getByLabel("What was done?");
        done.fill("called him, and");
        home("Anna Emergency", 31).asked().tells(28, "emergency", "");

        look();

        assertThat(page.locator("#heard")).containsText("the worst: emergency", soon());
        assertThat(done).hasValue("called him, and");
        done.fill("");
        done.blur();
        assertThat(first()).containsText("Anna Emergency", soon());
    }

    @Test
    void aListThatIsNoLongerKeptUpToDateSaysSo() {
        page.navigate(lead.clinic.address());
        page.context().setOffline(true);
        look();
        assertThat(page.locator("#looked")).containsText("cannot be reached", soon());
        page.context().setOffline(false);
        look();
        assertThat(page.locator("#looked")).containsText("looks again by itself", soon());

        lead.clinic.access().sessions().closeAll(lead.account());
        look();
        assertThat(page.locator("#looked")).containsText("You are signed out", soon());
        assertThat(page.locator("#looked a")).hasAttribute("href", "/sign-in");
    }

    @Test
    void onAPhoneWithoutScriptsEverythingIsThere() {
        AtHome home = home("Anna Emergency", 31).asked();
        home.tells(28, "emergency", "short of breath");
        home("Clara Silent", 60).asked();
        BrowserContext phone = lead.in(chromium.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false)));
        Page plain = phone.newPage();
        plain.navigate(lead.clinic.address());
        assertThat(plain.locator(".told-row").first()).containsText("Anna Emergency");
        assertThat((Integer) plain.viewportSize().width).isEqualTo(390);
        plain.locator(".told-row").first().getByLabel("What was done?").fill("called");
        plain.locator(".told-row")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Seen"))
                .click();
        assertThat(plain.locator("#waiting")).containsText("No answer waits for anyone.");
        phone.close();
    }
}
