package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import filiform.app.account.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three practitioners and a lead work a day in the browser: one treats, one must break the glass, one is told no, and
/// the lead sees it all; then the journal is whole.
class ClinicDayBrowserTest {

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();

    private Page page(Browser browser, Running by) {
        BrowserContext context = by.in(browser.newContext(
                new Browser.NewContextOptions().setViewportSize(900, 1200).setReducedMotion(ReducedMotion.REDUCE)));
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean refusal =
                    message.text().contains("status of 422") || message.text().contains("status of 403");
            if (!refusal && message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void accessible(Page page) {
        assertThat(Accessible.faults(page)).isEmpty();
    }

    @Test
    void aDayOfThreePractitioners() {
        try (var one = new Running(folder);
                var chromium = new Chromium()) {
            Page table = page(chromium.browser, one);
            String patient = aVisit(table, one);
            accessible(table);

            anotherPractitioner(page(chromium.browser, one.as(Role.PRACTITIONER)), one, patient);
            aWithdrawal(page(chromium.browser, one.as(Role.PRACTITIONER)), one);

            Page lead = page(chromium.browser, one.as(Role.LEAD));
            lead.navigate(one.at("/audit"));
            assertThat(lead.content()).contains("telephoned the clinic about a numb hand");
            lead.navigate(one.at(patient));
            assertThat(lead.content()).contains("closed");
            accessible(lead);

            assertThat(one.journal.verify((_, _) -> {}).faults()).isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    /// What the screen folds stands on paper, with the words before it.
    private static void paperShowsWhole(Page page) {
        List<String> folded = List.of(
                "A doctor puts a medicine into the muscle through it.",
                "Not known yet, and could make it likelier: 7 things\nmedicine that thins the blood",
                "You get a copy of this text to keep.",
                "[consensus: consent-alberta]");
        String screen = page.locator("main").innerText();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String paper = page.locator("main").innerText();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        for (String words : folded) {
            assertThat(paper).contains(words);
            assertThat(screen).doesNotContain(words);
        }
    }

    /// Registers, plans, asks for consent with a drawn signature, needles with two taps, advises, closes, copies the
    /// note.
    private static String aVisit(Page page, Running clinic) {
        page.navigate(clinic.clinic.address());
        page.getByText("A new patient").click();
        page.getByLabel("Name").fill("Day Patient");
        press(page, "Register the patient");
        String patient = page.url().replaceFirst("^https?://[^/]+", "");
        press(page, "New visit of this patient");
        page.locator("input[name='needle.site']").fill("lateral arm");
        page.locator("#form-needle select[name='needle.side']").selectOption("left");
        page.locator("input[name='needle.diameter_mm']").fill("0.25");
        page.locator("input[name='needle.length_mm']").fill("40");
        page.locator("input[name='needle.depth_mm']").fill("15");
        press(page, "Save the plan");
        page.getByText("At the table: consent, needles, note").click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Needle 1 in"))
                        .isDisabled())
                .isTrue();
        page.getByText("Explain and ask for consent").click();
        assertThat(page.locator(".icons").count()).isGreaterThan(3);
        paperShowsWhole(page);
        page.locator("input[name=understood]").check();
        page.getByLabel("Who agrees").fill("Day Patient");
        page.locator(".sign canvas").scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(".sign canvas").boundingBox();
        page.mouse().move(box.x + 20, box.y + 30);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 70);
        page.mouse().up();
        press(page, "The patient agrees");
        assertThat(page.content()).contains("Consent given");

        press(page, "Needle 1 in");
        Locator state = page.locator(".needle.is-in .needle-state");
        assertThat(state.innerText()).contains("0 min");
        Manual.picture(page, "table");
        press(page, "Twitch");
        press(page, "Out, whole");
        assertThat(page.locator(".needle.is-in").count()).isZero();

        page.getByText("What to take home, dates, the patient's page").click();
        press(page, "The patient was told this");
        page.getByText("Count, check, sign").click();
        page.getByLabel("Went in").fill("1");
        page.getByLabel("Are out").fill("1");
        press(page, "All of this was kept");
        press(page, "Close and sign");
        assertThat(page.locator(".closed").innerText()).contains("Closed and signed by Sample practitioner");
        page.getByText("Read it here").click();
        assertThat(page.locator("#note-text").innerText())
                .contains("Day Patient", "Contact with radial nerve", "signed", "1 in, 1 out.", "twitch yes");
        return patient;
    }

    private static void anotherPractitioner(Page page, Running clinic, String patient) {
        page.navigate(clinic.at(patient));
        assertThat(page.content()).doesNotContain("Visits expected");
        page.getByLabel("Reason").fill("telephoned the clinic about a numb hand");
        press(page, "Open the record");
        assertThat(page.locator("h1").innerText()).isEqualTo("Day Patient");
        page.getByText("Plan a follow-up").click();
        page.locator("input[name=due]").fill("2020-02-02");
        press(page, "Plan it");
        assertThat(page.content()).contains("overdue");
    }

    private static void aWithdrawal(Page page, Running clinic) {
        page.navigate(clinic.clinic.address());
        press(page, "New visit");
        page.locator("input[name='needle.site']").fill("rhomboids");
        page.locator("#form-needle select[name='needle.side']").selectOption("left");
        page.locator("input[name='needle.diameter_mm']").fill("0.25");
        page.locator("input[name='needle.length_mm']").fill("30");
        press(page, "Save the plan");
        page.getByText("At the table: consent, needles, note").click();
        page.getByText("Explain and ask for consent").click();
        assertThat(page.content()).containsIgnoringCase("lung");
        page.locator("input[name=understood]").check();
        page.getByLabel("Who agrees").fill("the patient");
        press(page, "The patient agrees");
        page.getByText("The patient withdraws consent").click();
        press(page, "Record the withdrawal");
        assertThat(page.locator(".card-word").nth(1).innerText()).isEqualToIgnoringCase("Consent withdrawn");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Needle 1 in"))
                        .isDisabled())
                .isTrue();
    }
}
