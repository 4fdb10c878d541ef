package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Role;
import filiform.record.Chain;
import filiform.record.event.PatientEvent.FollowUpPlanned;
import filiform.record.event.PatientEvent.ReferralMade;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.Told;
import filiform.record.visit.Notes;
import filiform.record.visit.PatientNote;
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

/// From what was felt to the nerve, the letter and the way home, within a visit: nothing is recorded unasked, and what
/// is recorded is what was shown.
class ContactPagesTest {

    private static final String DROP = "?onset=2026-01-05&examined=2026-01-06&sign.wrist+drop=true";
    private static final Pattern LEAD = Pattern.compile("class=\"lead-chance\">(.*?)</p>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern REASON = Pattern.compile("name=\"reason\"[^>]*>\\s*(.*?)</textarea>", Pattern.DOTALL);

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

    private static String planned(String site) {
        String visit = running.open();
        running.post(visit + "/needle", Running.needle(site, "0.25", "50", "").toArray(new String[0]));
        return visit;
    }

    private static UUID id(String visit) {
        return UUID.fromString(visit.substring("/visits/".length()));
    }

    private static VisitNote note(String visit) {
        return Notes.visit(id(visit), running.journal.visit(id(visit)));
    }

    private static PatientNote patient(String visit) {
        Chain chain = running.journal.visit(id(visit)).getFirst().event().chain();
        return Notes.patient(running.journal, chain).orElseThrow();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    /// Presses the button that records what the page shows.
    private static HttpResponse<String> record(String visit, String page) {
        String form = page.substring(page.indexOf("class=\"record-found\""));
        var fields = new ArrayList<String>();
        Matcher hidden = HIDDEN.matcher(form.substring(0, form.indexOf("</form>")));
        while (hidden.find()) {
            fields.add(hidden.group(1));
            fields.add(hidden.group(2).replace("&#34;", "\"").replace("&amp;", "&"));
        }
        return running.post(visit + "/findings", fields.toArray(new String[0]));
    }

    @Test
    void theVisitsNeedleIsKnownWhateverTheAddressSays() {
        String visit = planned("lateral arm");
        String page = running.get(visit + "/injury" + DROP + "&needle.site=calf&needle.side=right")
                .body();

        assertThat(page).contains("lateral arm, left; 0.25 x 50 mm; depth not told", "left radial nerve");
        assertThat(page).doesNotContain("right radial nerve");
    }

    @Test
    void whatIsRecordedAnswersAsItWasShown() {
        String visit = planned("lateral arm");
        String told = DROP + "&muscle.triceps+brachii=5&area.first+dorsal+web+space+of+the+hand=reduced@right"
                + "&outline.back+of+the+hand=absent:20,60;70,60;70,150;20,150&course.progression=no&host.diabetes=yes&pain.score=3";
        String shown = running.get(visit + "/injury" + told).body();
        assertThat(note(visit).all(Told.class)).as("looking records nothing").hasSize(1);

        HttpResponse<String> sent = record(visit, shown);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains(visit + "/injury");
        String after = running.get(visit + "/injury").body();
        assertThat(found(LEAD, after)).isEqualTo(found(LEAD, shown));
        assertThat(after).contains("Recorded in this visit (1)", "triceps brachii", "Write the referral letter");
        String input = note(visit).all(Told.class).getLast().input().toString();
        assertThat(input).contains("\"outline\"", "\"side\":\"right\"", "\"diabetes\":\"yes\"", "\"score\":3");
        assertThat(running.get(visit).statusCode()).isEqualTo(200);
        assertThat(running.get(visit + ".json").body()).contains("\"diabetes\"");
    }

    @Test
    void anEarlierExaminationCountsWithTheNewOne() {
        String visit = planned("lateral arm");
        record(visit, running.get(visit + "/injury" + DROP).body());

        String page = running.get(visit + "/injury?onset=2026-01-05&examined=2026-02-05&emg.triceps+brachii=false")
                .body();

        assertThat(page).contains("Recorded in this visit (1)", "left radial nerve", "Record this examination");
        assertThat(page).contains("wrist drop");
    }

    @Test
    void aFaultStandsAtItsFieldAndCannotBeRecorded() {
        String visit = planned("lateral arm");
        record(visit, running.get(visit + "/injury" + DROP).body());
        HttpResponse<String> page =
                running.get(visit + "/injury?examined=2026-01-07&onset=2026-01-05&muscle.supinator=9");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"injury-muscle-supinator\"").doesNotContain("record-found\"");
        assertThat(page.body()).containsPattern("told-item[^\"]*wrong");
    }

