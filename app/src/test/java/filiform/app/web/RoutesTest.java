package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Permission;
import filiform.app.account.Role;
import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server answers to the rows of one table and to nothing else, and each row opens to the roles of its permission
/// and to nobody else.
class RoutesTest {

    @TempDir
    static Path folder;

    private static Running running;
    private static String visit;
    private static UUID patient;
    private static String link;

    private static final Map<Role, UUID> ACCOUNTS = new EnumMap<>(Role.class);

    @BeforeAll
    static void start() {
        running = new Running(folder);
        visit = running.open().substring("/visits/".length());
        patient = running.journal.visits(0, 1).getFirst().patient().id();
        link = running.clinic.access().links().give(running.account(), patient, Duration.ofDays(1));
        for (Role role : Role.given()) {
            ACCOUNTS.put(role, running.as(role).account());
        }
        ACCOUNTS.put(Role.PRACTITIONER, running.account());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void theServerAnswersToTheRowsOfTheTableAndToNothingElse() {
        var served = new TreeSet<String>();
        running.clinic.server().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> !endpoint.method.equals(HandlerType.BEFORE))
                .forEach(endpoint -> served.add(endpoint.method.name() + " " + endpoint.path));
        var rows =
                new TreeSet<>(running.clinic.routes().stream().map(Route::words).toList());

        assertThat(served).isEqualTo(rows).hasSizeGreaterThan(40);
        assertThat(running.clinic.routes()).doesNotHaveDuplicates();
    }

    @Test
    void everyRoleAtEveryRouteIsLetInExactlyWhereTheTableSaysSo() {
        int asked = 0;
        for (Route route : running.clinic.routes()) {
            for (Role role : Role.values()) {
                HttpResponse<String> answer = ask(route, role);
                boolean permitted = route.permission().given(List.of(role));

                assertThat(denied(route, answer))
                        .as("%s as %s answered %d", route.words(), role, answer.statusCode())
                        .isEqualTo(!permitted);
                assertThat(answer.statusCode()).as(route.words()).isLessThan(500);
                asked++;
            }
        }
        assertThat(asked).isEqualTo(running.clinic.routes().size() * Role.values().length);
    }

    @Test
    void everyPermissionOpensSomething() {
        assertThat(running.clinic.routes().stream().map(Route::permission).distinct())
                .containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void whatIsPostedNeedsTheTokenOfItsForm() {
        for (Route route : running.clinic.routes()) {
            if (route.writes() && route.permission() != Permission.DECIDE) {
                for (Role role : Role.values()) {
                    if (route.permission().given(List.of(role))) {
                        HttpResponse<String> answer = as(role).withoutFormToken(address(route, role));
                        assertThat(answer.statusCode())
                                .as("%s as %s", route.words(), role)
                                .isEqualTo(403);
                        assertThat(answer.body()).contains("This form belongs to another session");
                    }
                }
            }
        }
    }

    private static Running as(Role role) {
        return ACCOUNTS.containsKey(role) ? running.by(ACCOUNTS.get(role)) : running.as(role);
    }

    private static HttpResponse<String> ask(Route route, Role role) {
        Running browser = as(role);
        String address = address(route, role);
        return route.writes() ? browser.post(address) : browser.get(address);
    }

    private static String address(Route route, Role role) {
        String opens = role == Role.PATIENT ? link : "nothing";
        return route.path()
                .replace("{visit}", visit)
                .replace("{patient}", patient.toString())
                .replace("{link}", opens)
                .replace("{account}", UUID.randomUUID().toString())
                .replace("{section}", "patient")
                .replace("{kind}", "nerve")
                .replace("{name}", "radial-nerve")
                .replace("{step}", "plan")
                .replaceAll("\\{\\w+}", "nothing");
    }

    /// What the guard says, and nothing that a page says by itself.
    private static boolean denied(Route route, HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        boolean led = location.startsWith("/sign-in")
                && route.permission() != Permission.SIGN_IN
                && !route.path().equals("/account/sign-out-everywhere");
        boolean nobody = answer.statusCode() == 401 && route.permission() != Permission.SIGN_IN;
        return led
                || nobody
                || answer.body().contains("Your roles do not permit this")
                || answer.body().contains("This link opens nothing");
    }
}
