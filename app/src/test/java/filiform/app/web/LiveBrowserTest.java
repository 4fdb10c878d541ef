package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import filiform.app.account.Role;
import filiform.app.account.Session.Stage;
import filiform.record.Recorded;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The live page when the network, the sign-in or a colleague comes between: nothing is lost, nothing counts twice, and
/// what to do stands there at once.
class LiveBrowserTest {

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

    private static BrowserContext device() {
        return clinic.in(chromium.browser.newContext());
    }

    @Test
    void whatWasTappedWithoutTheNetworkIsRecordedOnceInOrderWithItsTimes() {
        try (BrowserContext device = device()) {
            Beside beside = Beside.open(device, clinic, Beside.agreed(clinic));
            Instant before = Instant.now();
            beside.tap("Needle 1 in").says("All is recorded.");

            device.setOffline(true);
            beside.tap("Twitch").says("1 entry waits");
            beside.tap("The patient felt something");
            assertThat(beside.action()).isEqualTo("pause");
            beside.tap("At the needle only").tap("electric");
            assertThat(beside.action()).isEqualTo("stop");
            beside.tap("Out, whole").tap("Done: record it").says("3 entries wait");
            beside.page.reload();
            beside.says("3 entries wait");
            assertThat(beside.page.locator("#patient").innerText()).isNotBlank();
            beside.tap("Needle 2 in").tap("Out").says("5 entries wait");
            Instant dropped = Instant.now();
            assertThat(beside.recorded()).containsExactly("in 1");

            device.setOffline(false);
            beside.says("All is recorded.");
            assertThat(beside.recorded())
                    .containsExactly("in 1", "twitch YES", "felt [\"electric\"]", "out WHOLE", "in 2", "out WHOLE");
            List<Recorded> tapped = beside.events().stream()
                    .filter(recorded -> recorded.event().happenedAt().isAfter(before))
                    .toList();
            assertThat(tapped).hasSize(6).allSatisfy(recorded -> {
                assertThat(recorded.event().happenedAt()).isBefore(dropped);
                assertThat(recorded.event().author()).isEqualTo(clinic.account());
            });
            assertThat(tapped.subList(1, 6))
                    .allSatisfy(recorded -> assertThat(recorded.recordedAt()).isAfter(dropped));
            beside.page.reload();
            beside.says("All is recorded.");
            assertThat(beside.recorded()).hasSize(6);
        }
    }

    @Test
    void whoIsSignedOutMeanwhileTapsOnAndLosesNothing() {
        try (BrowserContext device = device()) {
            Beside beside = Beside.open(device, clinic, Beside.agreed(clinic));
            beside.tap("Needle 1 in").says("All is recorded.");
            device.addCookies(List.of(new Cookie("filiform", "ended").setUrl(clinic.clinic.address())));
            beside.tap("Out").says("You are signed out. 1 entry waits");
            assertThat(beside.page.getByText("Sign in again: nothing is lost").isVisible())
                    .isTrue();
            beside.page.reload();
            beside.says("You are signed out. 1 entry waits");
            beside.tap("The patient felt something").tap("At the needle only").tap("burning");
            assertThat(beside.action()).isEqualTo("stop");
            beside.tap("Done: record it").says("2 entries wait");

            String token = clinic.clinic.access().sessions().open(clinic.account(), Stage.IN);
            device.addCookies(List.of(new Cookie("filiform", token).setUrl(clinic.clinic.address())));
            beside.page.evaluate("window.dispatchEvent(new Event('focus'))");
            beside.says("All is recorded.");
            assertThat(beside.recorded()).containsExactly("in 1", "out WHOLE", "felt [\"burning\"]");
        }
    }

    @Test
    void whatAnotherAccountTappedIsNotSentInMyName() {
        try (BrowserContext device = device()) {
            Beside beside = Beside.open(device, clinic, Beside.agreed(clinic));
            device.setOffline(true);
            beside.tap("Needle 1 in").says("1 entry waits");
            Running lead = clinic.as(Role.LEAD);
            lead.in(device);
            device.setOffline(false);
            beside.says("Somebody else tapped this: they have to sign in. 1 entry waits");
            assertThat(beside.recorded()).isEmpty();
            clinic.in(device);
            beside.page.reload();
            beside.says("All is recorded.");
            assertThat(beside.recorded()).containsExactly("in 1");
        }
    }

    @Test
    void twoPagesOfOneDeviceShareOneQueue() {
        try (BrowserContext device = device()) {
            String visit = Beside.agreed(clinic);
            Beside one = Beside.open(device, clinic, visit);
            Beside two = Beside.open(device, clinic, visit);
            device.setOffline(true);
            one.tap("Needle 1 in");
            two.tap("Needle 2 in").says("2 entries wait");
            one.says("2 entries wait");
            device.setOffline(false);
            one.says("All is recorded.");
            two.says("All is recorded.");
            assertThat(one.recorded()).containsExactly("in 1", "in 2");
        }
    }

