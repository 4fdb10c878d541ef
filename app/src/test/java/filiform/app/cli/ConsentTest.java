package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.Ran;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The text by which a patient agrees to a plan.
class ConsentTest {

    private static final String RHOMBOIDS = "\"site\": \"rhomboids\", \"side\": \"right\", \"needle\": \"0.25x30\"";

    private static JsonNode consent(String more) {
        return Ran.json("plan", "{%s, \"depth\": 12, \"consent\": {%s}}".formatted(RHOMBOIDS, more))
                .answer()
                .path("consent");
    }

    private static JsonNode risk(JsonNode consent, String id) {
        return consent.path("risks")
                .valueStream()
                .filter(risk -> risk.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanBringsItOnlyWhereItIsAskedFor() {
        assertThat(Ran.json("plan", "{%s}".formatted(RHOMBOIDS)).answer().has("consent"))
                .isFalse();
        Ran flag = Ran.with("plan", "--site", "rhomboids", "--needle", "0.25x30", "--consent", "--json");
        assertThat(flag.answer().path("consent").path("risks")).hasSizeGreaterThan(10);
    }

    @Test
    void theLungStandsWithItsCountAndWithWhatIsNotKnown() {
        JsonNode lung = risk(consent(""), "lung");

        assertThat(lung.path("count").asInt()).isEqualTo(5);
        assertThat(lung.path("out_of").asInt()).isEqualTo(10_000);
        assertThat(lung.path("at_most").asBoolean()).isTrue();
        assertThat(lung.path("not_known").asText()).contains("not known");
        assertThat(lung.path("words").toString()).contains("7,629", "229,230", "3 of 100 physiotherapists");
    }

    @Test
    void whatScreeningFoundRaisesItsRisksAndWhatNobodyAnsweredMay() {
        JsonNode text = consent("\"screening\": {\"site\": \"rhomboids\", \"medicines\": [\"Eliquis\"],"
                + " \"answers\": {\"lung disease\": \"no\"}}");

        assertThat(risk(text, "bruise").path("raised_by").toString()).contains("medicine that thins the blood");
        assertThat(risk(text, "lung").path("may_raise").toString())
                .contains("thin build")
                .doesNotContain("operation of the lung");
        assertThat(risk(consent(""), "lung").path("may_raise").toString()).contains("operation of the lung");
    }

    @Test
    void theVersionFollowsEveryWord() {
        String one = consent("\"reason\": \"pain between the shoulders\"")
                .path("version")
                .asText();

        assertThat(one).matches("[0-9a-f]{64}");
        assertThat(consent("\"reason\": \"pain between the shoulders\"")
                        .path("version")
                        .asText())
                .isEqualTo(one);
        assertThat(consent("\"reason\": \"pain between the shoulder\"")
                        .path("version")
                        .asText())
                .isNotEqualTo(one);
        assertThat(consent("").path("version").asText()).isNotEqualTo(one);
    }

    @Test
    void theTextHoldsEveryWordOfTheMachineForm() {
        JsonNode json = consent("");
        Ran ran = Ran.with(
                "plan", "--site", "rhomboids", "--side", "right", "--needle", "0.25x30", "--depth", "12", "--consent");
        String text = ran.out().replaceAll("\\s+", " ");
        var words = new ArrayList<String>(
                List.of(json.path("title").asText(), json.path("version").asText()));
        json.path("sections")
                .forEach(section -> section.path("lines")
                        .forEach(line -> words.add(line.path("text").asText())));
        json.path("risks").forEach(risk -> {
            words.add(risk.path("what").asText());
            words.add(risk.path("watch").asText());
            words.add(risk.path("not_known").asText());
            risk.path("words").forEach(each -> words.add(each.asText()));
            risk.path("may_raise").forEach(each -> words.add(each.asText()));
        });
        json.path("touches").forEach(touch -> words.add(touch.path("words").asText()));

        assertThat(words)
                .hasSizeGreaterThan(100)
                .allSatisfy(each -> assertThat(text).contains(each));
    }
}
