package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Access;
import filiform.app.account.Role;
import filiform.app.account.Secret;
import filiform.app.account.Session.Stage;
import filiform.record.Event;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clinic is killed with SIGKILL in the middle of a visit; what it acknowledged is there when it comes back.
class KilledClinicTest {

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAgain() throws Exception {
        var told = new ArrayList<String>();
        String visit = UUID.randomUUID().toString();
        Process program = start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var printed = program.inputReader(StandardCharsets.UTF_8);
            String address = printed.readLine();
            String token = printed.readLine();
            assertThat(post(client, token, address + "visits", "id=" + UUID.randomUUID() + "&visit=" + visit))
                    .isEqualTo(303);
            for (int i = 0; i < 12; i++) {
                String id = UUID.randomUUID().toString();
                String body = "id=%s&sensation.quality=electric&sensation.intensity=%d".formatted(id, i % 10);
                assertThat(post(client, token, address + "visits/" + visit + "/sensation", body))
                        .isEqualTo(303);
                told.add(id);
            }
            program.toHandle().destroyForcibly();
        }
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(128 + 9);

        try (var running = new Running(folder)) {
            assertThat(running.journal.visit(UUID.fromString(visit)))
                    .extracting(recorded -> recorded.event().id().toString())
                    .containsAll(told)
                    .hasSize(told.size() + 1);
            assertThat(running.as(Role.LEAD).get("/visits/" + visit).body()).contains("electric, intensity 1 of 10");
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int post(HttpClient client, String token, String address, String body)
            throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", "filiform=" + token)
                                .header(Guard.FORM_HEADER, Secret.ofForms(token))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /// The program that is killed.
    static final class Starter {

        private Starter() {}

        static void main(String[] arguments) {
            var journal = Running.open(Path.of(arguments[0]));
            Clinic clinic = Clinic.start(Running.DECISIONS, journal, Clock.systemUTC(), Running.SERVED);
            Access access = clinic.access();
            UUID account = access.accounts()
                    .open(Event.SYSTEM, "practitioner", "Practitioner", List.of(Role.PRACTITIONER))
                    .account();
            System.out.println(clinic.address());
            System.out.println(access.sessions().open(account, Stage.IN));
            System.out.flush();
        }
    }
}
