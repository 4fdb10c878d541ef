package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Malformed requests over every route and role: none breaks the program, none is answered with its inside.
///
/// 2,000 in the suite; `-Dfuzz.requests=100000` for the whole proof, `-Dfuzz.seed` for another draw.
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20260302L);

    /// What marks typed text; it stands in no page unless it was typed, and then escaped.
    private static final String TYPED = "<zq'\"&;>";

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "%00",
            "\u0000",
            "../../etc/passwd",
            "%2e%2e%2f",
            TYPED,
            "'; DROP TABLE event; --",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "\uD800",
            "\uFEFF",
            "9".repeat(400),
            "-1",
            "1e309",
            "NaN",
            "a".repeat(5_000),
            "{\"a\":".repeat(200),
            "\r\nSet-Cookie: a=b",
            "00000000-0000-0000-0000-000000000000",
            "2026-02-30",
            "on",
            "true");

    private static final List<String> FIELDS = List.of(
            "id",
            "visit",
            "patient",
            "happened_at",
            "corrects",
            "when",
            "why",
            "seen",
            "name",
            "password",
            "code",
            "secret",
            "new_password",
            "repeated",
            "to",
            "reason",
            "role",
            "called",
            "days",
            "revoked",
            "session",
            "day",
            "amount",
            "kind",
            "what",
            "profession",
            "training_hours",
            "valid_until",
            "regions",
            "q",
            "age",
            "sex",
            "needle.site",
            "needle.side",
            "needle.depth_mm",
            "sensation.where",
            "row.muscle.1.mrc",
            "proof.password",
            "type",
            "before",
            "author",
            "page",
            "site",
            "correct");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void noMalformedRequestBreaksTheProgramOrShowsItsInside() {
        try (var running = new Running(folder)) {
            Map<Role, Running> browsers = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                browsers.put(role, role == Role.PRACTITIONER ? running : running.as(role));
            }
            String visit = running.open().substring("/visits/".length());
            UUID patient = running.journal.visits(0, 1).getFirst().patient().id();
            String link = running.clinic.access().links().give(running.account(), patient, Duration.ofDays(1));
            List<String> known = List.of(visit, patient.toString(), link, "plan", "nerve", "radial-nerve", "patient");
            List<Route> routes =
                    running.clinic.routes().stream().filter(FuzzTest::stays).toList();
            var broken = new ArrayList<String>();
            int slow = 0;
            for (int i = 0; i < REQUESTS; i++) {
                Route route = routes.get(i % routes.size());
                Running browser = browsers.getOrDefault(any(List.of(Role.values())), running);
                String address = address(route, known);
                long began = System.nanoTime();
                HttpResponse<String> answer = answered(route, browser, address);
                slow += System.nanoTime() - began > 2_000_000_000L ? 1 : 0;
                if (answer.statusCode() >= 500 || leaks(answer.body())) {
                    broken.add("%d: %s %s answered %d".formatted(i, route.words(), address, answer.statusCode()));
                }
            }
            System.out.printf("%d malformed requests, %d slower than 2 s%n", REQUESTS, slow);
            assertThat(broken).isEmpty();
        }
    }

    /// Signing out and closing would end the sessions that ask the rest.
    private static boolean stays(Route route) {
        return !route.path().contains("sign-out") && !route.path().equals("/account/sessions/close");
    }

    /// A refused body closes its connection, and the next request may still have been sent on it: it is sent again.
    private HttpResponse<String> answered(Route route, Running browser, String address) {
        try {
            return ask(route, browser, address);
        } catch (IllegalStateException _) {
            return ask(route, browser, address);
        }
    }

    private HttpResponse<String> ask(Route route, Running browser, String address) {
        if (!route.writes()) {
            return browser.get(address + "?" + form());
        }
        return switch (random.nextInt(4)) {
            case 0 -> browser.send(address, "application/json", any(NASTY) + any(NASTY));
            case 1 -> browser.send(address, "multipart/form-data; boundary=x", "--x\r\n" + any(NASTY));
            case 2 -> browser.send(address, "application/x-www-form-urlencoded", any(NASTY) + "&=%zz&" + form());
            default -> browser.send(address, "application/x-www-form-urlencoded", form());
        };
    }

    private String form() {
        var form = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            form.append(any(FIELDS))
                    .append('=')
                    .append(Running.encode(any(NASTY)))
                    .append('&');
        }
        return form.toString();
    }

    private String address(Route route, List<String> known) {
        var address = new StringBuilder();
        for (String part : route.path().substring(1).split("/", -1)) {
            int brace = part.indexOf('{');
            if (brace < 0) {
                address.append('/').append(part);
            } else {
                String value = random.nextInt(3) == 0 ? Running.encode(any(NASTY)) : any(known);
                address.append('/').append(value).append(part.substring(part.indexOf('}') + 1));
            }
        }
        return address.toString();
    }

    private static boolean leaks(String body) {
        return body.contains(TYPED)
                || body.contains("<zq")
                || body.contains("\tat ")
                || body.contains("at filiform.")
                || body.contains("java.lang.")
                || body.contains("SQLException")
                || body.contains("SQLITE")
                || body.contains("io.javalin");
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
