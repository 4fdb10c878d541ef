package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import filiform.record.event.PatientEvent.CheckedIn;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The patient's story on a phone, also without the network.
class HomeBrowserTest {

    @TempDir
    static Path folder;

    private static Running clinic;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        clinic = new Running(folder);
        LinkHeld.reached(clinic);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        clinic.close();
    }

    private static LinkHeld needled(int hours, String... sites) {
        return new LinkHeld(clinic, Instant.now().minus(Duration.ofHours(hours)), sites);
    }

    private static BrowserContext phone() {
        BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US"));
        context.setDefaultTimeout(20_000);
        return context;
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static void choose(Page page, String question, String answer) {
        tick(page.locator("[data-question=%s] input[type=radio][value=%s]".formatted(question, answer)));
    }

    private static void which(Page page, String symptom) {
        tick(page.locator("input[type=checkbox][value='%s']".formatted(symptom)));
    }

    private static void tick(Locator field) {
        field.check(new Locator.CheckOptions().setForce(true));
    }

    private static Page asked(BrowserContext context, LinkHeld home) {
        Page page = context.newPage();
        page.navigate(clinic.at(home.link + "/check"));
        // The rules are on the page once it judges.
        page.locator("#check[data-judges]").waitFor();
        return page;
    }

    private static void shown(Locator locator) {
        PlaywrightAssertions.assertThat(locator).isVisible();
    }

    @Test
    void shortOfBreathWithoutTheNetworkIsToldAtOnceAndSentLater() {
        LinkHeld home = needled(24, "rhomboids");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            accessible(page);
            context.setOffline(true);

            choose(page, "breath", "yes");
            assertThat(page.locator("#live").isVisible()).isFalse();
            which(page, "shortness of breath");

            shown(page.locator("#live .tone-emergency"));
            assertThat(page.locator("#live").textContent()).contains("air leak around the lung");
            assertThat(page.locator("#live a[data-call]").getAttribute("href")).isEqualTo("tel:911");
            page.locator("#live button").click();
            shown(page.locator("#answer [data-card=emergency]"));
            shown(page.locator("#answer [data-state=waiting]"));
            assertThat(home.told()).isEmpty();
            accessible(page);
            page.evaluate("window.scrollTo(0, 0)");
            Manual.picture(page, "home-emergency");

            context.setOffline(false);
            shown(page.locator("#answer [data-state=sent]"));
            assertThat(home.told()).extracting(CheckedIn::urgency).containsExactly("emergency");
        }
    }

    @Test
    void whatWaitsIsSeenToWaitAndGoesOnceTheNetworkIsBack() {
        LinkHeld home = needled(24, "rhomboids");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            context.setOffline(true);
            choose(page, "breath", "yes");
            which(page, "chest pain");
            page.locator("#live button").click();
            shown(page.locator("#answer [data-state=waiting]"));
            page.close();
            context.setOffline(false);

            Page later = context.newPage();
            later.navigate(clinic.at(home.link));

            shown(later.locator("[data-state=sent]"));
            assertThat(home.told()).extracting(CheckedIn::urgency).containsExactly("emergency");
            assertThat(home.told().getFirst().checkIn()).isEqualTo("24 hours");
            assertThat(later.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
            later.reload();
            assertThat(home.told()).hasSize(1);
        }
    }

    @Test
    void aCalmAnswerNeedsEveryQuestionAndOneLeftOpenIsAskedFor() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            List<Locator> questions = page.locator(".my-question").all();
            questions
                    .subList(1, questions.size())
                    .forEach(question -> tick(question.locator("input[type=radio][value=no]")));
            page.locator("#check > button[type=submit]").click();
            shown(page.locator("#left-open"));
            assertThat(page.locator("#answer").isVisible()).isFalse();

            page.locator("#check > button[type=submit]").click();
            shown(page.locator("#answer [data-card=soon]"));
            page.locator("[data-again]").click();
            tick(questions.getFirst().locator("input[type=radio][value=no]"));
            page.locator("#check > button[type=submit]").click();

            shown(page.locator("#answer [data-card=routine]"));
            shown(page.locator("[data-state=sent]"));
            assertThat(home.told()).extracting(CheckedIn::urgency).containsExactly("soon", "routine");
        }
    }

    /// The page and the clinic judge the same answers alike: random forms, with bare and named "yes" and open
    /// questions.
    @Test
    void thePageSaysWhatTheClinicSays() {
        var random = new Random(20260301);
        try (BrowserContext context = phone()) {
            for (int round = 0; round < 12; round++) {
                LinkHeld home =
                        needled(List.of(3, 30, 200, 900).get(round % 4), round % 2 == 0 ? "rhomboids" : "lateral arm");
                Page page = asked(context, home);
                for (Locator question : page.locator(".my-question").all()) {
                    int dice = random.nextInt(10);
                    if (dice < 9) {
                        tick(question.locator("input[type=radio][value=%s]".formatted(dice < 7 ? "no" : "yes")));
                    }
                    List<Locator> ticks =
                            question.locator("input[type=checkbox]").all();
                    if (dice == 8 && !ticks.isEmpty()) {
                        tick(ticks.get(random.nextInt(ticks.size())));
                    }
                }
                page.locator("#check > button[type=submit]").click();
                if (!page.locator("#answer").isVisible()) {
                    page.locator("#check > button[type=submit]").click();
                }
                shown(page.locator("[data-state=sent]"));
                assertThat(home.told().getFirst().urgency())
                        .as("round %d", round)
                        .isEqualTo(page.locator("#answer").getAttribute("data-urgency"));
                page.close();
            }
        }
    }

    @Test
    void whatIsDrawnGoesWithTheAnswer() {
        LinkHeld home = needled(30, "lateral arm");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            page.locator("#draw summary").click();
            page.locator(".draw-view svg").first().scrollIntoViewIfNeeded();
            var box = page.locator(".draw-view svg").first().boundingBox();
            double x = box.x + box.width / 2;
            double y = box.y + box.height / 2;
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + 15, y);
            page.mouse().move(x + 15, y + 20);
            page.mouse().move(x, y + 20);
            page.mouse().up();
            assertThat(page.locator("#drawn").textContent()).startsWith("Drawn.");
            choose(page, "nerve", "yes");
            which(page, "new numbness");
            page.locator("#check > button[type=submit]").click();
            page.locator("#check > button[type=submit]").click();

            shown(page.locator("[data-state=sent]"));
            assertThat(home.told().getFirst().places())
                    .singleElement()
                    .asString()
                    .startsWith("front:");
        }
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesAlsoLargeAndAtFourHundredPercent() {
        LinkHeld home = needled(25, "rhomboids");
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            for (String path : List.of("", "?lang=es", "/check?lang=es&type=large", "/record")) {
                page.navigate(clinic.at(home.link + path));
                accessible(page);
                page.setViewportSize(320, 640);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
                page.setViewportSize(390, 844);
            }
            page.navigate(clinic.at(home.link));
            Manual.picture(page, "home");
        }
    }
}
