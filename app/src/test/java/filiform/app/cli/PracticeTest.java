package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.Ran;
import filiform.knowledge.Knowledge;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Screening of a patient joined with that of the practitioner.
class PracticeTest {

    private static final String ALL_NO = Knowledge.load().tables().screening().questions().all().stream()
            .map(question -> "\"%s\": \"no\"".formatted(question.id()))
            .collect(Collectors.joining(", ", "\"answers\": {", "}"));
    private static final String FLORIDA = """
            {"profession": "PT", "place": "US-FL", "date": "2026-03-01",
             "licence": {"place": "US-FL", "valid_until": "2027-01-31", "years": 6},
             "credentials": [{"name": "Course", "in_person_hours": 50, "supervised_sessions": 25,
                              "regions": ["arm"], "expires": "2026-03-01"}],
             "confirmed": {"plan of care": "yes", "not delegated": "yes", "explicit consent": "yes",
                           "proof with the board": "yes"}}""";

    private static Ran screen(String practitioner) {
        return Ran.json("screen", question(practitioner));
    }

    private static String question(String practitioner) {
        return "{\"site\": \"lateral arm\", \"technique\": \"deep\", \"facts\": {\"age\": 40, \"bmi\": 24}, %s%s}"
                .formatted(ALL_NO, practitioner.isEmpty() ? "" : ", \"practitioner\": " + practitioner);
    }

    @Test
    void withoutAPractitionerTheOutcomeStaysAndAWarningSaysThatNobodyAsked() {
        Ran ran = screen("");

        assertThat(ran.exit()).isZero();
        assertThat(ran.answer().has("practice")).isFalse();
        assertThat(ran.answer().path("warnings").toString())
                .contains("Whether this practitioner may needle here was not asked");
    }

    @Test
    void whoMeetsAllKeepsThePatientCleared() {
        Ran ran = screen(FLORIDA);

        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.answer().at("/practice/outcome").asText()).isEqualTo("cleared");
        assertThat(ran.answer().path("warnings")).isEmpty();
    }

    @Test
    void aCredentialOneDayOverDelaysAClearedPatient() {
        Ran ran = screen(FLORIDA.replace("\"date\": \"2026-03-01\"", "\"date\": \"2026-03-02\""));

        assertThat(ran.exit()).isEqualTo(10);
        assertThat(ran.answer().path("outcome").asText()).isEqualTo("deferred");
        assertThat(ran.answer().path("if_all_open_are_no").asText()).isEqualTo("deferred");
        assertThat(ran.answer().path("findings")).isEmpty();
    }

    @Test
    void aPlaceThatProhibitsItForbidsAClearedPatient() {
        Ran ran = screen(FLORIDA.replace("US-FL", "US-HI"));

        assertThat(ran.exit()).isEqualTo(11);
        assertThat(ran.answer().path("outcome").asText()).isEqualTo("forbidden");
    }

    @Test
    void anAllowedPractitionerNeverRelaxesWhatThePatientForbids() {
        String refused = question(FLORIDA).replace("\"consent refused\": \"no\"", "\"consent refused\": \"yes\"");

        assertThat(Ran.json("screen", refused).exit()).isEqualTo(11);
    }

    @Test
    void theTextSaysWhatIsMissingWithItsSource() {
        String text = Ran.input(
                        question(FLORIDA.replace("\"supervised_sessions\": 25", "\"supervised_sessions\": 24"))
                                .getBytes(StandardCharsets.UTF_8),
                        "screen",
                        "-")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(text)
                .startsWith("DEFERRED, lateral arm")
                .contains("May this practitioner needle here? Not yet.")
                .contains("25 supervised sessions are asked for here (as of 2021-04-19); 24 told.")
                .contains("Check before relying on it");
    }
}
