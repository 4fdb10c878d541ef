package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.InOrder;
import filiform.app.account.Role;
import filiform.app.account.Session.Stage;
import filiform.app.account.SetClock;
import filiform.record.Chain;
import filiform.record.event.PatientEvent.FollowUpPlanned;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits stands on Today in the order of harm and time, is seen once, and is looked at quietly.
class TodayTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(NOW);
    private Running mine;
    private Running lead;

    @BeforeEach
    void start() {
        mine = new Running(folder, clock, Running.SERVED);
        lead = mine.as(Role.LEAD);
    }

    @AfterEach
    void stop() {
        mine.close();
    }

    private AtHome home(String name, double hoursAgo) {
        return AtHome.of(mine, name, hoursAgo, NOW);
    }

    private static String tag(String page) {
        int at = page.indexOf("data-tag=\"") + 10;
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void theWorstStandsFirstThenTheSilentThenWhatIsDue() {
        home("Silent One", 60).asked();
        home("Soon One", 30).asked().tells(26, "soon", "");
        home("Worst One", 30).asked().tells(27, "emergency", "weak hand");
        home("Calm One", 30).asked().tells(25, "self-care", "");
        AtHome planned = home("Planned One", 1000);
        planned.say(0, new FollowUpPlanned(Optional.empty(), LocalDate.of(2026, 2, 1), "", ""));

        String page = lead.get("/").body();

        assertThat(page)
                .satisfies(InOrder.of(
                        "<h1>Today</h1>",
                        "2 answers wait, the worst: emergency",
                        "Worst One",
                        "Yes to: new numbness.",
                        "In their words: weak hand",
                        "Soon One",
                        "Asked, and no answer",
                        "Silent One",
                        "No answer to the check-in after",
                        "Seen, or self-care",
                        "Calm One",
                        "Follow-ups to do",
                        "Planned One",
                        "Visits that are not closed"));
    }

    @Test
    void nothingWaitingIsSaidAndNotTakenForWell() {
        home("Unasked One", 30);

        assertThat(lead.get("/").body()).contains("No answer waits for anyone.", "nobody knows how it goes");
    }

    @Test
    void whatIsSeenSaysByWhomAndWhatWasDoneAndIsAskedForWords() {
        AtHome home = home("Worst One", 30).asked();
        UUID told = home.tells(27, "emergency", "weak <b>hand");
        assertThat(lead.get("/").body()).contains("weak &lt;b&gt;hand");

        String[] form = {"id", UUID.randomUUID().toString(), "checked_in", told.toString(), "back", "today"};
        HttpResponse<String> refused = lead.post(home.address() + "/seen", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say what was done about it.", "<h1>Today</h1>", "1 answer waits");

        String[] full = {
            "id", UUID.randomUUID().toString(), "checked_in", told.toString(), "back", "today", "words", "called her"
        };
        HttpResponse<String> seen = lead.post(home.address() + "/seen", full);
        assertThat(seen.headers().firstValue("Location")).contains("/");
        assertThat(lead.post(home.address() + "/seen", full).statusCode()).isEqualTo(303);
        assertThat(lead.get("/").body()).contains("No answer waits for anyone.", "Worst One");
        assertThat(lead.get(home.address()).body())
                .containsOnlyOnce("called her")
                .contains("Seen by Sample lead");
    }

    @Test
    void anAnswerOfAnotherPatientIsNotSeenByThisOne() {
        UUID told = home("Worst One", 30).tells(27, "emergency", "");
        AtHome other = home("Other One", 30);

        HttpResponse<String> refused =
                lead.post(other.address() + "/seen", "checked_in", told.toString(), "words", "called");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This answer does not stand any more");
        assertThat(lead.get("/").body()).contains("1 answer waits");
    }

    @Test
    void aPractitionerSeesTheirOwnPatientsAlone() {
        AtHome home = home("Worst One", 30).asked();
        home.tells(27, "emergency", "");
        home("Silent One", 60).asked();
        Running other = mine.as(Role.PRACTITIONER);

        assertThat(mine.get("/").body()).contains("Worst One", "Silent One");
        assertThat(other.get("/").body())
                .doesNotContain("Worst One", "Silent One")
                .contains("No answer waits for anyone.");
        assertThat(other.get("/waiting").body()).doesNotContain("Worst One");
    }

    @Test
    void lookingAgainShowsWhatIsNewAndNothingElse() {
        AtHome home = home("Worst One", 30).asked();
        String before = tag(lead.get("/").body());

        HttpResponse<String> same = lead.get("/waiting?shown=" + before);
        assertThat(same.statusCode()).isEqualTo(204);
        assertThat(same.body()).isEmpty();

        home.tells(27, "emergency", "");
        HttpResponse<String> news = lead.get("/waiting?shown=" + before);
        assertThat(news.statusCode()).isEqualTo(200);
        assertThat(news.body()).contains("Worst One", "name=\"csrf\"").doesNotContain("<html");
        assertThat(lead.get("/waiting?shown=" + tag(news.body())).statusCode()).isEqualTo(204);
        assertThat(lead.get("/waiting?shown=%00%3Cb%3E").statusCode()).isEqualTo(200);
    }

    @Test
    void lookingAgainKeepsNoSessionOpenAndShowingNothingIsNoLook() {
        String session = mine.clinic.access().sessions().open(lead.account(), Stage.IN);
        Running screen = lead.with(session);
        String shown = tag(lead.get("/").body());
        int audited = mine.journal.chain(Chain.AUDIT).size();
        for (int i = 0; i < 9; i++) {
            clock.forward_s(120);
            assertThat(screen.get("/waiting?shown=" + shown).statusCode()).isEqualTo(204);
        }
        assertThat(mine.journal.chain(Chain.AUDIT)).hasSize(audited);
        clock.forward_s(120);

        assertThat(screen.get("/waiting?shown=" + shown).headers().firstValue("Location"))
                .as("twenty minutes of looking alone end the session")
                .isPresent();
    }

    @Test
    void whatIsShownIsALookAtRecords() {
        home("Worst One", 30).tells(27, "emergency", "");
        int audited = mine.journal.chain(Chain.AUDIT).size();

        lead.get("/waiting");

        assertThat(mine.journal.chain(Chain.AUDIT)).hasSize(audited + 1);
    }

    @Test
    void thePatientsPageSaysHowTheyMayBeReached() {
        AtHome home = home("Reach One", 30);
        String reach = home.address() + "/reachable";
        assertThat(mine.get(home.address()).body())
                .contains("Nobody has asked whether the patient wants reminders", "no mail server is named");

        for (String wrong :
                new String[] {"nobody", "a@b", "a@b.c\nBcc: x@y.z", "a b@c.de", "a@c.de,b@c.de", "<a@c.de>"}) {
            assertThat(mine.post(reach, "email", wrong, "remind", "yes").statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(mine.post(reach, "remind", "yes").body()).contains("needs the address");
        assertThat(mine.post(reach, "email", "a@example.org", "language", "xx").statusCode())
                .isEqualTo(422);
        assertThat(mine.post(reach, "email", "a@example.org", "language", "es", "remind", "yes")
                        .statusCode())
                .isEqualTo(303);
        assertThat(mine.get(home.address()).body()).contains("Agreed to reminders by e-mail to a@example.org.");

        mine.post(reach, "email", "a@example.org", "language", "es");
        assertThat(mine.get(home.address()).body()).contains("No reminders by e-mail. The address a@example.org");
    }

    @Test
    void theClinicsPageSaysThatNobodyIsReminded() {
        assertThat(mine.as(Role.ADMINISTRATOR).get("/clinic").body()).contains("Reminders by e-mail are off");
        try (var mailing = new Running(folder.resolve("mailing"), clock, Running.SERVED.withMails())) {
            assertThat(mailing.as(Role.ADMINISTRATOR).get("/clinic").body()).contains("Reminders by e-mail are on");
        }
    }

    @Test
    void aSilentPatientWhoWasReachedIsSilentNoMore() {
        AtHome home = home("Silent One", 60).asked();
        assertThat(mine.get(home.address()).body()).contains("Asked, and no answer");

        mine.post(home.address() + "/call", "reached", "no");
        assertThat(mine.get("/").body()).contains("Asked, and no answer");
        mine.post(home.address() + "/call", "reached", "yes", "words", "is well");

        assertThat(mine.get("/").body()).doesNotContain("Asked, and no answer");
        assertThat(mine.get(home.address()).body()).doesNotContain("Asked, and no answer");
    }
}
