package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
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

    private static Beside twoAtTheChest(BrowserContext device) {
        String visit = clinic.open();
        Beside.agree(clinic, visit, "rhomboids");
        Beside beside = Beside.open(device, clinic, visit);
        beside.tap("Needle 1 in").says("All is recorded.");
        beside.page.waitForTimeout(1000);
        beside.tap("Needle 2 in").says("All is recorded.");
        assertThat(beside.note().needles()).hasSize(2);
        return beside;
    }

    private static boolean chosen(Beside beside, String words) {
        return "true".equals(beside.button(words).getAttribute("aria-pressed"));
    }

    @Test
    void aCoughIsAnEmergencyWhicheverNeedleIsChosen() {
        try (BrowserContext device = clinic.in(chromium.browser.newContext())) {
            Beside beside = twoAtTheChest(device);
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
            Beside beside = twoAtTheChest(device);
            beside.tap("Out").says("All is recorded.");
            beside.tap("The patient felt something");
            assertThat(chosen(beside, "Not known which")).isTrue();
            beside.tap("Needle 2").tap("Seen").tap("cough");
            assertThat(beside.action()).isEqualTo("emergency");
        }
    }
}
