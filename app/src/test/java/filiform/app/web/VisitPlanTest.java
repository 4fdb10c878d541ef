package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.web.form.PlanOfVisit;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit takes a live plan over whole or not at all.
class VisitPlanTest {

    /// Every field that a live plan can ask.
    private static final Map<String, String> ALL = all();

    @TempDir
    static Path folder;

    private static Running running;

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("site", "lateral arm");
        all.put("side", "left");
        all.put("technique", "perpendicular, deep");
        all.put("diameter_mm", "0.25");
        all.put("length_mm", "40");
        all.put("depth", "15");
        all.put("tilt_deg", "12");
        all.put("azimuth_deg", "90");
        all.put("entry_x_mm", "-3");
        all.put("entry_y_mm", "4");
        all.put("passes", "3");
        all.put("guidance", "palpation");
        all.put("sex", "female");
        all.put("age", "41");
        all.put("bmi", "23.5");
        all.put("girth_mm", "290");
        all.put("stimulation.current_ma", "0.5");
        all.put("stimulation.motor_response", "no");
        all.put("measured.radial nerve.depth_mm", "18");
        all.put("measured.radial nerve.error_mm", "2");
        return all;
    }

    @BeforeAll
    static void start() {
        running = new Running(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> use(String visit, Map<String, String> fields, String... more) {
        var sent = new ArrayList<>(List.of("id", UUID.randomUUID().toString()));
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        sent.addAll(List.of(more));
        return running.post(visit + "/plan/use", sent.toArray(new String[0]));
    }

    @Test
    void everyFieldComesBackAsItWasUsed() {
        String visit = running.open();
        assertThat(use(visit, ALL).statusCode()).isEqualTo(303);

        String page = running.get(visit + "/plan").body();
        assertThat(page).contains("This plan stands in the visit.");
        ALL.forEach((name, value) -> assertThat(shown(page, name)).as(name).isEqualTo(value));
    }

    /// What a field of the page says, typed or chosen.
    private static String shown(String page, String name) {
        int from = page.indexOf("name=\"" + name + "\"");
        int end = page.indexOf("</div>", from);
        String field = page.substring(from, end);
        int chosen = field.startsWith("name") && field.contains("<option") ? field.indexOf("\" selected") : -1;
        if (chosen > 0) {
            return field.substring(field.lastIndexOf("value=\"", chosen) + 7, chosen);
        }
        int value = field.indexOf("value=\"") + 7;
        return field.substring(value, field.indexOf('"', value));
    }

    @Test
    void thereAndBackNoFieldIsLost() {
        var asked = new LinkedHashMap<String, List<String>>();
        ALL.forEach((name, value) -> asked.put(name, List.of(value)));

        var told = new ArrayList<>(PlanOfVisit.needle(asked).values());
        assertThat(told).hasSize(ALL.size() - 3);
        assertThat(PlanOfVisit.needle(asked)).doesNotContainKeys("sex", "age", "bmi", "depth", "site");
    }

    @Test
    void whatIsNoFieldIsRefusedAndNothingIsRecorded() {
        String visit = running.open();
        HttpResponse<String> refused = use(visit, ALL, "surprise", "1");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not a field of this form");
        assertThat(running.get(visit + ".json").body()).doesNotContain("lateral arm", "female");
    }

    @Test
    void aNeedleThatCannotBeJudgedChangesThePatientNeither() {
        String visit = running.open();
        var bad = new LinkedHashMap<>(ALL);
        bad.put("depth", "400");

        assertThat(use(visit, bad).statusCode()).isEqualTo(422);
        assertThat(running.get(visit + ".json").body()).doesNotContain("female");
    }

    @Test
    void whoWasOvertakenIsToldAndReplacesNothing() {
        String visit = running.open();
        use(visit, ALL);
        var other = new LinkedHashMap<>(ALL);
        other.put("depth", "9");
        HttpResponse<String> late = use(visit, other, "seen", "1");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else recorded this meanwhile");
        assertThat(running.get(visit + "/plan").body())
                .contains("name=\"depth\" type=\"number\"")
                .contains("value=\"15\"");
    }

    @Test
    void theVisitsPatientIsInThePlanOfASiteThatWasJustChosen() {
        String visit = running.open();
        running.post(visit + "/patient", "id", UUID.randomUUID().toString(), "sex", "male", "bmi", "31");

        assertThat(running.get(visit + "/plan?site=piriformis").body()).contains("value=\"31\"");
        assertThat(running.get(visit + "/plan?part=thigh&side=left").body())
                .contains("bmi=31")
                .contains("sex=male");
    }
}
