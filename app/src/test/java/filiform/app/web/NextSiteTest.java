package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the live page may put the next needle: at what was planned, agreed to or needled in this visit, with what
/// stands against each.
class NextSiteTest {

    private static final String BACK = "rhomboids";
    private static final String CALF = "gastrocnemius medial head";

    @TempDir
    static Path folder;

    private static Running clinic;

    @BeforeAll
    static void start() {
        clinic = new Running(folder);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static void plan(String visit, String site, String side, String depth) {
        var fields = new ArrayList<>(Running.needle(site, "0.25", "40", depth));
        fields.set(fields.indexOf("needle.side") + 1, side);
        assertThat(clinic.post(visit + "/needle", fields.toArray(String[]::new)).statusCode())
                .isEqualTo(303);
    }

    private static void needle(String visit, String number, String site, String side) {
        assertThat(clinic.post(
                                visit + "/table/needle",
                                "id",
                                UUID.randomUUID().toString(),
                                "number",
                                number,
                                "site",
                                site,
                                "side",
                                side,
                                "diameter_mm",
                                "0.25",
                                "length_mm",
                                "40")
                        .statusCode())
                .isEqualTo(303);
    }

    /// "site, side, depth: reasons" of each choice.
    private static List<String> choices(String visit) {
        JsonNode state;
        try {
            state = new ObjectMapper()
                    .readTree(clinic.get(visit + "/live/state").body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var choices = new ArrayList<String>();
        for (JsonNode choice : state.path("choices")) {
            JsonNode next = choice.path("next");
            var whyNot = new ArrayList<String>();
            choice.path("why_not").forEach(reason -> whyNot.add(reason.asText()));
            assertThat(state.path("places").has(next.path("site").asText())).isTrue();
            choices.add("%s, %s, %s: %s"
                    .formatted(
                            next.path("site").asText(),
                            next.path("side").asText(),
                            next.path("depth_mm").asText("-"),
                            String.join(" ", whyNot)));
        }
        return choices;
    }

    @Test
    void everySiteThatWasAgreedToIsOfferedWithItsOwnNeedle() {
        String visit = clinic.open();
        plan(visit, BACK, "right", "12");
        Beside.consent(clinic, visit);
        plan(visit, CALF, "left", "25");
        assertThat(choices(visit))
                .containsExactly(
                        BACK + ", right, 12: ",
                        CALF + ", left, 25: The patient has agreed to another site, not to this one. Ask for a consent"
                                + " to this site.");
        Beside.consent(clinic, visit);
        assertThat(choices(visit)).containsExactly(BACK + ", right, 12: ", CALF + ", left, 25: ");

        needle(visit, "1", BACK, "right");
        assertThat(choices(visit))
                .as("what was used last there, and no other site's depth")
                .containsExactly(BACK + ", right, -: ", CALF + ", left, 25: ");
    }

    @Test
    void aPlanThatWasReplacedBeforeAnybodyAgreedIsNotOffered() {
        String visit = clinic.open();
        plan(visit, BACK, "right", "12");
        plan(visit, BACK, "left", "12");
        Beside.consent(clinic, visit);
        assertThat(choices(visit)).containsExactly(BACK + ", left, 12: ");
    }

    @Test
    void aSideThatNobodyToldIsNotGuessed() {
        String visit = clinic.open();
        plan(visit, BACK, "", "12");
        Beside.consent(clinic, visit);
        assertThat(choices(visit)).isEmpty();
        needle(visit, "1", BACK, "left");
        assertThat(choices(visit)).containsExactly(BACK + ", left, -: ");
    }

    @Test
    void afterAWithdrawalOnlyNeedledSitesStandAndNoneIsLet() {
        String visit = clinic.open();
        plan(visit, CALF, "left", "25");
        Beside.consent(clinic, visit);
        plan(visit, BACK, "right", "12");
        Beside.consent(clinic, visit);
        needle(visit, "1", BACK, "right");
        assertThat(clinic.post(
                                visit + "/table/withdrawal",
                                "id",
                                UUID.randomUUID().toString(),
                                "words",
                                "Enough for today.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(choices(visit))
                .singleElement()
                .asString()
                .startsWith(BACK + ", right, -: The patient has withdrawn consent.");
    }
}
