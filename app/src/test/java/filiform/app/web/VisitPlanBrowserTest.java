package filiform.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The live plan within a visit: from a tap on the body to the plan that the visit holds.
class VisitPlanBrowserTest {

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

    private Page page(Browser.NewContextOptions options, String path) {
        var context = running.in(chromium.browser.newContext(options));
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(running.at(path));
        return page;
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private static void accessible(Page page) {
        assertThat(Accessible.faults(page)).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// What the visit holds, as its file tells it.
    private static JsonNode held(String visit) {
        try {
            return new ObjectMapper().readTree(running.get(visit + ".json").body());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("No visit file.", e);
        }
    }

    @Test
    void onAPhoneTheSiteIsFoundByTappingTheBody() {
        String visit = running.open();
        Page page = page(phone(), visit + "/plan");
        accessible(page);
        page.locator(".choosing a[aria-label='left arm']").first().tap();
        assertThat(page.locator("#choice-h")).hasText("Where on the body: left arm");
        accessible(page);
        page.locator(".site-rows a", new Page.LocatorOptions().setHasText("lateral arm"))
                .tap();

        assertThat(page.locator("h1")).hasText("lateral arm");
        assertThat(page.locator("#live-now .what")).containsText("left lateral arm");
        page.locator(".use-plan button").tap();
        page.waitForURL("**/consent");
        assertThat(held(visit).path("needle").path("site").asText()).isEqualTo("lateral arm");
        assertThat(held(visit).path("needle").path("side").asText()).isEqualTo("left");
    }

    @Test
    void theSiteIsAlsoFoundByComplaintAndByName() {
        String visit = running.open();
        Page page = page(phone(), visit + "/plan");
        page.getByText("What the patient comes with").tap();
        page.getByText("lateral epicondylalgia").tap();
        assertThat(page.locator(".site-rows a", new Page.LocatorOptions().setHasText("extensor carpi radialis brevis")))
                .hasCount(1);

        page.locator("#plan-site").fill("pirif");
        page.locator(".pick", new Page.LocatorOptions().setHasText("piriformis"))
                .first()
                .tap();
        assertThat(page.locator("h1")).hasText("piriformis");
    }

    @Test
    void theVisitHoldsWhatTheSliderSaysAndAnOldConsentIsAskedAgain() {
        String visit = running.open();
        running.post(visit + "/patient", "sex", "female", "bmi", "24");
        Page page = page(
                new Browser.NewContextOptions().setViewportSize(1280, 900),
                visit + "/plan?site=lateral+arm&side=left&diameter_mm=0.25&length_mm=40&depth=15&sex=female&bmi=24");
        button(page, "Use this plan").click();
        page.waitForURL("**/consent");
        page.locator("input[name=understood]").check();
        page.getByLabel("Who agrees").fill("the patient");
        button(page, "The patient agrees").click();
        assertThat(page.locator(".visit-step").nth(2)).containsText("given");

        page.locator(".visit-step").nth(1).click();
        assertThat(page.locator(".use-plan.stands")).isVisible();
        Locator depth = page.locator("input[data-moves=depth]");
        assertThat(depth).hasValue("15");
        depth.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#live-now .what")).containsText("17 mm deep");
        assertThat(page.locator("#live-now")).not().hasClass(Pattern.compile("stale"));
        page.locator("input[data-moves=bmi]").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".use-plan .hint")).containsText("also changes");
        assertThat(page.locator("#live-map")).not().hasClass(Pattern.compile("stale"));
        accessible(page);
        button(page, "Use this plan").click();
        page.waitForURL("**/consent");

        JsonNode held = held(visit);
        assertThat(held.path("needle").path("depth_mm").asDouble()).isEqualTo(17);
        assertThat(held.path("patient").path("bmi").asDouble()).isEqualTo(24.5);
        assertThat(held.path("patient").path("sex").asText()).isEqualTo("female");
        assertThat(page.locator(".visit-step").nth(2)).containsText("to another plan");
        page.locator(".visit-step").nth(3).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Needle 1 in"))
                .click();
        assertThat(page.locator(".faults")).containsText("has changed since the patient agreed");
        complaints.removeIf(words -> words.contains("status of 422"));
    }

    @Test
    void withoutScriptsThePlanIsShownAndUsedAllTheSame() {
        String visit = running.open();
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false), visit + "/plan");
        page.locator("#plan-site").fill("piriformis");
        button(page, "Show the plan").click();
        page.locator("#plan-depth").fill("21");
        button(page, "Show the plan").click();
        button(page, "Use this plan").click();

        assertThat(page.locator("h1")).not().hasText("piriformis");
        assertThat(held(visit).path("needle").path("depth_mm").asDouble()).isEqualTo(21);
    }
}
