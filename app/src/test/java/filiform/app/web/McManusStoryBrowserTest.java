package filiform.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published radial nerve injury lived in the browser, from the first screening to the referral letter and the
/// patient's last check-in. Its needle, sensation and findings are those of the report; the words of the people are
/// not.
class McManusStoryBrowserTest {

    @TempDir
    Path folder;

    private final Later clock = new Later();
    private final List<String> complaints = new ArrayList<>();
    private Running clinic;
    private Chromium chromium;
    private Page page;
    private String visit = "";
    private String home = "";

    @BeforeEach
    void start() {
        setDefaultAssertionTimeout(20_000);
        clinic = new Running(folder, clock, Running.SERVED);
        chromium = new Chromium();
        page = page(clinic, 1000, 1000);
    }

    @AfterEach
    void stop() {
        chromium.close();
        clinic.close();
        assertThat(complaints).isEmpty();
    }

    private Page page(Running by, int width, int height) {
        BrowserContext context = by.in(chromium.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE)));
        context.setDefaultTimeout(20_000);
        context.clock().setSystemTime(Date.from(clock.instant()));
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /// So much after the needle, as the practitioner comes back and signs in.
    private void after(Duration time) {
        clock.turnTo(time);
        page.context().close();
        page = page(clinic.by(clinic.account()), 1000, 1000);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    @Test
    void fromTheFirstScreeningToTheLastCheckIn() {
        screening();
        plan();
        consent();
        needle();
        examination();
        wayHome();
        firstNight();
        clinicSeesIt();
        aMonthLater();
        lastCheckIn();
        assertThat(clinic.journal.verify((_, _) -> {}).faults()).isEmpty();
    }

    private void screening() {
        page.navigate(clinic.clinic.address());
        page.getByText("A new patient").click();
        page.getByLabel("Name").fill("Sample Patient");
        press(page, "Register the patient");
        press(page, "New visit of this patient");
        visit = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        page.locator("#form-patient select[name=sex]").selectOption("female");
        page.locator("#form-patient input[name=age]").fill("27");
        press(page, "Save the patient");
        assertThat(page.locator("#before .card-word").first()).hasText("Not yet");
    }

    private void plan() {
        page.locator(".visit-step").nth(1).click();
        page.waitForLoadState();
        page.locator("#plan-site").pressSequentially("lateral a");
        page.locator(".pick").first().click();
        assertThat(page.locator("h1")).hasText("lateral arm");
        page.locator("#plan-side").selectOption("left");
        page.locator("#plan-diameter-mm").fill("0.25");
        page.locator("#plan-length-mm").fill("50");
        // How deep it went was not published.
        assertThat(page.locator("#live-now .what")).containsText("0.25 x 50 mm needle");
        assertThat(page.locator("#live-now")).containsText("radial nerve");
        assertThat(page.locator("#live-now")).not().hasClass(Pattern.compile("stale"));
        Manual.picture(page, "clinic");
        press(page, "Use this plan");
    }

    private void consent() {
        page.waitForURL("**/consent");
        assertThat(page.locator("main")).containsText("nerve");
        page.locator("input[name=understood]").check();
        page.getByLabel("Who agrees").fill("Sample Patient");
        press(page, "The patient agrees");
    }

    /// Spasm in the hand, then a wrist that cannot be lifted.
    private void needle() {
        Beside beside = Beside.open(page.context(), clinic, visit);
        beside.tap("Needle 1 in").says("All is recorded.");
        beside.tap("The patient felt something");
        beside.tap("Seen").tap("spasm beyond the needled muscle");
        assertThat(beside.action()).isEqualTo("stop");
        beside.tap("Seen ✓").tap("weakness");
        assertThat(beside.action()).isEqualTo("stop");
        beside.tap("Out, whole").tap("Done: record it").says("All is recorded.");
        assertThat(beside.recorded()).contains("in 1", "out WHOLE");
        beside.page.close();
    }

    private void examination() {
        page.navigate(clinic.at(visit + "/injury"));
        page.locator("#injury-began").selectOption("at insertion");
        page.locator("button.chip[name='sign.wrist drop']").click();
        Locator now = page.locator("#injury-now");
        assertThat(now.locator(".lead-sentence")).containsText("left radial nerve");
        assertThat(now.locator(".grade-block")).containsText("Not yet gradable");
        assertThat(now).not().hasClass(Pattern.compile("stale"));
        Manual.picture(page, "injury");
        press(page, "Record this examination");
        assertThat(page.locator(".record-found")).containsText("Recorded.");
        page.getByText("Write the referral letter").first().click();
        assertThat(page.locator("#letter-reason")).hasValue(Pattern.compile("radial nerve"));
        press(page, "Record the referral");
        assertThat(page.locator("main")).containsText("To a doctor with experience of nerve injuries");
    }

    private void wayHome() {
        page.navigate(clinic.at(visit + "/after"));
        press(page, "The patient was told this");
        press(page, "Make the code");
        home = page.locator(".link-letters").innerText().strip().replaceFirst("^https?://[^/]+", "");
        page.navigate(clinic.at(visit + "/table"));
        page.getByLabel("Went in").fill("1");
        page.getByLabel("Are out").fill("1");
        press(page, "All of this was kept");
        press(page, "Close and sign");
        assertThat(page.locator(".closed")).containsText("Closed and signed");
    }

    private Page phone() {
        Page phone = page(clinic.with(""), 390, 844);
        phone.navigate(clinic.at(home));
        return phone;
    }

    private static void answer(Page phone, String question, String word) {
        phone.locator("[data-question=" + question + "] label.answer", new Page.LocatorOptions().setHasText(word))
                .click();
    }

    private static void no(Page phone) {
        phone.locator(".my-question").all().forEach(question -> {
            if (question.locator("input:checked").count() == 0) {
                question.locator("label.answer").first().click();
            }
        });
    }

    private void firstNight() {
        after(Duration.ofHours(25));
        Page phone = phone();
        phone.locator("a.my-go").first().click();
        answer(phone, "nerve", "Yes");
        phone.locator("input[name='which.nerve'][value='new weakness']").check();
        no(phone);
        press(phone, "Show what to do and send");
        assertThat(phone.locator("#answer [data-card=urgent]")).isVisible();
        phone.context().close();
    }

    private void clinicSeesIt() {
        page.navigate(clinic.clinic.address());
        Locator first = page.locator(".waiting .told-row").first();
        assertThat(first).containsText("Sample Patient");
        assertThat(first.locator(".told-urgency")).hasText("urgent");
        first.getByLabel("What was done?").fill("called: seen by the surgeon today");
        first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Seen"))
                .click();
        assertThat(page.locator(".waiting")).containsText("No answer waits for anyone.");
    }

    /// Conduction block across the spiral groove, no denervation of triceps: neurapraxia leads, and follow-up stays.
    private void aMonthLater() {
        after(Duration.ofDays(30));
        page.navigate(clinic.at(visit + "/injury"));
        page.locator("button.chip[name='sign.wrist drop']").click();
        Locator now = page.locator("#injury-now");
        assertThat(now.locator(".lead-sentence")).containsText("radial nerve");
        press(page, "Record this examination");
        assertThat(page.locator("main")).containsText("Recorded in this visit (2)");
    }

    private void lastCheckIn() {
        after(Duration.ofDays(36));
        Page phone = phone();
        phone.locator("a.my-go").first().click();
        answer(phone, "nerve", "Yes");
        phone.locator("input[name='which.nerve'][value='new weakness']").check();
        no(phone);
        press(phone, "Show what to do and send");
        assertThat(phone.locator("#answer [data-card=emergency], #answer [data-card=urgent]")
                        .first())
                .isVisible();
        phone.context().close();
        page.navigate(clinic.clinic.address());
        assertThat(page.locator(".waiting .told-row").first()).containsText("Sample Patient");
    }
}
