package filiform.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Screening one question at a time, by keyboard, with what was answered last time.
class ScreeningBrowserTest {

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
    void nothingWentWrongInThePage() {
        assertThat(complaints).isEmpty();
    }

    private Page page(Browser.NewContextOptions options) {
        var context = running.in(chromium.browser.newContext(options));
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        return page;
    }

    private static void accessible(Page page) {
        assertThat(Accessible.faults(page)).isEmpty();
    }

    /// A visit of a registered patient whose place is planned; answers the patient's address.
    private static String patient(Page page) {
        page.navigate(running.clinic.address());
        page.getByText("A new patient").click();
        page.getByLabel("Name").fill("Walk Through");
        page.getByText("Register the patient").click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Walk Through")).waitFor();
        return page.url();
    }

    private static String visit(Page page, String patient) {
        page.navigate(patient);
        page.getByText("New visit of this patient").first().click();
        page.locator("#before").waitFor();
        String visit = page.url().replaceFirst("[?#].*", "").replaceFirst("^https?://[^/]+/", "/");
        running.post(visit + "/patient", "sex", "male", "age", "44", "bmi", "24");
        running.post(
                visit + "/needle",
                Running.needle("lateral arm", "0.25", "40", "15").toArray(new String[0]));
        page.navigate(running.at(visit + "/screening"));
        return visit;
    }

    private static Locator current(Page page) {
        return page.locator(".walk-item.current");
    }

    /// Answers every question with this key, from the way of needling to the last, and saves by keyboard.
    private static int walk(Page page, String medicines) {
        page.locator("[data-mode=walk]").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("input[name=technique][value=deep]")).isFocused();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type(medicines);
        page.keyboard().press("Enter");
        int still = 0;
        int items = page.locator(".walk-item").count();
        for (int i = 2; i < items; i++) {
            boolean offered = current(page).locator("[data-still]").count() > 0;
            still += offered ? 1 : 0;
            page.keyboard().press(offered ? "s" : "n");
        }
        return still;
    }

    @Test
    void byKeyboardAloneAPatientIsScreenedAndTheNextTimeANewThinnerDefersAgain() {
        Page page = page(new Browser.NewContextOptions().setViewportSize(1280, 900));
        String patient = patient(page);
        visit(page, patient);
        accessible(page);
        assertThat(walk(page, "ibuprofen")).isZero();
        assertThat(page.locator(".walk-place")).containsText("none open");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForURL("**/screening");
        assertThat(page.locator("#screening-now .card-word")).hasText("Cleared");
        assertThat(page.locator(".visit-step").first()).containsText("Cleared");

        visit(page, patient);
        assertThat(page.locator("#screening-now .card-word")).hasText("Not yet");
        assertThat(walk(page, "apixaban, ibuprofen")).isGreaterThan(15);
        assertThat(page.locator("#known-two-blood-thinners")).containsText("Taken: apixaban");
        assertThat(page.locator("#screening-now .card-word")).hasText("Not yet");
        accessible(page);
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForURL("**/screening");
        assertThat(page.locator(".visit-step").first()).containsText("Not yet");
        assertThat(page.locator(".against")).containsText("apixaban");
    }

    @Test
    void onAPhoneYesShowsWhyAndWhatToDoInstead() {
        Page page = page(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        page.navigate(running.at(running.open() + "/screening"));
        page.locator("[data-move='1']").tap();
        page.locator("[data-move='1']").tap();
        current(page)
                .locator("label", new Locator.LocatorOptions().setHasText("yes"))
                .tap();

        assertThat(current(page).locator(".says-yes")).isVisible();
        assertThat(current(page).locator(".says-yes")).containsText("Do not needle.");
        assertThat(page.locator("#screening-now .card-word")).hasText("Do not needle");
        page.locator("#form-screening").scrollIntoViewIfNeeded();
        Manual.picture(page, "screening");
        current(page)
                .locator("label", new Locator.LocatorOptions().setHasText("no").setHasNotText("unknown"))
                .tap();
        assertThat(page.locator(".walk-place")).containsText("4 of");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        page.locator("[data-mode=all]").tap();
        accessible(page);
    }

    @Test
    void withoutScriptsAllQuestionsStandBelowEachOther() {
        String visit = running.open();
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(running.at(visit + "/screening"));

        assertThat(page.locator("[data-mode=walk]")).isHidden();
        Locator diabetes = page.locator("fieldset[data-field='answers.diabetes']");
        diabetes.locator("input[value=yes]").check(new Locator.CheckOptions().setForce(true));
        assertThat(diabetes.locator(".says-yes")).isVisible();
        page.locator("#form-screening > .primary").click();
        assertThat(page.locator("fieldset[data-field='answers.diabetes'] input[value=yes]"))
                .isChecked();
    }
}
