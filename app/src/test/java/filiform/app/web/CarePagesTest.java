package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Role;
import filiform.app.account.SetClock;
import filiform.record.Chain;
import filiform.record.event.AuditEvent;
import filiform.record.event.EventCodec;
import filiform.record.event.What;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record opens to those who take part in the care, to others with a reason and for a while, and every look is on
/// record.
class CarePagesTest {

    private static final String REASON = "covers for a colleague who is ill";

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
    private Running mine;
    private Running other;
    private Running lead;
    private String visit;
    private UUID patient;

    @BeforeEach
    void start() {
        mine = new Running(folder, clock, Running.SERVED);
        other = mine.as(Role.PRACTITIONER);
        lead = mine.as(Role.LEAD);
        visit = mine.open();
        mine.post(visit + "/sensation", "sensation.quality", "electric", "sensation.where", "down to the hand");
        patient = mine.journal.visits(0, 1).getFirst().patient().id();
    }

    @AfterEach
    void stop() {
        mine.close();
    }

    private List<What> audit() {
        return mine.journal.chain(Chain.AUDIT).stream()
                .map(recorded -> EventCodec.read(
                        recorded.event().type(),
                        recorded.event().version(),
                        recorded.event().body()))
                .toList();
    }

    @Test
    void whoWroteInARecordReadsItAndWhoDidNotDoesNot() {
        assertThat(mine.get(visit).body()).contains("down to the hand");
        assertThat(lead.get(visit).body()).contains("down to the hand");

        for (String path : List.of(visit, visit + ".json", "/patients/" + patient + "/links")) {
            HttpResponse<String> refused = other.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).as(path).contains("Not in your care").doesNotContain("down to the hand");
        }
        assertThat(other.post(visit + "/patient", "age", "40").statusCode()).isEqualTo(403);
        assertThat(other.post(visit + "/sensation/preview").statusCode()).isEqualTo(403);
        assertThat(mine.journal.visit(UUID.fromString(visit.substring(8)))).hasSize(2);
    }

    @Test
    void aListHoldsOnlyWhatItsReaderMaySee() {
        assertThat(mine.get("/").body()).contains(visit);
        assertThat(lead.get("/").body()).contains(visit);
        assertThat(other.get("/").body()).doesNotContain(visit).contains("No visit is recorded");
    }

    @Test
    void aReasonOpensARecordForFourHoursAndTheLeadSeesIt() {
        String glass = "/patients/" + patient + "/glass";
        assertThat(other.post(glass, "reason", "because").statusCode()).isEqualTo(422);
        assertThat(other.get(visit).statusCode()).isEqualTo(403);

        assertThat(other.post(glass, "reason", REASON, "to", visit).statusCode())
                .isEqualTo(303);

        assertThat(other.get(visit).body()).contains("down to the hand");
        assertThat(other.get("/").body()).contains(visit);
        assertThat(lead.get("/audit?type=audit.glass-broken").body()).contains(REASON, patient.toString());
        for (int i = 0; i < 23; i++) {
            clock.forward_s(600);
            assertThat(other.get(visit).statusCode())
                    .as("%d minutes", 10 * i + 10)
                    .isEqualTo(200);
        }
        clock.forward_s(600);
        assertThat(other.get(visit).statusCode()).isEqualTo(403);
    }

    @Test
    void theGlassOfOnePatientOpensNoOther() {
        other.post("/patients/" + UUID.randomUUID() + "/glass", "reason", REASON);

        assertThat(other.get(visit).statusCode()).isEqualTo(403);
    }

    /// Writing into a record makes somebody take part in its care: only who may already write can begin to.
    @Test
    void aVisitCannotBeOpenedInACareOfOthers() {
        String[] opening = {
            "id", UUID.randomUUID().toString(), "visit", UUID.randomUUID().toString(), "patient", patient.toString()
        };

        assertThat(other.post("/visits", opening).statusCode()).isEqualTo(403);
        assertThat(other.get(visit).statusCode()).isEqualTo(403);
        assertThat(mine.post("/visits", opening).statusCode()).isEqualTo(303);
    }

    @Test
    void noSpaceAroundAnIdOpensTheCareOfOthers() {
        for (String written : List.of(patient + " ", " " + patient, "\t" + patient)) {
            HttpResponse<String> refused = other.post(
                    "/patients", "id", UUID.randomUUID().toString(), "patient", written, "name", "Somebody Else");

            assertThat(refused.statusCode()).as("'%s'", written).isEqualTo(403);
        }
        assertThat(mine.get("/patients/" + patient).body()).doesNotContain("Somebody Else");
    }

    @Test
    void aRefusedFormAndASearchAreLooksAtRecordsToo() {
        long before =
                audit().stream().filter(AuditEvent.RecordRead.class::isInstance).count();

        assertThat(mine.post(visit + "/table/note", "words", "").statusCode()).isEqualTo(422);
        assertThat(mine.post("/patients/find", "q", "somebody").statusCode()).isEqualTo(200);

        assertThat(audit().stream().filter(AuditEvent.RecordRead.class::isInstance))
                .hasSize((int) before + 2);
    }

    @Test
    void everyReadAndEveryRefusalIsOnRecord() {
        int before = audit().size();
        lead.get(visit);
        other.get(visit);
        mine.get(visit + ".json");
        other.get("/accounts");

        UUID id = UUID.fromString(visit.substring(8));
        assertThat(audit().subList(before, audit().size()))
                .containsExactly(
                        new AuditEvent.RecordRead(
                                java.util.Optional.of(patient), java.util.Optional.of(id), "GET /visits/{visit}"),
                        new AuditEvent.RouteRefused("GET /visits/{visit}", "care"),
                        new AuditEvent.Exported(
                                java.util.Optional.of(patient), java.util.Optional.of(id), "GET /visits/{visit}.json"),
                        new AuditEvent.RouteRefused("GET /accounts", "role"));
        assertThat(lead.get("/audit").body()).contains("read GET /visits/{visit}", "refused (care)");
    }

    @Test
    void theModelsComeBackFromTheEventsAsTheyWere() {
        other.post("/patients/" + patient + "/glass", "reason", REASON);
        String audit = lead.get("/audit?type=audit.glass-broken").body();

        mine.journal.rebuild();

        assertThat(mine.get(visit).statusCode()).isEqualTo(200);
        assertThat(other.get(visit).statusCode()).isEqualTo(200);
        assertThat(table(lead.get("/audit?type=audit.glass-broken").body())).isEqualTo(table(audit));
    }

    private static String table(String page) {
        return page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    }

    @Test
    void aPatientsLinkShowsTheirOwnRecordUntilItEndsOrIsRevoked() {
        Running phone = mine.as(Role.PATIENT);
        String made = mine.post("/patients/" + patient + "/links", "days", "2").body();
        String link = made.substring(made.indexOf("/my/", made.indexOf("<code>http")), made.indexOf("</code>"));

        assertThat(phone.get(link).body()).contains("After your needling", "No needle is recorded");
        assertThat(phone.get(link + "/record").body()).contains("Your record", "2026-03-02");
        HttpResponse<String> file = phone.get(link + "/record.json");
        assertThat(file.body()).contains("down to the hand", "\"type\":\"sensation.reported\"");
        assertThat(phone.get(visit).statusCode()).isEqualTo(303);
        assertThat(phone.get("/my/" + "A".repeat(43)).statusCode()).isEqualTo(403);
        String stored = mine.journal.read(handle -> handle.createQuery("SELECT token FROM patient_link")
                .mapTo(String.class)
                .list()
                .toString());
        assertThat(stored).doesNotContain(link.substring(4));

        clock.forward_s(2 * 24 * 3600);
        assertThat(phone.get(link).statusCode()).isEqualTo(403);
    }

    @Test
    void aRevokedLinkOpensNothing() {
        String token = mine.clinic.access().links().give(mine.account(), patient, Duration.ofDays(3));
        UUID link = mine.clinic.access().links().of(patient).getFirst().id();
        assertThat(mine.as(Role.PATIENT).get("/my/" + token).statusCode()).isEqualTo(200);

        mine.post("/patients/" + patient + "/links/revoke", "revoked", link.toString());

        assertThat(mine.as(Role.PATIENT).get("/my/" + token).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheLeadErasesAndNothingOpensItAgain() {
        String token = mine.clinic.access().links().give(mine.account(), patient, Duration.ofDays(3));
        String erase = "/patients/" + patient + "/erase";
        assertThat(mine.post(erase, "ground", "asked for by the patient").statusCode())
                .isEqualTo(403);
        assertThat(lead.post(erase, "ground", "short").statusCode()).isEqualTo(422);

        assertThat(lead.post(erase, "ground", "asked for by the patient").statusCode())
                .isEqualTo(200);

        for (String path : List.of(visit, "/patients/" + patient, visit + ".json")) {
            assertThat(lead.get(path).statusCode()).as(path).isIn(404, 410);
            assertThat(mine.get(path).body()).as(path).doesNotContain("down to the hand");
        }
        assertThat(mine.as(Role.PATIENT).get("/my/" + token).statusCode()).isEqualTo(403);
        assertThat(mine.get("/").body()).doesNotContain(visit);
        assertThat(mine.journal.verify((_, _) -> {}).whole()).isTrue();
    }

    @Test
    void credentialsAndLearningAreWrittenDownAndLapse() {
        assertThat(mine.get("/credentials").body()).contains("No credential is written down");
        lead.post(
                "/credentials/" + mine.account(),
                "profession",
                "physiotherapist",
                "training_hours",
                "54",
                "regions",
                "arm, leg",
                "valid_until",
                "2026-03-01");
        mine.post(
                "/credentials/learning",
                "day",
                "2026-02-03",
                "amount",
                "4",
                "kind",
                "supervised sessions",
                "what",
                "<b>trunk");

        assertThat(mine.get("/credentials").body())
                .contains(
                        "physiotherapist",
                        "54 hours",
                        "arm, leg",
                        "licence ended on 2026-03-01",
                        "4 supervised",
                        "&lt;b")
                .doesNotContain("<b>trunk");
        assertThat(mine.post("/credentials/learning", "day", "2027-02-03", "amount", "4", "kind", "hours", "what", "x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.get("/credentials/all").body()).contains("physiotherapist");
    }

    @Test
    void theClinicSaysWhereItIsAndNothingIsAssumed() {
        Running administrator = mine.as(Role.ADMINISTRATOR);
        assertThat(administrator.get("/clinic").body()).contains("no period is assumed");
        assertThat(administrator
                        .post("/clinic", "name", "A", "retention_years", "0")
                        .statusCode())
                .isEqualTo(422);

        administrator.post("/clinic", "name", "Needle & Co", "jurisdiction", "Colorado", "retention_years", "10");

        assertThat(administrator.get("/clinic").body()).contains("Needle &amp; Co", "Colorado", "value=\"10\"");
        mine.journal.rebuild();
        assertThat(administrator.get("/clinic").body()).contains("Colorado");
    }

    @Test
    void countsTellNothingOfFew() {
        Running analyst = mine.as(Role.ANALYST);
        assertThat(analyst.get("/counts").body()).contains("fewer than 5");
        for (int i = 0; i < 5; i++) {
            mine.open();
        }
        assertThat(analyst.get("/counts").body()).contains(">6</td>");
    }
}
