package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

    private static final String CALF = "gastrocnemius medial head";

    /// Needle 1 beside the lung, needle 2 in the calf, put there without the network.
    private static Beside two(BrowserContext device) {
        String visit = clinic.open();
        Beside.agree(clinic, visit, "rhomboids");
        Beside.agree(clinic, visit, CALF);
        Beside beside = Beside.open(device, clinic, visit);
        beside.tap("Another site").tap("rhomboids, left").tap("Needle 1 in").says("All is recorded.");
        device.setOffline(true);
        beside.tap("Another site").tap(CALF + ", left");
        beside.page.reload();
        beside.page.getByText("Next at " + CALF + ", left").waitFor();
        beside.tap("Needle 2 in").says("1 entry waits");
        device.setOffline(false);
        beside.says("All is recorded.");
        assertThat(beside.note().needles())
                .extracting(needle -> needle.needle().site())
                .containsExactly("rhomboids", CALF);
        return beside;
    }

    /// The rhomboids refer to between the shoulder blades: on the needle's own side that is expected, on the other it
    /// is not, and nowhere else is.
    @Test
    void aTapOnTheChartDecidesAsTheSameWordsDo() {
        try (BrowserContext device = clinic.in(chromium.browser.newContext())) {
            String visit = clinic.open();
            Beside.agree(clinic, visit, "rhomboids");
            Beside beside = Beside.open(device, clinic, visit);
            beside.tap("Needle 1 in").says("All is recorded.");
            device.setOffline(true);
            beside.page.reload();
            String expected = "between the shoulder blades";

            beside.tap("The patient felt something").tap(expected);
            assertThat(told(beside)).isEqualTo(expected);
            String inWords = answer(beside);
            assertThat(beside.action()).isEqualTo("pause");
            beside.tap("Where ✓").tap("It travels elsewhere");
            String elsewhere = answer(beside);
            assertThat(beside.action()).isEqualTo("stop");
            beside.tap("Wrong tap: record nothing");

            beside.tap("The patient felt something");
            place(beside, expected, "left");
            assertThat(told(beside)).isEqualTo(expected);
            assertThat(answer(beside)).isEqualTo(inWords);
            beside.tap("Where ✓");
            place(beside, expected, "right");
            assertThat(told(beside)).isEqualTo(expected + ", right " + expected);
            assertThat(answer(beside)).as("the other side is not expected").isEqualTo(elsewhere);

            beside.tap("Where ✓");
            place(beside, expected, "right");
            beside.page
                    .locator(".where-whole [data-view=front] [data-part=hand][data-side=left]")
                    .press("Enter");
            beside.page.waitForTimeout(400);
            beside.page.locator(".where-near [data-place=palm]").press("ArrowLeft");
            String next = String.valueOf(beside.page.evaluate("document.activeElement.dataset.place"));
            assertThat(next).isNotEqualTo("palm").isNotEqualTo("null");
            beside.page.keyboard().press("Space");
            beside.page.waitForTimeout(400);
            assertThat(told(beside)).isEqualTo(expected + ", " + next);
            assertThat(answer(beside)).isEqualTo(elsewhere);
            beside.tap("Done: record it");
            device.setOffline(false);
            beside.says("All is recorded.");
            assertThat(beside.told().path("sensation").path("where").toString())
                    .isEqualTo("[\"%s\",\"%s\"]".formatted(expected, next));
        }
    }

    private static void place(Beside beside, String name, String side) {
        beside.page
                .locator(".where-near [data-place='%s'][data-side=%s]".formatted(name, side))
                .first()
                .click();
        beside.page.waitForTimeout(400);
    }

    private static String told(Beside beside) {
        return beside.page.locator(".where-told strong").innerText();
    }

    /// All that is said of what to do now.
    private static String answer(Beside beside) {
        beside.tap("What now");
        return beside.action() + " " + beside.page.locator("#felt").innerText();
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