    @Test
    void theLetterIsFilledFromTheAssessmentAndRecordedOnlyWhenSent() {
        String visit = planned("lateral arm");
        record(visit, running.get(visit + "/injury" + DROP).body());

        String page = running.get(visit + "/letter").body();
        String reason = found(REASON, page);
        assertThat(reason)
                .contains(
                        "wrist drop",
                        "left radial nerve best",
                        "cannot be graded yet",
                        "Before the needle: not recorded",
                        "Not told, so neither normal nor lost: power of single muscles, touch, reflexes",
                        "no diagnosis");
        assertThat(page).contains("a doctor with experience of nerve injuries", "ultrasound of the nerve");
        assertThat(patient(visit).all(ReferralMade.class)).isEmpty();

        HttpResponse<String> sent = running.post(
                visit + "/letter/referral",
                "id",
                UUID.randomUUID().toString(),
                "to",
                "the nerve clinic",
                "urgency",
                "this week",
                "reason",
                "changed by hand",
                "question",
                "");

        assertThat(sent.statusCode()).isEqualTo(303);
        ReferralMade made = patient(visit).all(ReferralMade.class).getFirst().what();
        assertThat(made.reason()).isEqualTo("changed by hand");
        assertThat(made.visit()).contains(id(visit));
    }

    @Test
    void everyPercentageOfTheLetterHasItsMeaningBesideIt() {
        String visit = planned("lateral arm");
        record(
                visit,
                running.get(visit + "/injury?onset=2026-01-05&examined=2026-02-05&sign.wrist+drop=true"
                                + "&ncs.radial+nerve+across+spiral+groove=neurapraxia&emg.triceps+brachii=false")
                        .body());

        String reason = found(REASON, running.get(visit + "/letter").body());

        assertThat(reason).containsPattern("neurapraxia [0-9]+ % \\((by scheme|the schemes)");
        assertThat(reason).contains("from the earliest tenth to the latest");
        assertThat(reason).doesNotContain("certain");
    }

    @Test
    void aLetterWithoutAnExaminationIsEmptyAndSaysSo() {
        String page = running.get(planned("lateral arm") + "/letter").body();

        assertThat(page).contains("No examination is recorded in this visit");
        assertThat(found(REASON, page)).isBlank();
    }

    @Test
    void aRefusedLetterIsShownAgainAsItWasTyped() {
        String visit = planned("lateral arm");
        HttpResponse<String> sent = running.post(
                visit + "/letter/referral",
                "id",
                UUID.randomUUID().toString(),
                "to",
                "",
                "reason",
                "kept <b>words</b>");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Say to whom.", "kept &lt;b&gt;words&lt;/b&gt;");
        assertThat(patient(visit).all(ReferralMade.class)).isEmpty();
    }

    @Test
    void adviceIsChosenByWhatWasNeedledAndNothingIsLeftOutWhereThatIsNotKnown() {
        String arm = running.get(planned("lateral arm") + "/after").body();
        String unknown = running.get(running.open() + "/after").body();

        assertThat(arm).contains("Chosen for: lateral arm").doesNotContain("Your breath");
        assertThat(unknown).contains("nothing is left out", "Your breath", "Your back and your legs");
        assertThat(arm).contains("Your nerves").contains("24 hours", "5 weeks");
    }

    @Test
    void whatThePatientWasToldIsRecorded() {
        String visit = planned("lateral arm");
        HttpResponse<String> sent = running.post(
                visit + "/after/advice",
                "id",
                UUID.randomUUID().toString(),
                "item",
                "Your nerves: watch",
                "how",
                "spoken");

        assertThat(sent.headers().firstValue("Location")).contains(visit + "/after");
        assertThat(note(visit).all(AftercareGiven.class)).hasSize(1);
        assertThat(running.get(visit + "/after").body()).contains("Recorded as given");
        assertThat(running.post(visit + "/after/advice", "id", UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFollowUpIsPlannedAfterThisVisit() {
        String visit = planned("lateral arm");
        HttpResponse<String> sent = running.post(
                visit + "/after/followup",
                "id",
                UUID.randomUUID().toString(),
                "due",
                "2026-01-12",
                "how",
                "by telephone",
                "why_needed",
                "the wrist");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(patient(visit).all(FollowUpPlanned.class).getFirst().what().visit())
                .contains(id(visit));
        assertThat(running.get(visit + "/after").body()).contains("2026-01-12, by telephone, the wrist");
        assertThat(running.post(
                                visit + "/after/followup",
                                "id",
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theLinkIsShownOnceAndOpensThePatientsPage() {
        String visit = planned("lateral arm");
        String page = running.post(visit + "/after/link").body();
        String link = found(Pattern.compile("class=\"link-letters\">http://[^/]+(/my/[^<]+)<"), page);

        assertThat(page).contains("class=\"qr\"", "It opens until");
        assertThat(running.get(visit + "/after").body()).doesNotContain("/my/");
        assertThat(running.as(Role.ANYONE).get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aVisitThatIsNotKnownHasNoneOfThesePages() {
        for (String page : List.of("injury", "injury/answer", "letter", "after")) {
            assertThat(running.get("/visits/" + UUID.randomUUID() + "/" + page).statusCode())
                    .as(page)
                    .isIn(403, 404);
        }
    }
}
