package filiform.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was found before the needle feeds screening and is never taken as new.
class BaselineTest {

    private static final String VISIT = """
            {"needle": {"site": "lateral arm", "side": "left"},
             "baseline": [{"area": "heel", "sensation": "reduced"}, {"muscle": "soleus", "mrc": "4"}],
             "steps": [
               {"step": "screen"},
               {"step": "assess", "input": {"began": "at insertion", "findings": [
                 {"sign": "wrist drop", "day": 0}, {"area": "heel", "sensation": "reduced", "day": 0}]}},
               {"step": "localise", "input": {"findings": [{"sign": "wrist drop"}, {"muscle": "soleus", "mrc": "4"}]}}]}""";

    @TempDir
    private Path folder;

    private JsonNode visit(String text) throws IOException {
        Path file = folder.resolve("visit.json");
        Files.writeString(file, text);
        return Ran.with("visit", file.toString(), "--json").answer();
    }

    @Test
    void aDeficitFoundBeforeTheNeedleDefersTheScreening() throws IOException {
        JsonNode screen = visit(VISIT).at("/steps/0/answer");

        assertThat(screen.path("outcome").asText()).isEqualTo("deferred");
        for (String question : List.of("existing deficit", "reduced feeling")) {
            assertThat(screen.path("findings")
                            .valueStream()
                            .filter(row -> row.path("question").asText().equals(question)))
                    .as(question)
                    .allMatch(row -> row.path("answer").asText().equals("yes"))
                    .hasSize(1);
        }
    }

    @Test
    void aNoToldDoesNotOutweighWhatWasFound() {
        JsonNode screen = Ran.json(
                        "screen",
                        "{\"answers\": {\"existing deficit\": \"no\"},"
                                + " \"baseline\": [{\"muscle\": \"soleus\", \"mrc\": \"4\"}]}")
                .answer();

        assertThat(screen.path("findings").findValuesAsText("question")).contains("existing deficit");
        assertThat(screen.path("warnings").toString()).contains("yes counts");
    }

    @Test
    void aNormalBaselineClearsNothing() {
        JsonNode screen = Ran.json("screen", "{\"baseline\": [{\"muscle\": \"soleus\", \"mrc\": 5}]}")
                .answer();

        assertThat(screen.path("ask").findValuesAsText("question")).contains("existing deficit");
    }

    @Test
    void whatStoodThereBeforeIsNotTakenAsNew() throws IOException {
        JsonNode visit = visit(VISIT);
        JsonNode assess = visit.at("/steps/1/answer");

        assertThat(assess.at("/lesion/nerve").asText()).isEqualTo("radial nerve");
        assertThat(assess.path("screening").path("existing deficit").asText()).isEqualTo("yes");
        assertThat(assess.path("baseline")).hasSize(2);
        assertThat(assess.path("care").findValuesAsText("topic")).doesNotContain("skin without feeling");
        assertThat(visit.at("/steps/2/answer/explained")).hasSize(1);
    }

    @Test
    void aFindingMarkedAsOfBeforeTheNeedleIsABaselineToo() {
        JsonNode assess = Ran.json("assess", """
                {"findings": [{"muscle": "soleus", "mrc": "4", "baseline": true},
                              {"muscle": "soleus", "mrc": 2, "day": 0}, {"sign": "foot drop", "day": 0}]}""").answer();

        assertThat(assess.path("baseline")).hasSize(1);
        assertThat(assess.path("referral").findValuesAsText("to")).doesNotContain("emergency department");
        assertThat(Ran.json("assess", """
                        {"findings": [{"muscle": "soleus", "mrc": "4", "baseline": true, "day": 0}, {"sign": "foot drop"}]}""").faults()).anyMatch(fault -> fault.endsWith("$.findings[0].day"));
        assertThat(Ran.json("assess", """
                        {"findings": [{"muscle": "soleus", "mrc": "4", "baseline": true},
                                      {"muscle": "soleus", "mrc": "4", "day": 0}]}""").faults()).anyMatch(fault -> fault.endsWith("$.findings"));
    }
}
