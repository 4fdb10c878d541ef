package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The strip of steps says how each step stands, and never calls settled what is not.
class VisitStepsTest {

    private static final Pattern STATE = Pattern.compile("class=\"step-state\">([^<]*)<");
    private static final Pattern HERE = Pattern.compile("aria-current=\"step\"><span class=\"step-name\">([^<]*)<");
    private static final Pattern HASH = Pattern.compile("name=\"text\" value=\"([0-9a-f]{64})\"");

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

    private static List<String> states(String page) {
        return STATE.matcher(running.get(page).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static void plan(String visit, String site) {
        running.post(visit + "/needle", Running.needle(site, "0.25", "40", "15").toArray(new String[0]));
    }

    private static void agree(String visit) {
        Matcher hash = HASH.matcher(running.get(visit + "/consent").body());
        assertThat(hash.find()).isTrue();
        running.post(
                visit + "/consent",
                "id",
                UUID.randomUUID().toString(),
                "text",
                hash.group(1),
                "understood",
                "yes",
                "signed_by",
                "the patient");
    }

    @Test
    void anEmptyVisitHasNothingSettled() {
        assertThat(states(running.open())).containsExactly("Not screened", "", "No consent yet", "", "");
    }

    @Test
    void eachStepSaysHowItStands() {
        String visit = running.open();
        plan(visit, "lateral arm");
        agree(visit);
        running.post(visit + "/screening", "id", UUID.randomUUID().toString(), "answers.systemic infection", "no");

        assertThat(states(visit + "/table")).containsExactly("Not yet", "Limit 3 mm", "to another plan", "", "");
    }

    @Test
    void aConsentForAnotherSiteIsNotCalledGiven() {
        String visit = running.open();
        plan(visit, "lateral arm");
        agree(visit);
        assertThat(states(visit)).element(2).isEqualTo("given");
        plan(visit, "rhomboids");

        assertThat(states(visit)).element(2).isEqualTo("to another site");
    }

    @Test
    void thePageThatIsShownIsMarked() {
        String visit = running.open();

        assertThat(here(visit + "/table")).containsExactly("Needles");
        assertThat(here(visit + "/consent")).containsExactly("Consent");
        assertThat(here(visit)).isEmpty();
    }

    private static List<String> here(String page) {
        return HERE.matcher(running.get(page).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
