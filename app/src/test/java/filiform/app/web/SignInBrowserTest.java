package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import filiform.app.account.Account;
import filiform.app.account.Accounts.Invited;
import filiform.app.account.Role;
import filiform.app.account.SignIn;
import filiform.app.account.TimeCodes;
import filiform.record.Event;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way in, in a real browser with its own word on cookies, origins and the page's policy.
class SignInBrowserTest {

    private static final String PASSWORD = "seven needles in a row";

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void fromAOneTimeSecretToAVisitAndOutAgain() {
        try (var running = new Running(folder);
                var chromium = new Chromium()) {
            Invited invited =
                    running.clinic.access().accounts().open(Event.SYSTEM, "anna", "Anna", List.of(Role.PRACTITIONER));
            Page page = chromium.browser.newContext().newPage();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(running.at("/"));
            assertThat(page.url()).endsWith("/sign-in");
            accessible(page);
            page.getByText("I was given a one-time secret").click();
            page.getByLabel("Name").fill("anna");
            page.getByLabel("One-time secret").fill(invited.secret());
            page.locator("input[name=new_password]").fill(PASSWORD);
            page.locator("input[name=repeated]").fill(PASSWORD);
            page.getByText("Set the password").click();
            assertThat(page.locator("svg.qr path.qr-ink").count()).isEqualTo(1);
            accessible(page);
            String token = cookie(page).value;
            Account account = running.clinic.access().accounts().named("anna").orElseThrow();
            page.locator("input[name=code]").fill(TimeCodes.at(SignIn.newFactor(token, account), Instant.now()));
            page.locator("main button").click();
            assertThat(page.locator(".letters li").count()).isEqualTo(8);
            assertThat(cookie(page).value).isNotEqualTo(token);
            assertThat(cookie(page).httpOnly).isTrue();
            assertThat(cookie(page).sameSite).isEqualTo(SameSiteAttribute.STRICT);
            page.getByText("Go on").click();
            page.getByText("New visit").click();
            assertThat(page.url()).contains("/visits/");
            page.navigate(running.at("/account"));
            accessible(page);
            Page administrator = running.as(Role.ADMINISTRATOR)
                    .in(chromium.browser.newContext())
                    .newPage();
            for (String path : List.of("/accounts", "/clinic", "/audit", "/credentials/all")) {
                administrator.navigate(running.at(path));
                accessible(administrator);
            }
            page.locator(".who button").click();
            page.navigate(running.at("/"));
            assertThat(page.url()).endsWith("/sign-in");
            assertThat(complaints).isEmpty();
        }
    }

    private static Cookie cookie(Page page) {
        return page.context().cookies().stream()
                .filter(each -> each.name.equals("filiform"))
                .findFirst()
                .orElseThrow();
    }

    private static void accessible(Page page) {
        assertThat(Accessible.faults(page)).isEmpty();
    }
}
