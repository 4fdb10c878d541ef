package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The findings of `localise` and `assess`, to the letter of the contract.
class FindingsTest {

    private static JsonNode localise(String findings) {
        Ran ran = Ran.json("localise", "{\"findings\": [" + findings + "]}");
        assertThat(ran.err()).isEmpty();
        return ran.answer();
    }

    private static String said(String finding) {
        return localise(finding).at("/explained/0/finding").asText();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
                    0, 0
                    1, 1
                    2, 2
                    3, 3
                    4, 4
                    5, 5
                    4.0, 4
                    '"0"', 0
                    '"4-"', 4-
                    '"4"', 4
                    '"4+"', 4+
                    '"5"', 5
                    '"weak"', weak
                    '"Weak"', weak
                    '"normal"', 5
                    """)
    void powerIsReadInEachOfItsForms(String written, String grade) {
        assertThat(said("{\"muscle\": \"extensor digitorum\", \"mrc\": %s}".formatted(written)))
                .isEqualTo("extensor digitorum, power " + grade);
    }

    @ParameterizedTest
    @CsvSource({
        "-1",
        "6",
        "4.5",
        "3.999",
        "1e999",
        "true",
        "null",
        "'\"\"'",
        "'\"6\"'",
        "'\"4--\"'",
        "'\"fine\"'",
        "'{}'"
    })
    void powerInNoFormIsAFault(String written) {
        Ran ran = Ran.json(
                "localise", "{\"findings\": [{\"muscle\": \"extensor digitorum\", \"mrc\": %s}]}".formatted(written));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.faults()).singleElement().asString().endsWith("$.findings[0].mrc");
    }

    @Test
    void aSignThatIsNamedWithoutMoreIsPresent() {
        JsonNode named = localise("{\"sign\": \"wrist drop\"}");
        assertThat(named).isEqualTo(localise("{\"sign\": \"Wrist  Drop\", \"present\": true}"));
        assertThat(named.at("/explained/0/finding").asText()).isEqualTo("wrist drop present");
        assertThat(said("{\"sign\": \"wrist drop\", \"present\": false}")).isEqualTo("wrist drop not present");
    }

    @Test
    void aFindingsOwnSideComesBeforeTheNeedles() {
        String both = "{\"needle\": {\"side\": \"left\"}, \"findings\": [{\"sign\": \"wrist drop\"%s}]}";
        assertThat(side(Ran.json("localise", both.formatted("")))).isEqualTo("left");
        assertThat(side(Ran.json("localise", both.formatted(", \"side\": \"right\""))))
                .isEqualTo("right");
    }

    @Test
    void aSideThatNobodySaidIsNeverGuessed() {
        Ran ran = Ran.json("localise", "{\"findings\": [{\"sign\": \"wrist drop\"}]}");
        assertThat(ran.answer().at("/nerves/0").has("side")).isFalse();
    }

    private static String side(Ran ran) {
        return ran.answer().at("/nerves/0/side").asText();
    }

    @Test
    void aFindingsOwnDateComesBeforeThatOfTheExamination() {
        String early = assess("");
        String late = assess(", \"examined\": \"2026-02-20\"");
        assertThat(early).isEqualTo("31");
        assertThat(late).isEqualTo("46");
    }

    private static String assess(String own) {
        Ran ran = Ran.json(
                "assess",
                "{\"onset\": \"2026-01-05\", \"examined\": \"2026-02-05\", \"findings\": [{\"sign\": \"wrist drop\"%s}]}"
                        .formatted(own));
        assertThat(ran.err()).isEmpty();
        return ran.answer().path("today_day").asText();
    }

    @Test
    void theSameThingOnTwoDaysOrTwoSidesIsNoContradiction() {
        localise(
                "{\"muscle\": \"supinator\", \"mrc\": 0, \"day\": 1}, {\"muscle\": \"supinator\", \"mrc\": 5, \"day\": 90}");
        localise("{\"muscle\": \"supinator\", \"mrc\": 0, \"side\": \"left\"},"
                + " {\"muscle\": \"supinator\", \"mrc\": 5, \"side\": \"right\"}");
    }

    @Test
    void datesStandBesideDaysOnceTheOnsetIsKnown() {
        Ran ran = Ran.json(
                "assess", "{\"onset\": \"2024-02-28\", \"findings\": [{\"sign\": \"wrist drop\", \"day\": 0}]}");
        JsonNode second = ran.answer().at("/examinations/2");
        assertThat(second.path("from_day").asInt()).isEqualTo(1);
        assertThat(second.path("from_date").asText()).isEqualTo("2024-02-29");
    }
}
