package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.record.visit.NeedleNote;
import filiform.record.visit.Notes;
import filiform.record.visit.VisitNote;
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

/// A visit recorded at the table, over HTTP alone.
class TableTest {

    private static final Pattern HASH = Pattern.compile("name=\"text\" value=\"([0-9a-f]{64})\"");
    private static final Pattern CHECK = Pattern.compile("name=\"(checklist\\.[^\"]+)\" value=\"yes\"");

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

    private static HttpResponse<String> send(String visit, String kind, String... fields) {
        var all = new ArrayList<>(List.of("id", UUID.randomUUID().toString()));
        all.addAll(List.of(fields));
        return running.post(visit + "/table/" + kind, all.toArray(new String[0]));
    }

    private static String planned() {
        String visit = running.open();
        running.post(
                visit + "/needle",
                Running.needle("lateral arm", "0.25", "50", "20").toArray(new String[0]));
        return visit;
    }

    private static HttpResponse<String> agree(String visit) {
        Matcher hash = HASH.matcher(running.get(visit + "/consent").body());
        assertThat(hash.find()).isTrue();
        return running.post(
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

    private static HttpResponse<String> needle(String visit, int number) {
        return send(
                visit,
                "needle",
                "number",
                Integer.toString(number),
                "site",
                "lateral arm",
                "side",
                "left",
                "diameter_mm",
                "0,25",
                "length_mm",
                "50",
                "lot",
                "L-7");
    }

    private static VisitNote note(String visit) {
        UUID id = UUID.fromString(visit.substring("/visits/".length()));
        return Notes.visit(id, running.journal.visit(id));
    }

    private static String[] closing(String visit, String in, String out) {
        var fields = new ArrayList<>(List.of("needles_in", in, "needles_out", out, "tolerated", "well"));
        Matcher check = CHECK.matcher(running.get(visit + "/table").body());
        while (check.find()) {
            fields.add(check.group(1));
            fields.add("yes");
        }
        return fields.toArray(new String[0]);
    }

    @Test
    void aUsualVisitIsRecordedClosedAndReadAsANote() {
        String visit = running.open();
        assertThat(running.post(
                                visit + "/needle",
                                Running.needle("lateral arm", "0.25", "50", "20")
                                        .toArray(new String[0]))
                        .statusCode())
                .isEqualTo(303);
        assertThat(agree(visit).statusCode()).isEqualTo(303);
        assertThat(running.get(visit + "/table").body())
                .contains("lateral arm, left; 0.25 x 50 mm; 20 mm deep", "Needle 1 in", "Consent given");

        assertThat(needle(visit, 1).statusCode()).isEqualTo(303);
        NeedleNote needle = note(visit).needles().getFirst();
        assertThat(needle.isIn()).isTrue();
        assertThat(running.get("/").body()).contains("1 NEEDLE STILL IN");
        assertThat(send(visit, "response", "needle", needle.id().toString(), "twitch", "yes")
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(visit, "out", "needle", needle.id().toString(), "state", "whole")
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(visit, "aftercare", "item", "soreness passes", "how", "spoken")
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(visit, "closing", closing(visit, "1", "1")).statusCode())
                .isEqualTo(303);

        assertThat(running.get(visit + "/note.txt").body())
                .contains(
                        "Needle, lot 0.25 x 50 mm, lot L-7",
                        "1 in, 1 out.",
                        "twitch yes",
                        "soreness passes",
                        "Signed:");
        assertThat(running.get(visit + "/note.pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(running.get("/").body()).contains("closed");
    }

    @Test
    void withoutConsentOrWithANeedleInNothingIsRecordedAndTheReasonIsSaid() {
        String visit = planned();
        HttpResponse<String> refused = needle(visit, 1);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("No needle without consent", "value=\"L-7\"");

        assertThat(agree(visit).statusCode()).isEqualTo(303);
        assertThat(needle(visit, 1).statusCode()).isEqualTo(303);
        assertThat(send(visit, "closing", closing(visit, "1", "1")).body())
                .contains("Needle 1 is still in.", "No advice for home is recorded");
        assertThat(send(visit, "withdrawal", "words", "stop").statusCode()).isEqualTo(303);
        assertThat(needle(visit, 2).body()).contains("withdrawn consent");
        assertThat(running.get(visit + "/table").body()).contains("Consent withdrawn");
        assertThat(note(visit).closed()).isEmpty();
    }

    @Test
    void aConsentToOtherWordsIsNotTaken() {
        String visit = planned();
        String before = running.get(visit + "/consent").body();
        Matcher hash = HASH.matcher(before);
        assertThat(hash.find()).isTrue();
        running.post(
                visit + "/needle",
                Running.needle("rhomboids", "0.25", "40", "10").toArray(new String[0]));

        HttpResponse<String> refused = running.post(
                visit + "/consent", "text", hash.group(1), "understood", "yes", "signed_by", "the patient");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("have changed since this was shown");
        assertThat(running.get(visit + "/consent").body()).containsIgnoringCase("lung");
        assertThat(note(visit).consents()).isEmpty();
    }

    @Test
    void theExaminationSheetNamesTheSuspectedNerveAndSaysWhoseItIs() {
        Demo.fill(running.journal, Running.DECISIONS, java.time.Clock.systemUTC(), running.account());
        String page = running.get("/").body();
        Matcher published = Pattern.compile(
                        "href=\"(/visits/[^\"/]+)(?:/table)?\">[^<]*<span class=\"visit-title\">Radial")
                .matcher(page.replace("\n", ""));
        assertThat(published.find()).isTrue();
        String visit = published.group(1);

        String sheet = running.get(visit + "/sheet.txt").body();

        assertThat(sheet)
                .contains(
                        "Suspected nerve: radial nerve", "Patient without a recorded name", "____ | ____", "extensor");
        assertThat(running.get(visit + "/sheet.pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(running.get(running.open() + "/sheet.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameTapTwiceIsOneNeedle() {
        String visit = planned();
        agree(visit);
        String id = UUID.randomUUID().toString();
        for (int tap = 0; tap < 2; tap++) {
            assertThat(running.post(
                                    visit + "/table/needle",
                                    "id",
                                    id,
                                    "number",
                                    "1",
                                    "site",
                                    "lateral arm",
                                    "side",
                                    "left",
                                    "diameter_mm",
                                    "0.25",
                                    "length_mm",
                                    "50")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(note(visit).needles()).hasSize(1);
        assertThat(needle(visit, 1).body()).contains("The next needle has the number 2.");
    }

    @Test
    void whatWasEnteredInErrorIsTakenBackWithItsReason() {
        String visit = planned();
        agree(visit);
        needle(visit, 1);
        String needle = note(visit).needles().getFirst().id().toString();

        assertThat(send(visit, "retraction", "corrects", needle, "why", "tapped twice")
                        .body())
                .contains("recorded as in");
        send(visit, "out", "needle", needle, "state", "whole");
        assertThat(send(visit, "retraction", "corrects", needle).body()).contains("Say in a few words why.");
        assertThat(send(visit, "retraction", "corrects", needle, "why", "tapped twice")
                        .statusCode())
                .isEqualTo(303);

        assertThat(note(visit).needles()).isEmpty();
        assertThat(running.get(visit + "/note.txt").body()).contains("tapped twice");
    }

    @Test
    void everyFaultOfAFormIsSaid() {
        String visit = planned();
        agree(visit);
        HttpResponse<String> refused = send(
                visit, "needle", "number", "x", "side", "up", "diameter_mm", "9", "depth_mm", "-1", "stranger", "1");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Say where the needle is.",
                        "none of the choices",
                        "A number of 0.1 to 0.8 mm",
                        "Needed: a number of 5 to 150 mm",
                        "field that is not known here");
        assertThat(running.get(visit + "/table/luck").statusCode()).isEqualTo(405);
        assertThat(send(visit, "luck").statusCode()).isEqualTo(404);
    }
}
