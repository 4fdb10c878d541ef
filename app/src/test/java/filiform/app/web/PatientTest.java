package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A patient beside the visits, over HTTP alone.
class PatientTest {

    private static final Pattern PAPER = Pattern.compile("/patients/[0-9a-f-]{36}/papers/[0-9a-f-]{36}\\.txt");

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

    private static String register(String name, String number) {
        return running.post(
                        "/patients",
                        "id",
                        UUID.randomUUID().toString(),
                        "patient",
                        UUID.randomUUID().toString(),
                        "name",
                        name,
                        "record_number",
                        number)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String find(String words) {
        String page = running.post("/patients/find", "q", words).body();
        int from = page.indexOf("Patients found");
        return page.substring(from, page.indexOf("A new patient", from));
    }

    @Test
    void aPatientIsFoundByTheBeginningOfEachWordWithoutCaseAndAccents() {
        String one = register("Zoë Ångström-Müller", "A-4711");
        String two = register("Zoe Other", "A-4712");

        for (String words :
                new String[] {"zoe ang", "ÅNGSTRÖM", "müll", "muller zoë", "angstrom-m", "4711", "zo angstro"}) {
            assertThat(find(words)).as(words).contains(one).doesNotContain(two);
        }
        assertThat(find("zoe")).contains(one, two);
        for (String words : new String[] {"ngstr", "zoe third", "angstrommm", "'; drop table patient", "%"}) {
            assertThat(find(words)).as(words).contains("Nobody was found");
        }
    }

    @Test
    void anUnnamedPatientIsSaidToBeWithoutAName() {
        String visit = running.open();

        assertThat(running.get(visit + "/table").body()).contains("Patient without a recorded name");
    }

    @Test
    void aFollowUpStaysOpenUntilThePatientIsReached() {
        String patient = register("Follow Up", "");
        assertThat(running.post(patient + "/followup", "due", "2020-01-01", "how", "telephone")
                        .statusCode())
                .isEqualTo(303);
        assertThat(running.get("/").body()).contains("Follow-ups to do", "Follow Up", "overdue");
        String page = running.get(patient).body();
        Matcher planned = Pattern.compile("name=\"planned\" value=\"([^\"]+)\"").matcher(page);
        assertThat(planned.find()).isTrue();

        running.post(patient + "/call", "planned", planned.group(1), "reached", "no");
        assertThat(running.get("/").body()).contains("Follow-ups to do");
        assertThat(running.post(patient + "/call", "planned", planned.group(1), "reached", "yes")
                        .body())
                .contains("Say how the patient is.");
        running.post(patient + "/call", "planned", planned.group(1), "reached", "yes", "words", "well");

        assertThat(running.get("/").body()).doesNotContain("Follow-ups to do");
        assertThat(running.get(patient).body()).contains("not reached", "well", "done");
    }

    @Test
    void harmAndReferralHavePapersOfTheirOwn() {
        String patient = register("Harm Done", "");
        assertThat(running.post(patient + "/harm", "what", "").body()).contains("Say what happened.");
        assertThat(running.post(patient + "/harm", "what", "bruise of the arm").statusCode())
                .isEqualTo(303);
        assertThat(running.post(patient + "/referral", "to", "neurologist", "reason", "wrist drop")
                        .statusCode())
                .isEqualTo(303);

        Matcher paper = PAPER.matcher(running.get(patient).body());
        assertThat(paper.find()).isTrue();
        assertThat(running.get(paper.group()).body())
                .contains("bruise of the arm", "Severity (Carnes): not known", "nobody yet");
        assertThat(paper.find()).isTrue();
        assertThat(running.get(paper.group()).body()).contains("To: neurologist", "How soon: not recorded");
        HttpResponse<String> pdf = running.get(paper.group().replace(".txt", ".pdf"));
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(running.get(patient + "/papers/nothing.pdf").statusCode()).isEqualTo(404);
        assertThat(running.as(Role.LEAD).get("/").body()).contains("Adverse events", "Harm Done", "severity not known");
        assertThat(running.get("/").body()).doesNotContain("Adverse events");
        assertThat(running.get(paper.group().replace(".txt", ".exe")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theWiderCareIsPlannedAndShown() {
        String patient = register("Care Plan", "");
        assertThat(running.post(patient + "/care", "goals", "").body()).contains("Say the goals");

        running.post(patient + "/care", "goals", "lift without pain", "expected_visits", "4");

        assertThat(running.get(patient).body())
                .contains("Goals: lift without pain", "Visits expected: 4", "Looked at again: not recorded");
    }

    @Test
    void aNewVisitIsThePatientsOwn() {
        String patient = register("Two Visits", "");
        String id = patient.substring("/patients/".length());
        for (int i = 0; i < 2; i++) {
            running.post(
                    "/visits",
                    "id",
                    UUID.randomUUID().toString(),
                    "visit",
                    UUID.randomUUID().toString(),
                    "patient",
                    id);
        }
        assertThat(running.get(patient).body().split("not closed", -1)).hasSize(3);
    }
}
