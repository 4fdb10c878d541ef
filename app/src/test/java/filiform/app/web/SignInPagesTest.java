package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.account.Accounts.Invited;
import filiform.app.account.Role;
import filiform.app.account.SetClock;
import filiform.app.account.SignIn;
import filiform.app.account.TimeCodes;
import filiform.record.Chain;
import filiform.record.Event;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way in: invitation, password, second factor, sessions that end, doors that lock.
class SignInPagesTest {

    private static final String PASSWORD = "seven needles in a row";
    private static final Pattern COOKIE = Pattern.compile("filiform=([^;]*)");

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:10Z"));
    private Running running;
    private Access access;
    private Running nobody;

    @BeforeEach
    void start() {
        running = new Running(folder, clock, Running.SERVED);
        access = running.clinic.access();
        nobody = running.as(Role.ANYONE);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(COOKIE::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private Invited invited(String name, Role... roles) {
        return access.accounts().open(Event.SYSTEM, name, "Somebody", List.of(roles));
    }

    private HttpResponse<String> welcome(String name, String secret) {
        return nobody.post("/welcome", "name", name, "secret", secret, "new_password", PASSWORD, "repeated", PASSWORD);
    }

    /// Takes up an invitation whole, and answers the recovery codes.
    private List<String> joined(Invited invited, String name) {
        HttpResponse<String> set = welcome(name, invited.secret());
        assertThat(location(set)).isEqualTo("/second-factor");
        Running half = running.with(cookie(set));
        Account account = access.accounts().find(invited.account()).orElseThrow();
        byte[] secret = SignIn.newFactor(cookie(set), account);
        assertThat(half.get("/second-factor").body()).contains("<svg class=\"qr\"", "viewBox=");
        HttpResponse<String> done = half.post("/second-factor", "code", TimeCodes.at(secret, clock.instant()));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        clock.forward_s(60);
        return Pattern.compile("<code>([A-Z0-9-]+)</code>")
                .matcher(done.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String code(Invited invited) {
        Account account = access.accounts().find(invited.account()).orElseThrow();
        return TimeCodes.at(
                java.util.Base64.getDecoder().decode(account.factor().orElseThrow()), clock.instant());
    }

    private HttpResponse<String> password(String name, String password) {
        return nobody.post("/sign-in", "name", name, "password", password);
    }

    /// Signs in with both factors.
    private Running in(Invited invited, String name) {
        HttpResponse<String> first = password(name, PASSWORD);
        assertThat(location(first)).isEqualTo("/sign-in/code");
        HttpResponse<String> second = running.with(cookie(first)).post("/sign-in/code", "code", code(invited));
        assertThat(location(second)).isEqualTo("/account/home");
        clock.forward_s(60);
        return running.with(cookie(second));
    }

    @Test
    void anInvitationLeadsToPasswordSecondFactorAndRecoveryCodes() {
        Invited invited = invited("anna", Role.PRACTITIONER);

        assertThat(joined(invited, "anna")).hasSize(8);

        Running anna = in(invited, "Anna");
        assertThat(anna.get("/").statusCode()).isEqualTo(200);
        assertThat(anna.get("/").body()).contains("Somebody", "practitioner", "Sign out");
        assertThat(location(anna.get("/account/home"))).isEqualTo("/");
    }

    @Test
    void aOneTimeSecretCountsOnceAndForSevenDays() {
        Invited first = invited("anna", Role.LEAD);
        joined(first, "anna");
        assertThat(welcome("anna", first.secret()).statusCode()).isEqualTo(403);
        assertThat(welcome("anna", "AAAAA-AAAAA-AAAAA-AAAAA").statusCode()).isEqualTo(403);

        Invited second = invited("berta", Role.LEAD);
        clock.forward_s(8 * 24 * 3600);
        assertThat(welcome("berta", second.secret()).statusCode()).isEqualTo(403);
    }

    @Test
    void aWeakPasswordDoesNotUseTheSecretUp() {
        Invited invited = invited("anna", Role.LEAD);
        HttpResponse<String> weak = nobody.post(
                "/welcome", "name", "anna", "secret", invited.secret(), "new_password", "short", "repeated", "short");

        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("12 to 200").doesNotContain(invited.secret());
        assertThat(location(welcome("anna", invited.secret()))).isEqualTo("/second-factor");
    }

    @Test
    void halfwayInOpensNothing() {
        Invited invited = invited("anna", Role.PRACTITIONER, Role.ADMINISTRATOR);
        joined(invited, "anna");

        Running half = running.with(cookie(password("anna", PASSWORD)));

        for (String path : List.of("/", "/accounts", "/account", "/audit", "/second-factor")) {
            assertThat(half.get(path).statusCode()).as(path).isIn(303, 401);
            assertThat(half.get(path).body()).as(path).doesNotContain("Somebody");
        }
        assertThat(half.post("/visits").statusCode()).isEqualTo(401);
    }

    @Test
    void noCodeCountsTwiceAndARecoveryCodeOnce() {
        Invited invited = invited("anna", Role.PRACTITIONER);
        List<String> recovery = joined(invited, "anna");
        String code = code(invited);

        Running first = running.with(cookie(password("anna", PASSWORD)));
        assertThat(first.post("/sign-in/code", "code", code).statusCode()).isEqualTo(303);
        Running second = running.with(cookie(password("anna", PASSWORD)));
        assertThat(second.post("/sign-in/code", "code", code).statusCode()).isEqualTo(403);
        assertThat(second.post("/sign-in/code", "code", recovery.getFirst()).statusCode())
                .isEqualTo(303);
        Running third = running.with(cookie(password("anna", PASSWORD)));
        assertThat(third.post("/sign-in/code", "code", recovery.getFirst()).statusCode())
                .isEqualTo(403);
        assertThat(third.post("/sign-in/code", "code", recovery.getLast().toLowerCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void afterFiveWrongTriesEvenTheRightPasswordIsRefusedForAMinuteInTheSameWords() {
        Invited invited = invited("anna", Role.PRACTITIONER);
        joined(invited, "anna");
        String unknown =
                password("nobody", PASSWORD).body().replace("nobody", "").replaceAll("value=\"[^\"]*\"", "");
        for (int i = 0; i < 5; i++) {
            assertThat(password("anna", "wrong wrong wrong").statusCode()).isEqualTo(403);
        }

        HttpResponse<String> locked = password("anna", PASSWORD);

        assertThat(locked.statusCode()).isEqualTo(403);
        assertThat(locked.body().replaceAll("value=\"[^\"]*\"", "")).isEqualTo(unknown);
        clock.forward_s(60);
        assertThat(password("anna", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void manyTriesAtOnceGainNothing() throws InterruptedException {
        joined(invited("anna", Role.PRACTITIONER), "anna");
        var threads = new java.util.ArrayList<Thread>();
        for (int i = 0; i < 24; i++) {
            threads.add(Thread.startVirtualThread(() -> password("anna", "wrong wrong wrong")));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(running.journal.chain(Chain.AUDIT).stream()
                        .filter(recorded -> recorded.event().body().contains("\"why\":\"password\""))
                        .count())
                .isEqualTo(5);
    }

    @Test
    void aSessionEndsAfterTwentyIdleMinutesAndAfterTwelveHours() {
        Invited invited = invited("anna", Role.PRACTITIONER);
        joined(invited, "anna");
        Running idle = in(invited, "anna");
        clock.forward_s(18 * 60);
        assertThat(idle.get("/").statusCode()).isEqualTo(200);
        clock.forward_s(20 * 60);
        assertThat(location(idle.get("/"))).isEqualTo("/sign-in");

        Running busy = in(invited, "anna");
        for (int minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
            clock.forward_s(10 * 60);
            assertThat(busy.get("/").statusCode()).as("%d minutes", minutes).isEqualTo(200);
        }
        clock.forward_s(10 * 60);
        assertThat(busy.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void theCookieIsForThisHostAloneAndForNoScript() {
        invited("anna", Role.PRACTITIONER);
        String visitor = nobody.with("")
                .get("/sign-in")
                .headers()
                .allValues("Set-Cookie")
                .toString();
        HttpResponse<String> in = welcome(
                "anna",
                access.accounts()
                        .invite(
                                Event.SYSTEM,
                                access.accounts().named("anna").orElseThrow().id())
                        .secret());

        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
        assertThat(visitor).doesNotContain("Domain");
    }

    @Test
    void onlyTheHashOfATokenIsInTheDatabase() {
        String token = running.token();

        String stored = running.journal.read(handle -> handle.createQuery("SELECT token FROM session")
                .mapTo(String.class)
                .list()
                .toString());

        assertThat(stored).doesNotContain(token);
    }

    @Test
    void aLostSessionKeepsWhatWasTyped() {
        Running away = running.by(running.account());
        String visit = away.open();
        clock.forward_s(21 * 60);

        HttpResponse<String> refused = away.post(
                visit + "/sensation",
                "sensation.quality",
                "electric",
                "sensation.where",
                "down <b>",
                "password",
                "hidden");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body())
                .contains("value=\"electric\"", "value=\"down &lt;b>\"", "Send it again")
                .doesNotContain("hidden\" value", "value=\"hidden\"", "down <b>");
        Running back = running.by(running.account());
        assertThat(back.post(visit + "/sensation", "sensation.quality", "electric", "sensation.where", "down")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionAndEverywhereEndsThemAll() {
        Running one = running.by(running.account());
        Running two = running.by(running.account());
        one.post("/sign-out");
        assertThat(one.get("/").statusCode()).isEqualTo(303);
        assertThat(two.get("/").statusCode()).isEqualTo(200);
        two.post("/account/sign-out-everywhere");
        assertThat(two.get("/").statusCode()).isEqualTo(303);
        assertThat(running.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void whatNeedsAProofAsksAgainAfterFiveMinutes() {
        Invited invited = invited("anna", Role.PRACTITIONER);
        joined(invited, "anna");
        Running anna = in(invited, "anna");
        String file = anna.open() + ".json";
        assertThat(anna.get(file).statusCode()).isEqualTo(200);
        clock.forward_s(5 * 60);

        HttpResponse<String> asked = anna.get(file);

        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Is it you?", "proof.password");
        assertThat(anna.post("/prove", "to", file, "proof.password", "wrong wrong wrong", "proof.code", code(invited))
                        .statusCode())
                .isEqualTo(403);
        clock.forward_s(60);
        HttpResponse<String> proved =
                anna.post("/prove", "to", file, "proof.password", PASSWORD, "proof.code", code(invited));
        assertThat(location(proved)).isEqualTo(file);
        assertThat(anna.get(file).statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatNeedsAProofKeepsWhatWasTyped() {
        Invited invited = invited("admin", Role.ADMINISTRATOR);
        joined(invited, "admin");
        Running admin = in(invited, "admin");
        clock.forward_s(6 * 60);

        HttpResponse<String> asked = admin.post("/accounts", "name", "carla", "called", "Carla <b>", "role", "analyst");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body())
                .contains("value=\"carla\"", "value=\"Carla &lt;b")
                .doesNotContain("Carla <b>");
        assertThat(access.accounts().named("carla")).isEmpty();

        HttpResponse<String> sent = admin.post(
                "/accounts",
                "name",
                "carla",
                "called",
                "Carla",
                "role",
                "analyst",
                "proof.password",
                PASSWORD,
                "proof.code",
                code(invited));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body())
                .contains("One-time secret")
                .containsPattern("[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}");
        assertThat(access.accounts().named("carla")).isPresent();
    }

    @Test
    void aClosedAccountIsOutAtOnceAndNeverTheLastAdministrator() {
        Running admin = running.as(Role.ADMINISTRATOR);
        Running leaving = running.as(Role.PRACTITIONER);
        admin.post("/accounts/" + leaving.account() + "/close", "why", "left");

        assertThat(leaving.get("/").statusCode()).isEqualTo(303);
        assertThat(admin.post("/accounts/" + admin.account() + "/close").statusCode())
                .isEqualTo(422);
        assertThat(admin.post("/accounts/" + admin.account() + "/roles", "role", "analyst")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        Invited invited = invited("anna", Role.PRACTITIONER);
        joined(invited, "anna");
        Running here = in(invited, "anna");
        Running there = in(invited, "anna");
        String other = "eight needles in a row";

        assertThat(here.post(
                                "/account/password",
                                "password",
                                "wrong",
                                "code",
                                code(invited),
                                "new_password",
                                other,
                                "repeated",
                                other)
                        .statusCode())
                .isEqualTo(403);
        clock.forward_s(60);
        HttpResponse<String> set = here.post(
                "/account/password",
                "password",
                PASSWORD,
                "code",
                code(invited),
                "new_password",
                other,
                "repeated",
                other);

        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(there.get("/").statusCode()).isEqualTo(303);
        assertThat(running.with(cookie(set)).get("/").statusCode()).isEqualTo(200);
        assertThat(password("anna", PASSWORD).statusCode()).isEqualTo(403);
        assertThat(password("anna", other).statusCode()).isEqualTo(303);
    }

    @Test
    void onwardAddressesAreOursAlone() {
        for (String foreign :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:1", "/a\r\nb")) {
            assertThat(SignInRoom.safe(foreign)).as(foreign).isEmpty();
        }
        assertThat(SignInRoom.safe("/visits/1?correct=2")).isEqualTo("/visits/1?correct=2");
    }
}
