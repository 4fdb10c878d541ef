package filiform.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import filiform.record.event.PatientEvent.ReferralMade;
import filiform.record.visit.Notes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published radial nerve case from "spasm in the hand" to the letter and the way home, in a real browser: with few
/// taps, by keyboard, by pen and finger, on a phone, without scripts.
class ContactBrowserTest {

    @TempDir
    static Path folder;

    private static Running running;
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();
    private int taps;

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
    void nothingWasComplainedOf() {
        assertThat(complaints).isEmpty();
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private Page page(Browser.NewContextOptions options, String path) {
        var context = running.in(chromium.browser.newContext(options));
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // What htmx says of a preview that the next page overtook.
            boolean overtaken = message.text().startsWith("htmx:");
            if (message.type().equals("error") && !overtaken) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(running.at(path));
        return page;
    }

    /// A visit with the needle of the published case.
    private static String published() {
        String visit = running.open();
        running.post(
                visit + "/needle",
                Running.needle("lateral arm", "0.25", "50", "").toArray(new String[0]));
        return visit;
    }

    private void tap(Locator what) {
        taps++;
        what.first().click();
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private static void accessible(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(Accessible.faults(page)).isEmpty();
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 300; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("No way by keyboard to " + selector);
    }

    /// From the spasm to the letter, as the case was published.
    private void fromTheSpasmToTheLetter(Page page, String visit) {
        tap(page.locator("#form-sensation label:has(input[value='spasm beyond the needled muscle'])"));
        tap(page.locator("#form-sensation label:has(input[value='weakness'])"));
        tap(page.locator("#form-sensation button[type=submit]"));
        assertThat(page.locator("#during .card-word").first()).hasText("Stop");
        tap(page.getByText("Something is weak or numb: find the nerve"));
        assertThat(page.locator(".known-needle")).containsText("lateral arm, left; 0.25 x 50 mm");
        tap(page.locator("button.chip[name='sign.wrist drop']"));
        assertThat(page.locator(".lead-sentence")).containsText("left radial nerve");
        assertThat(page.locator(".nerve-tree .leads")).containsText("radial nerve");
        assertThat(page.locator(".grade-block")).containsText("Not yet gradable");
        fits(page);
        tap(page.locator(".record-found button"));
        assertThat(page.locator(".record-found")).containsText("Recorded.");
        tap(page.getByText("Write the referral letter"));
        assertThat(page.locator("#letter-reason")).hasValue(Pattern.compile("left radial nerve best"));
        fits(page);
        tap(page.locator(".letter-form button[type=submit]"));
        assertThat(page.locator("main")).containsText("To a doctor with experience of nerve injuries");

        UUID id = UUID.fromString(visit.substring("/visits/".length()));
        var chain = running.journal.visit(id).getFirst().event().chain();
        assertThat(Notes.patient(running.journal, chain).orElseThrow().all(ReferralMade.class))
                .hasSize(1);
    }

    @Test
    void fromASpasmInTheHandToTheLetterInEightTaps() {
        String visit = published();
        Page page = page(desk(), visit);
        fromTheSpasmToTheLetter(page, visit);
        assertThat(taps).isLessThanOrEqualTo(8);

        page.navigate(running.at(visit + "/injury?onset=2026-01-05&examined=2026-01-06&muscle.triceps+brachii=5"
                + "&muscle.supinator=3&area.first+dorsal+web+space+of+the+hand=reduced"));
        Manual.picture(page.locator(".nerve-tree .figure"), "nerve-tree");
        Manual.picture(page.locator(".power-tree"), "power");
        page.navigate(running.at(visit + "/letter"));
        Manual.picture(page, "letter");
    }

    @Test
    void theSameOnAPhone() {
        String visit = published();
        fromTheSpasmToTheLetter(page(phone(), visit), visit);
    }

    @Test
    void theSameWithoutScripts() {
        String visit = published();
        fromTheSpasmToTheLetter(page(desk().setJavaScriptEnabled(false), visit), visit);
    }

    @Test
    void numbSkinIsDrawnByKeyboard() {
        Page page = page(desk(), published() + "/injury?sign.wrist+drop=true");
        page.locator("input[name=view][value='back of the hand']").check();
        page.locator("input[name=brush][value=absent]").check();
        page.locator("input[name=tool][value=draw]").check();
        page.locator(".mark-view:visible svg").focus();
        for (String keys :
                List.of("", "Shift+ArrowRight*3", "Shift+ArrowDown*4", "Shift+ArrowLeft*3", "Shift+ArrowUp*4")) {
            if (!keys.isEmpty()) {
                String[] parts = keys.split("\\*", -1);
                for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                    page.keyboard().press(parts[0]);
                }
            }
            page.keyboard().press("Enter");
        }

        assertThat(page.locator("#injury-told")).containsText("drawn on 'back of the hand': touch absent");
        assertThat(page.locator(".strokes .stroke:visible")).hasCount(1);
    }

    @Test
    void areasAreGoneToAndMarkedByKeyboard() {
        Page page = page(desk(), published() + "/injury?sign.wrist+drop=true");
        page.locator("input[name=view][value='back of the hand']").check();
        tabTo(page, ".spot");
        String first = page.evaluate("document.activeElement.dataset.area").toString();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowLeft");
        String next = page.evaluate("document.activeElement.dataset.area").toString();
        assertThat(next).isNotEqualTo(first);
        page.keyboard().press("Enter");

        assertThat(page.locator("#injury-told")).containsText(next + ": touch reduced");
        assertThat(page.locator(".spot[data-area='" + next + "']:visible").first())
                .hasAttribute("aria-pressed", "true");
    }

    @Test
    void aPalmBesideThePenDrawsNothing() {
        Page page = page(desk(), published() + "/injury?sign.wrist+drop=true");
        page.locator("input[name=view][value='back of the hand']").check();
        page.locator("input[name=tool][value=draw]").check();
        BoundingBox box = page.locator(".mark-view:visible svg").boundingBox();
        page.evaluate("""
                ([x, y, w, h]) => {
                  const svg = document.querySelector(".mark-view:not([hidden]) svg");
                  svg.setPointerCapture = () => {};
                  const send = (type, pointerType, id, fx, fy) => svg.dispatchEvent(new PointerEvent(type, {
                    bubbles: true, cancelable: true, isPrimary: true, pointerType, pointerId: id,
                    clientX: x + fx * w, clientY: y + fy * h }));
                  send("pointerdown", "pen", 7, .2, .4);
                  send("pointerdown", "touch", 9, .9, .9);
                  send("pointermove", "touch", 9, .1, .9);
                  send("pointermove", "pen", 7, .6, .4);
                  send("pointermove", "pen", 7, .6, .8);
                  send("pointermove", "pen", 7, .2, .8);
                  send("pointerup", "touch", 9, .1, .9);
                  send("pointerup", "pen", 7, .2, .42);
                }
                """, List.of(box.x, box.y, box.width, box.height));

        assertThat(page.locator("#injury-told")).containsText("drawn on 'back of the hand'");
        assertThat(page.locator(".told-item[data-kind=outline]")).hasCount(1);
    }

    @Test
    void powerIsToldByTappingMusclesAndByDigits() {
        Page page = page(desk(), published() + "/injury?sign.wrist+drop=true");
        page.locator("input[name=power][value='5']").check();
        page.locator("[data-muscle='triceps brachii']").click();
        assertThat(page.locator("#injury-told")).containsText("triceps brachii: power 5");
        assertThat(page.locator("[data-muscle='triceps brachii']")).containsText("power 5");
        assertThat(page.locator("input[name=power][value='5']")).isChecked();

        page.locator("[data-muscle='supinator']").focus();
        page.keyboard().press("3");
        assertThat(page.locator("#injury-told")).containsText("supinator: power 3");
        assertThat(page.locator("[data-muscle='supinator']")).isFocused();
        page.locator("[data-muscle='triceps brachii']").click();
        assertThat(page.locator("#injury-told")).not().containsText("triceps brachii: power 5");
    }

    @Test
    void theWayHomeEndsWithACodeToScan() {
        Page page = page(phone(), published() + "/after");
        page.getByText("Make the code").click();
        assertThat(page.locator(".made-link .qr")).isVisible();
        Manual.picture(page, "after-phone");
        fits(page);
        assertThat(page.locator(".link-letters")).containsText("/my/");
        accessible(page);
    }

    @Test
    void assistiveTechnologyFindsNoFaultWhileDrawing() {
        Page drawing = page(desk(), published() + "/injury?sign.wrist+drop=true");
        drawing.locator("input[name=tool][value=draw]").check();
        accessible(drawing);
    }
}
