package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
        assertThat(Accessible.faults(page)).isEmpty();
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
            assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
                    .as("screens of a phone")
                    .isLessThan(3 * 844);
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
            page.locator(".my-fold summary").click();
            Locator front = page.locator("[data-view=front] svg");
            front.scrollIntoViewIfNeeded();
            var box = front.boundingBox();
            double x = box.x + box.width / 2;
            double y = box.y + box.height / 2;
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + 15, y);
            page.mouse().move(x + 15, y + 20);
            page.mouse().move(x, y + 20);
            page.mouse().up();
            assertThat(page.locator("#drawn").textContent()).startsWith("Drawn.");
            page.locator("[data-view=back] svg").focus();
            corners(page);
            accessible(page);
            choose(page, "nerve", "yes");
            which(page, "new numbness");
            page.locator("#check > button[type=submit]").click();
            page.locator("#check > button[type=submit]").click();

            shown(page.locator("[data-state=sent]"));
            List<String> places = home.told().getFirst().places();
            assertThat(places).hasSize(2);
            assertThat(places.getFirst()).startsWith("front:");
            assertThat(places.getLast()).startsWith("back:100,240;124,240;124,264");
        }
    }

    /// From the middle of the view three corners and back, and what is heard on the way.
    private static void corners(Page page) {
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#drawn")).containsText("Corner 1: ");
        List<String> heard = List.of("lower buttock (right)", "back of the thigh (right)", "beside the body");
        for (int i = 0; i < heard.size(); i++) {
            String key = "Shift+Arrow" + List.of("Right", "Down", "Left").get(i);
            page.keyboard().press(key);
            page.keyboard().press(key);
            PlaywrightAssertions.assertThat(page.locator("#drawn")).hasText(heard.get(i));
            page.keyboard().press("Enter");
        }
        PlaywrightAssertions.assertThat(page.locator("#drawn")).containsText("Corner 4: beside the body.");
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#drawn")).containsText("Drawn.");
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

    private static void send(Page page) {
        page.locator("#check > button[type=submit]").click();
        if (!page.locator("#answer").isVisible()) {
            page.locator("#check > button[type=submit]").click();
        }
    }

    private static int kept(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).length")).intValue();
    }

    private static String another(LinkHeld home) {
        return "/my/" + clinic.clinic.access().links().give(clinic.account(), home.patient, Duration.ofDays(9));
    }

    /// The clinic knows of two answers more than the phone; the patient opens the page by another link.
    @Test
    void whatTheClinicSaysMoreUrgentlyIsReadOnWhateverPageIsOpen() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone();
                BrowserContext other = phone()) {
            Page page = asked(context, home);
            context.setOffline(true);
            for (int i = 0; i < 3; i++) {
                Page first = asked(other, home);
                send(first);
                shown(first.locator("[data-state=sent]"));
            }
            send(page);
            shown(page.locator("#answer [data-card=soon]"));
            shown(page.locator("[data-state=waiting]"));
            page.close();
            context.setOffline(false);

            Page later = context.newPage();
            later.navigate(clinic.at(another(home)));

            shown(later.locator("#verdict[data-urgency=urgent] [data-word]"));
            assertThat(later.locator("#verdict").textContent()).contains("You told us something before");
            assertThat(later.locator("#verdict [data-steps] li").count()).isPositive();
            accessible(later);
            shown(later.locator("[data-state=sent]"));
            assertThat(home.told()).hasSize(4);
            assertThat(kept(later)).isZero();
        }
    }

    /// An answer of a link that ended, before another that waits.
    @Test
    void whatIsRefusedBlocksNothingAndCanBeRemoved() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            page.evaluate(LEFT, "/my/" + "x".repeat(20));
            send(page);

            shown(page.locator("[data-state=refused]"));
            accessible(page);
            assertThat(home.told()).hasSize(1);
            page.reload();
            shown(page.locator("[data-state=refused]"));
            assertThat(page.locator("[data-remove]").isVisible()).isFalse();
            remove(page);
        }
    }

    /// It says what is removed, and that nobody else has it.
    private static void remove(Page page) {
        PlaywrightAssertions.assertThat(page.locator("[data-kept]")).containsText("Speak to the clinic");
        page.locator(".my-refused summary").click();
        assertThat(page.locator(".my-refused details").textContent()).contains("The clinic does not have it");
        page.locator("[data-remove]").click();
        PlaywrightAssertions.assertThat(page.locator("[data-state=refused]")).isHidden();
        assertThat(kept(page)).isZero();
    }

    @Test
    void anEndedLinkSaysWhomToCallAndRemovesWhatWaits() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            context.setOffline(true);
            send(page);
            shown(page.locator("[data-state=waiting]"));
            page.close();
            home.revoke();
            context.setOffline(false);

            Page ended = context.newPage();
            assertThat(ended.navigate(clinic.at(home.link)).status()).isEqualTo(403);

            shown(ended.locator("[data-state=refused]"));
            accessible(ended);
            assertThat(ended.locator("main a[data-call]:visible").first().getAttribute("href"))
                    .isEqualTo("tel:+15550100");
            assertThat(ended.locator("main").textContent()).doesNotContain("lateral arm");
            PlaywrightAssertions.assertThat(ended.locator("[data-kept] li")).containsText("20");
            remove(ended);
            assertThat(home.told()).isEmpty();
        }
    }

    private static final String LEFT = """
            path => localStorage.setItem("filiform waiting",
              JSON.stringify([{ id: "5d2c1b68-7b1c-4d4e-9a53-0f0f2f6f7a11", path, body: "", read: "soon",
                said: "Speak to the clinic" }]))""";

    @Test
    void whatIsRefusedLeavesThePhoneByItself() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            page.evaluate(LEFT, "/my/" + "x".repeat(20));
            page.evaluate("""
                    () => { const [one] = JSON.parse(localStorage.getItem("filiform waiting"));
                      one.refused = Date.now() - 8 * 86400000;
                      localStorage.setItem("filiform waiting", JSON.stringify([one])); }""");
            page.reload();
            page.locator("#check[data-judges]").waitFor();

            assertThat(kept(page)).isZero();
        }
    }

    /// Earlier versions of the page kept a list for each link.
    @Test
    void whatAnEarlierVersionKeptIsSent() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            page.evaluate("""
                    ([path, visit]) => localStorage.setItem(`filiform waiting ${path}`,
                      JSON.stringify([{ id: "5d2c1b68-7b1c-4d4e-9a53-0f0f2f6f7a12", body: `visit=${visit}` }]))""", List.of(home.link, home.visit.toString()));
            page.navigate(clinic.at(another(home)));

            shown(page.locator("#verdict[data-urgency=soon] [data-word]"));
            assertThat(home.told()).hasSize(1);
            assertThat(kept(page)).isZero();
        }
    }

    @Test
    void aPhoneThatKeepsNothingStillSends() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone()) {
            context.addInitScript("Storage.prototype.setItem = () => { throw new DOMException('full'); };");
            Page page = asked(context, home);
            context.setOffline(true);
            send(page);
            shown(page.locator("[data-state=lent]"));
            context.setOffline(false);

            shown(page.locator("[data-state=sent]"));
            assertThat(page.locator("[data-state=lent]").isVisible()).isFalse();
            assertThat(home.told()).hasSize(1);
        }
    }

    @Test
    void whoCallsAfterChangingTheAnswerHasToldTheClinic() {
        LinkHeld home = needled(5, "rhomboids");
        try (BrowserContext context = phone()) {
            Page page = asked(context, home);
            page.locator(".my-question").all().forEach(question -> tick(question.locator("input[value=no]")));
            send(page);
            shown(page.locator("[data-state=sent]"));
            page.locator("[data-again]").click();
            choose(page, "breath", "yes");
            which(page, "shortness of breath");
            page.evaluate("document.addEventListener('click', event => event.preventDefault(), true)");
            page.locator("#live a[data-call]").click();

            page.waitForCondition(() -> home.told().size() == 2);
            assertThat(home.told()).extracting(CheckedIn::urgency).contains("emergency");
        }
    }

    @Test
    void anAnswerThatNobodyCouldJudgeIsKeptAndSaysSo() {
        LinkHeld home = needled(24, "rhomboids");
        try (BrowserContext context = phone()) {
            context.route("**/*rules*.json", Route::abort);
            Page page = context.newPage();
            page.navigate(clinic.at(home.link + "/check"));
            context.setOffline(true);
            choose(page, "breath", "yes");
            which(page, "shortness of breath");
            page.locator("#check > button[type=submit]").click();

            shown(page.locator("#answer [data-card='']"));
            assertThat(page.locator("#answer").textContent()).contains("Nobody has judged your answer yet");
            shown(page.locator("#answer [data-card=''] a[href='tel:911']"));
            shown(page.locator("#answer [data-state=waiting]"));
            accessible(page);
            context.setOffline(false);

            shown(page.locator("#answer [data-card=emergency]"));
            assertThat(page.locator("#answer-why").textContent()).contains("air leak around the lung");
            assertThat(home.told()).extracting(CheckedIn::urgency).containsExactly("emergency");
        }
    }

    /// A slow clock would make soreness after 80 hours look like soreness after 20.
    @Test
    void thePhonesClockCalmsNothing() {
        LinkHeld home = needled(80, "lateral arm");
        try (BrowserContext context = phone()) {
            context.addInitScript("""
                    const real = Date;
                    globalThis.Date = class extends real {
                      constructor(...of) { super(...(of.length ? of : [real.now() - 216e6])); }
                      static now() { return real.now() - 216e6; }
                    };""");
            Page page = asked(context, home);
            context.setOffline(true);
            page.locator(".my-question").all().forEach(question -> tick(question.locator("input[value=no]")));
            choose(page, "common", "yes");
            which(page, "soreness");
            send(page);

            shown(page.locator("#answer [data-card=soon]"));
            context.setOffline(false);
            shown(page.locator("[data-state=sent]"));
            assertThat(home.told()).extracting(CheckedIn::urgency).containsExactly("soon");
        }
    }

    /// Sore on the first day is common; sore on the twelfth is not, whatever was needled since.
    @Test
    void theWorstOfAllNeedlingsCounts() {
        LinkHeld home = needled(5, "lateral arm");
        try (BrowserContext context = phone()) {
            context.route(clinic.at(home.link + "/check"), route -> {
                var page = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(page)
                        .setBody(page.text().replaceFirst("data-sessions=\"[^\"]*\"", twice())));
            });
            Page page = asked(context, home);
            context.setOffline(true);
            page.locator(".my-question").all().forEach(question -> tick(question.locator("input[value=no]")));
            choose(page, "common", "yes");
            which(page, "soreness");
            send(page);

            shown(page.locator("#answer [data-card=soon]"));
            assertThat(page.locator("#answer-why li").count()).isPositive();
        }
    }

    private static String twice() {
        return "data-sessions='[{\"regions\":[\"arm\"],\"needled\":\"%s\"},{\"regions\":[\"leg\"],\"needled\":\"%s\"}]'"
                .formatted(
                        Instant.now().minus(Duration.ofHours(5)), Instant.now().minus(Duration.ofDays(11)));
    }
}
