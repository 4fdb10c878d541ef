package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is felt or seen while several needles are in counts for each of them until somebody says which, and what is
/// dangerous counts for each of them for good.
class LiveFeelingBrowserTest {

    @TempDir
    static Path folder;

    private static Running clinic;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        clinic = new Running(folder);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        clinic.close();
    }

    /// Needle 1 beside the lung, needle 2 in the calf.
    private static Beside two(BrowserContext device) {
        String visit = clinic.open();
        Beside.agree(clinic, visit, "rhomboids");
        Beside beside = Beside.open(device, clinic, visit);
        beside.tap("Needle 1 in").says("All is recorded.");
        String calf = "gastrocnemius medial head";
        Beside.agree(clinic, visit, calf);
        var needle = clinic.post(
                visit + "/table/needle",
                List.of("number", "2", "site", calf, "side", "left", "diameter_mm", "0.25", "length_mm", "40")
                        .toArray(String[]::new));
        assertThat(needle.statusCode()).isEqualTo(303);
        beside.page.reload();
        beside.says("All is recorded.");
        assertThat(beside.note().needles()).hasSize(2);
        return beside;
    }

    private static boolean chosen(Beside beside, String words) {
        // A chosen one bears a tick before its words.
        return "true"
                .equals(beside.page
                        .locator("#felt button", new Page.LocatorOptions().setHasText(words))
                        .first()
                        .getAttribute("aria-pressed"));
    }

    @Test
    void aCoughIsAnEmergencyWhicheverNeedleIsChosen() {
        try (BrowserContext device = clinic.in(chromium.browser.newContext())) {
            Beside beside = two(device);
            beside.tap("The patient felt something");
            assertThat(chosen(beside, "Not known which")).isTrue();
            assertThat(chosen(beside, "Needle 1") || chosen(beside, "Needle 2")).isFalse();
            beside.tap("Seen").tap("cough");
            assertThat(beside.action()).isEqualTo("emergency");

            beside.tap("Where").tap("Needle 2");
            assertThat(beside.action()).as("needle 2 was chosen").isEqualTo("emergency");
        }
    }

    @Test
    void theNeedleThatIsOutCountsToo() {
        try (BrowserContext device = clinic.in(chromium.browser.newContext())) {
            Beside beside = two(device);
            beside.page
                    .locator("#in-now > *", new Page.LocatorOptions().setHasText("Needle 1"))
                    .getByText("Out", new Locator.GetByTextOptions().setExact(true))
                    .click();
            beside.page.waitForTimeout(500);
            beside.says("All is recorded.");
            beside.tap("The patient felt something");
            assertThat(chosen(beside, "Not known which")).isTrue();
            beside.tap("Needle 2").tap("Seen").tap("cough");
            assertThat(beside.action()).isEqualTo("emergency");
        }
    }
}
