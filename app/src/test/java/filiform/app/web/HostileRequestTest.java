package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a villain sends is refused in plain words, is never run, and never makes a mistake of the program.
class HostileRequestTest {

    private static final String SCRIPT = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

    @TempDir
    static Path folder;

    private static Running running;

    @BeforeAll
    static void start() {
        running = new Running(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void whatIsEchoedIsEscaped() {
        String visit = running.open();
        for (String[] form : List.of(
                new String[] {"needle", "needle.site", SCRIPT, "needle.diameter_mm", SCRIPT},
                new String[] {"patient", "sex", SCRIPT, "age", SCRIPT},
                new String[] {"sensation", "sensation.quality", SCRIPT, "sensation.where", SCRIPT},
                new String[] {"findings", "row.muscle.1.muscle", SCRIPT, "row.muscle.1.mrc", SCRIPT},
                new String[] {"symptoms", "symptoms." + SCRIPT, "yes", SCRIPT, SCRIPT})) {
            String[] fields = List.of(form).subList(1, form.length).toArray(new String[0]);

            HttpResponse<String> answer = running.post(visit + "/" + form[0], fields);

            assertThat(answer.statusCode()).as(form[0]).isEqualTo(422);
            assertThat(answer.body())
                    .as(form[0])
                    .doesNotContain("<script>alert", "<img src=x")
                    .contains("&lt;script");
        }
    }

    @Test
    void aPlaceThatIsRecordedIsEscapedForEver() {
        String visit = running.open();

        running.post(visit + "/sensation", "sensation.quality", "electric", "sensation.where", SCRIPT, "when", SCRIPT);

        assertThat(running.get(visit).body()).contains("&lt;script").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void wrongTypesAndStrangersAreFaults() {
        String visit = running.open();

        HttpResponse<String> answer =
                running.post(visit + "/patient", "age", "-3", "bmi", "1e9", "sex", "[]", "admin", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("must be 0 to 120", "must be a number", "must be one of", "not a field of this form");
    }

    @Test
    void moreThanAMegabyteIsRefused() {
        String visit = running.open();
        String flood = "sensation.where=" + "x".repeat(1_100_000);

        assertThat(running.send(visit + "/sensation", "application/x-www-form-urlencoded", flood)
                        .statusCode())
                .isEqualTo(413);
        assertThat(running.send("/api/visit", "application/json", flood).statusCode())
                .isEqualTo(413);
    }

    /// The clinic hangs up before it has read them all, so that the sender may see no answer; others are served.
    @Test
    void tenMegabytesAreRefusedOrCutOff() {
        String flood = "x".repeat(10_000_000);
        int answered;
        try {
            answered = running.send("/api/visit", "application/json", flood).statusCode();
        } catch (IllegalStateException cutOff) {
            assertThat(cutOff).hasCauseInstanceOf(IOException.class);
            answered = 413;
        }

        assertThat(answered).isEqualTo(413);
        assertThat(running.get("/plan").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeepNestIsAFault() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);

        for (String word : List.of("screen", "plan", "respond", "localise", "assess", "triage", "visit")) {
            assertThat(running.send("/api/" + word, "application/json", deep).statusCode())
                    .isEqualTo(422);
            assertThat(running.send("/api/" + word, "application/json", "{{{").statusCode())
                    .isEqualTo(422);
            assertThat(running.send("/api/" + word, "application/json", "").statusCode())
                    .isEqualTo(422);
            assertThat(running.send("/api/" + word, "application/json", "[1,2]").statusCode())
                    .isEqualTo(422);
        }
        assertThat(running.send("/api/plan", "text/plain", "{}").statusCode()).isEqualTo(415);
        assertThat(running.send("/api/cure", "application/json", "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void addressesThatAreNoVisitAreNotFound() {
        for (String path : List.of(
                "/visits/1",
                "/visits/" + UUID.randomUUID(),
                "/visits/%2e%2e%2fetc%2fpasswd",
                "/assets/x/../../pom.xml",
                "/assets/x/clinic.css",
                "/assets/x/%2e%2e%2fclinic.css",
                "/sources.jte")) {
            HttpResponse<String> answer = running.get(path);

            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("root:", "at filiform", "Exception");
        }
    }

    @Test
    void aWrongMethodIsSaidSo() throws IOException {
        assertThat(running.raw("DELETE / HTTP/1.1", "Host: localhost")).contains(" 405");
        assertThat(running.raw("PUT /visits HTTP/1.1", "Host: localhost", "Content-Length: 0"))
                .contains(" 405");
    }

    @Test
    void anotherSiteIsRefused() throws IOException {
        String host = "Host: 127.0.0.1:" + running.clinic.port();
        String post = "POST /visits HTTP/1.1";

        assertThat(running.raw(post, host, "Content-Length: 0", "Origin: https://evil.example"))
                .contains(" 403");
        assertThat(running.raw(post, host, "Content-Length: 0", "Origin: null")).contains(" 403");
        assertThat(running.raw(post, host, "Content-Length: 0", "Sec-Fetch-Site: cross-site"))
                .contains(" 403");
        assertThat(running.raw(post, host, "Content-Length: 0", "Sec-Fetch-Site: same-site"))
                .contains(" 403");
        assertThat(running.raw("GET / HTTP/1.1", "Host: evil.example")).contains(" 403");
        assertThat(running.raw("GET / HTTP/1.1", "Host: localhost.evil.example:80"))
                .contains(" 403");
        assertThat(running.raw("GET / HTTP/1.1", "Host: [::1]:80")).contains(" 200");
        assertThat(running.raw("GET / HTTP/1.1", host, "Sec-Fetch-Site: cross-site"))
                .contains(" 200");
    }

    @Test
    void aBrokenFormDoesNotBreakTheProgram() {
        String visit = running.open();

        for (String body : List.of("%", "%zz=1", "a=%ff%fe", "=", "&&&", "needle.site=%00", "\u0000")) {
            assertThat(running.send(visit + "/needle", "application/x-www-form-urlencoded", body)
                            .statusCode())
                    .as(body)
                    .isIn(400, 422);
        }
    }
}
