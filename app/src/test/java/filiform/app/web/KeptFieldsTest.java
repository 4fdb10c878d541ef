package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import filiform.app.Version;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.VisitImport;
import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.visit.Scribe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit whose file tells more than the page asks: opened, and saved without a change, it tells the same.
class KeptFieldsTest {

    private static final Pattern FIELD = Pattern.compile(
            "<input [^>]*name=\"([^\"]+)\"[^>]*>|<select [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\" selected");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void nothingIsLostByOpeningAndSaving() throws Exception {
        kept("{\"current_ma\": 0.4, \"motor_response\": \"no\"}");
    }

    @Test
    void aStimulationInWordsIsKeptAsItIs() throws Exception {
        kept("\"0.4 mA yes\"");
    }

    private void kept(String stimulation) throws Exception {
        JsonNode file = new ObjectMapper().readTree("""
                {"patient": {"sex": "male", "girth_mm": 520.5},
                 "needle": {"site": "piriformis", "side": "left", "diameter_mm": 0.3, "length_mm": 75,
                  "guidance": "electrical_stimulation", "tilt_deg": 12.5, "azimuth_deg": -45, "entry_x_mm": 5,
                  "entry_y_mm": -7.5},
                 "steps": [{"step": "plan", "input": {"girth_mm": 510, "stimulation": %s,
                  "risk_limits": {"pleura": 0.0001, "nerve": 0.005}}}]}""".formatted(stimulation));
        try (var running = new Running(folder)) {
            String visit = running.open();
            UUID id = UUID.fromString(visit.substring("/visits/".length()));
            var scribe = new Scribe(
                    running.journal,
                    Version.PROGRAM,
                    Running.DECISIONS.knowledge().hash());
            for (Entry entry : VisitImport.entries(file, id, Instant.now())) {
                scribe.write(new Scribe.Entry(
                        entry.id(),
                        Chain.unnamed(id),
                        Optional.of(id),
                        entry.happenedAt(),
                        Event.SYSTEM,
                        Optional.empty(),
                        entry.told()));
            }
            JsonNode before = told(running, visit);
            String page = running.get(visit).body();
            for (String section : List.of("patient", "needle")) {
                assertThat(running.post(visit + "/" + section, fields(page, visit + "/" + section))
                                .statusCode())
                        .isEqualTo(303);
            }

            assertThat(before.path("needle")).isEqualTo(file.path("needle"));
            assertThat(before.path("patient")).isEqualTo(file.path("patient"));
            assertThat(before.path("steps")).isEqualTo(file.path("steps"));
            assertThat(told(running, visit)).isEqualTo(before);
            assertThat(running.journal.visit(id)).hasSize(5);
        }
    }

    private static JsonNode told(Running running, String visit) throws Exception {
        return new ObjectMapper().readTree(running.get(visit + ".json").body());
    }

    /// What a browser would send of the form, untouched.
    private static String[] fields(String page, String action) {
        int start = page.indexOf("action=\"" + action + "\"");
        var form = FIELD.matcher(page.substring(start, page.indexOf("</form>", start)));
        var fields = new ArrayList<String>();
        while (form.find()) {
            boolean input = form.group(1) != null;
            var value = (input ? VALUE : CHOSEN).matcher(input ? form.group() : form.group(3));
            fields.add(input ? form.group(1) : form.group(2));
            fields.add(value.find() ? value.group(1) : "");
        }
        return fields.toArray(String[]::new);
    }
}
