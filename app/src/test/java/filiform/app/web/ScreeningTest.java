package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screening's page: what is unknown stays unknown, and nothing of last time counts before it is answered again.
class ScreeningTest {

    private static final Pattern FIELD = Pattern.compile("type=\"radio\" name=\"(answers\\.[^\"]+)\"");
    private static final Pattern OFFER = Pattern.compile("data-still=\"(yes|no)\"");
    private static final Pattern CARD = Pattern.compile("class=\"card-word\">([^<]+)<");

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

    private static String page(String visit) {
        return running.get(visit + "/screening").body();
    }

    private static List<String> fields(String page) {
        return FIELD.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String card(String page) {
        Matcher card = CARD.matcher(page);
        assertThat(card.find()).isTrue();
        return card.group(1);
    }

    private static HttpResponse<String> send(String visit, String where, List<String> fields) {
        var all = new ArrayList<>(List.of("id", UUID.randomUUID().toString()));
        all.addAll(fields);
        return running.post(visit + "/screening/" + where, all.toArray(new String[0]));
    }

    /// Every question with "no", and these besides.
    private static List<String> allNo(String visit, String... more) {
        var all = new ArrayList<String>();
        fields(page(visit)).forEach(field -> all.addAll(List.of(field, "no")));
        all.addAll(List.of(more));
        return all;
    }

    /// A visit that is planned and of which the patient's age and sex are known.
    private static String planned(String visit) {
        running.post(visit + "/patient", "id", UUID.randomUUID().toString(), "sex", "male", "age", "44");
        running.post(
                visit + "/needle",
                Running.needle("lateral arm", "0.25", "40", "15").toArray(new String[0]));
        return visit;
    }

    /// Another visit of the same patient.
    private static String next(String visit) {
        Matcher patient = Pattern.compile("/patients/([0-9a-f-]{36})")
                .matcher(running.get(visit + "/table").body());
        assertThat(patient.find()).isTrue();
        return running.post(
                        "/visits",
                        "id",
                        UUID.randomUUID().toString(),
                        "visit",
                        UUID.randomUUID().toString(),
                        "patient",
                        patient.group(1))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void unansweredIsUnknownAndWaits() {
        String page = page(planned(running.open()));

        assertThat(card(page)).isEqualTo("Not yet");
        assertThat(page).contains("Not answered: it waits.").doesNotContain("value=\"no\" checked");
        assertThat(fields(page)).hasSizeGreaterThan(50);
    }

    @Test
    void whatTheAnswersComeToIsSaidBeforeTheyAreSaved() {
        String visit = planned(running.open());
        String now = send(visit, "now", allNo(visit, "technique", "deep", "medicines", "apixaban"))
                .body();

        assertThat(now).contains("Taken: apixaban", "That counts as yes.", "Not recorded yet.");
        assertThat(running.get(visit + ".json").body()).doesNotContain("apixaban");
    }

    @Test
    void aFaultIsSaidAtItsQuestionAndNothingIsRecorded() {
        String visit = planned(running.open());
        HttpResponse<String> refused =
                send(visit, "save", List.of("answers.diabetes", "perhaps", "answers.epilepsy", "no"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#screening-answers-diabetes\"");
        assertThat(running.get(visit + ".json").body()).doesNotContain("epilepsy");
    }

    @Test
    void lastTimesAnswersAreOfferedAndNeverTakenOver() {
        String first = planned(running.open());
        assertThat(send(first, "save", allNo(first, "technique", "deep", "medicines", "paracetamol"))
                        .statusCode())
                .isEqualTo(303);
        String second = planned(next(first));
        String page = page(second);

        assertThat(OFFER.matcher(page).results())
                .hasSizeGreaterThan(15)
                .allMatch(found -> found.group(1).equals("no"));
        assertThat(card(page)).isEqualTo("Not yet");
        assertThat(page).doesNotContain("value=\"no\" checked").contains("Asked every time.");
    }

    @Test
    void aNewThinnerAsksItsQuestionsAnew() {
        String first = planned(running.open());
        send(first, "save", allNo(first, "technique", "deep", "medicines", "ibuprofen"));
        String second = planned(next(first));
        send(second, "save", List.of("technique", "deep", "medicines", "apixaban"));
        String page = page(second);
        String thinner = page.substring(page.indexOf("data-field=\"answers.anticoagulant\""));
        thinner = thinner.substring(0, thinner.indexOf("</fieldset>"));

        assertThat(thinner).contains("Last time: no. Taken now: apixaban").doesNotContain("data-still");
    }
}