    @Test
    void whatAColleagueRecordedMeanwhileIsTold() {
        try (BrowserContext mine = device();
                BrowserContext theirs = device()) {
            String visit = Beside.agreed(clinic);
            Beside one = Beside.open(mine, clinic, visit);
            Beside two = Beside.open(theirs, clinic, visit);
            mine.setOffline(true);
            one.tap("Needle 1 in").says("1 entry waits");
            two.tap("Needle 1 in").says("All is recorded.");
            mine.setOffline(false);
            one.page.getByText("Your needle 1 is recorded as needle 2").waitFor();
            assertThat(one.recorded()).containsExactly("in 1", "in 2");

            mine.setOffline(true);
            needle(one, 1, "Out");
            needle(two, 1, "Out");
            two.says("All is recorded.");
            mine.setOffline(false);
            one.page.getByText("This needle is out already.").waitFor();
            assertThat(one.page.locator("#refused").innerText()).contains("Not recorded: Needle 1 out, whole");
            one.page.waitForTimeout(400);
            one.tap("Write it into the note").says("All is recorded.");
            assertThat(one.recorded()).containsExactly("in 1", "in 2", "out WHOLE", "NoteAdded");
            assertThat(one.page.locator("#refused").innerText()).isEmpty();
        }
    }

    private static void needle(Beside beside, int number, String button) {
        beside.page
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Needle " + number).setExact(true))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        beside.page.waitForTimeout(400);
    }

    @Test
    void aDoubleTapCountsOnceAndAWrongTapIsTakenBack() {
        try (BrowserContext device = device()) {
            Beside beside = Beside.open(device, clinic, Beside.agreed(clinic));
            beside.page.locator("#needle-in button").dblclick();
            beside.page.waitForTimeout(400);
            beside.says("All is recorded.");
            assertThat(beside.recorded()).containsExactly("in 1");
            beside.tap("Take it back").says("All is recorded.");
            assertThat(beside.note().needles()).isEmpty();
            assertThat(beside.page.locator("#count").innerText()).isEqualTo("0 in, 0 out");

            device.setOffline(true);
            beside.tap("Needle 2 in").says("1 entry waits").tap("Take it back");
            device.setOffline(false);
            beside.says("All is recorded.");
            assertThat(beside.note().needles()).isEmpty();
            assertThat(beside.recorded()).containsExactly("in 1", "out WHOLE", "EnteredInError", "EnteredInError");
        }
    }

    @Test
    void whoLeavesIsAskedAboutEachNeedleStillIn() {
        try (BrowserContext device = device()) {
            Beside beside = Beside.open(device, clinic, Beside.agreed(clinic));
            beside.tap("Needle 1 in");
            beside.page.waitForTimeout(1000);
            beside.tap("Needle 2 in").says("All is recorded.");
            beside.page.getByText("To the table").click();
            assertThat(beside.page.locator("#leaving").innerText())
                    .contains("Needle 1 is still in", "Needle 2 is still in");
            beside.tap("Stay here");
            assertThat(beside.page.locator("#leaving").isVisible()).isFalse();
        }
    }

    @Test
    void signingOutLeavesNothingOnTheDevice() {
        try (BrowserContext device = device()) {
            var own = clinic.by(clinic.account());
            own.in(device);
            String visit = Beside.agreed(clinic);
            Beside beside = Beside.open(device, clinic, visit);
            beside.tap("Needle 1 in").says("All is recorded.");
            assertThat(kept(beside.page)).isNotEmpty();
            device.setOffline(true);
            beside.tap("Out").says("1 entry waits");
            device.setOffline(false);
            beside.says("All is recorded.");
            beside.page.navigate(clinic.at("/"));
            beside.page.getByText("Sign out").first().click();
            beside.page.waitForURL("**/sign-in");
            assertThat(kept(beside.page)).noneMatch(each -> each.contains("visits") || each.contains("filiform"));
        }
    }

    @Test
    void aClosedVisitLeavesNothingOnTheDevice() {
        try (BrowserContext device = device()) {
            String visit = Beside.agreed(clinic);
            Beside beside = Beside.open(device, clinic, visit);
            assertThat(kept(beside.page)).anyMatch(each -> each.contains(visit));
            close(visit);
            assertThat(beside.note().closed()).isPresent();
            beside.page.reload();
            beside.page
                    .getByText("This visit is closed. Once all is recorded, nothing of it stays on this device.")
                    .waitFor();
            assertThat(kept(beside.page)).noneMatch(each -> each.contains(visit));
        }
    }

    private static void close(String visit) {
        var fields =
                new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "needles_in", "0", "needles_out", "0"));
        Running.DECISIONS
                .knowledge()
                .tables()
                .documentation()
                .closing()
                .forEach(item -> fields.addAll(List.of("checklist." + item.id(), "yes")));
        clinic.post(visit + "/table/closing", fields.toArray(new String[0]));
    }

    /// All that scripts have kept: what waits, what is known of visits, pages, words.
    private static List<String> kept(Page page) {
        return ((List<?>) page.evaluate("""
                        async () => {
                          const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
                          for (const { name } of await indexedDB.databases()) {
                            const base = await new Promise((take) => {
                              const opening = indexedDB.open(name);
                              opening.onsuccess = () => take(opening.result);
                            });
                            for (const rows of base.objectStoreNames) {
                              const all = await new Promise((take) => {
                                const asked = base.transaction(rows).objectStore(rows).getAll();
                                asked.onsuccess = () => take(asked.result);
                              });
                              kept.push(...all.map((row) => `/visits/${row.visit}`));
                            }
                            base.close();
                          }
                          for (const name of await caches.keys()) {
                            kept.push(...(await (await caches.open(name)).keys()).map((each) => each.url));
                          }
                          return kept;
                        }""")).stream().map(String::valueOf).toList();
    }
}
