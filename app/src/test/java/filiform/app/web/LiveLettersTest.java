package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether the action can be read across the room and tapped in gloves, on a phone, a tablet and a PC.
class LiveLettersTest {

    /// Letters of 0.006 radians (20 minutes of arc) at two metres, 12 mm: a source that was read in abstract (Smith,
    /// Human Factors 1979) found over 90 % of displays legible at 0.003 rad and virtually all at 0.007.
    private static final double LETTER_MM = 0.006 * 2000;

    /// Assumed: no screen has smaller CSS pixels. The densest phones and tablets show about 160 of them in an inch.
    private static final double PIXEL_MM = 0.15;

    private static final double SMALLEST_TARGET = 64;

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

    @ParameterizedTest
    @CsvSource({
        "phone, 390, 844, DARK",
        "tablet, 820, 1180, LIGHT",
        "small phone, 320, 640, DARK",
        "PC, 1400, 800, LIGHT"
    })
    void theActionIsReadAtTwoMetresWithinASecondAndEveryTargetTakesAGlove(
            String screen, int width, int height, ColorScheme colours) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(colours);
        try (BrowserContext device = clinic.in(chromium.browser.newContext(options))) {
            Beside beside = Beside.open(device, clinic, Beside.agreed(clinic));
            beside.tap("Needle 1 in").says("All is recorded.");
            fit(beside.page);
            accessible(beside.page, screen);
            device.setOffline(true);
            var asked = new ArrayList<String>();
            beside.page.onRequest(request -> asked.add(request.url()));

            beside.tap("The patient felt something");
            large(beside.page, "PAUSE");
            fit(beside.page);
            if (screen.equals("tablet")) {
                Manual.picture(beside.page, "live-where");
            }
            for (String tab : List.of("Where", "Felt", "Seen", "How strong, how long", "The patient", "What now")) {
                beside.tap(tab);
                fit(beside.page);
                accessible(beside.page, screen);
            }
            beside.tap("Felt");
            assertThat(millisToAction(beside.page, "electric", "stop")).isLessThan(1000);
            beside.page.waitForTimeout(400);
            large(beside.page, "STOP");
            beside.tap("Seen");
            assertThat(millisToAction(beside.page, "breathlessness", "emergency"))
                    .isLessThan(1000);
            large(beside.page, "STOP", "CALL");
            fit(beside.page);
            accessible(beside.page, screen);
            if (screen.equals("tablet")) {
                Manual.picture(beside.page, "live");
            }
            assertThat(asked)
                    .as("asked for, in vain, besides how the visit stands")
                    .allMatch(address -> address.endsWith("/live/state"));
        }
    }

    @Test
    void goingOnIsSaidOnlyWhenAllIsToldAndHarmless() {
        try (BrowserContext device = clinic.in(chromium.browser.newContext())) {
            Beside beside = Beside.open(device, clinic, Beside.agreed(clinic));
            beside.tap("Needle 1 in").tap("The patient felt something").tap("At the needle only");
            beside.tap("dull")
                    .tap("Seen")
                    .tap("none")
                    .tap("How strong, how long")
                    .tap("2")
                    .tap("stays");
            assertThat(beside.action()).isEqualTo("pause");
            beside.tap("The patient").tap("None of these");
            assertThat(beside.action()).isEqualTo("continue");
            large(beside.page, "GO ON");
            fit(beside.page);
            beside.tap("Wrong tap: record nothing").says("All is recorded.");
            assertThat(beside.recorded()).containsExactly("in 1");
        }
    }

    /// From the tap to the action standing on the page, by the page's own clock.
    private static double millisToAction(Page page, String word, String action) {
        return ((Number) page.evaluate("""
                        ([word, action]) => new Promise((take) => {
                          const felt = document.getElementById("felt");
                          const tapped = [...felt.querySelectorAll("button")].find((each) => each.textContent === word);
                          const start = performance.now();
                          new MutationObserver(() => {
                            if (felt.dataset.action === action) { take(performance.now() - start); }
                          }).observe(felt, { attributes: true });
                          tapped.click();
                        })""", List.of(word, action))).doubleValue();
    }

    /// The capitals as they are drawn, wholly on the screen.
    private static void large(Page page, String... words) {
        assertThat((List<?>)
                        page.evaluate("[...document.querySelectorAll('.called text')].map((each) => each.textContent)"))
                .isEqualTo(List.of(words));
        double pixels = ((Number) page.evaluate("""
                        () => Math.min(...[...document.querySelectorAll(".called text")].map((text) => {
                          const style = getComputedStyle(text);
                          const drawing = document.createElement("canvas").getContext("2d");
                          drawing.font = `${style.fontWeight} 100px ${style.fontFamily}`;
                          const capital = drawing.measureText("H").actualBoundingBoxAscent / 100;
                          return capital * parseFloat(style.fontSize) * text.getScreenCTM().d;
                        }))""")).doubleValue();
        assertThat(pixels * PIXEL_MM).as("letters in mm").isGreaterThanOrEqualTo(LETTER_MM);
        assertThat((Boolean) page.evaluate("""
                        () => {
                          const drawing = document.querySelector(".called svg").getBoundingClientRect();
                          const words = [...document.querySelectorAll(".called text")];
                          return drawing.top >= 0 && drawing.bottom <= innerHeight
                            && words.map((each) => each.getBoundingClientRect())
                              .every(({ left, right }) => left >= 0 && right <= innerWidth);
                        }""")).as("on the screen").isTrue();
    }

    private static void fit(Page page) {
        assertThat((List<?>) page.evaluate("""
                        (least) => [...document.querySelectorAll("button, a.tap")]
                          .filter((each) => each.checkVisibility())
                          .filter((each) => { const box = each.getBoundingClientRect();
                            return box.width < least - .5 || box.height < least - .5; })
                          .map((each) => each.textContent)""", SMALLEST_TARGET))
                .as("too small for a glove")
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    /// One screen of each colours is asked of: what is asked does not hang on its width.
    private static void accessible(Page page, String screen) {
        if (screen.equals("phone") || screen.equals("tablet")) {
            assertThat(Accessible.faults(page)).isEmpty();
        }
    }
}
