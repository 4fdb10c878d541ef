package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.record.event.ClinicEvent.LinkGiven;
import filiform.record.event.ClinicEvent.LinkRevoked;
import filiform.record.event.PatientEvent.CheckInSeen;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.PatientEvent.Reachable;
import filiform.record.event.PatientEvent.Reminded;
import filiform.record.event.VisitEvent.EnteredInError;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.What;
import filiform.record.model.CheckIns;
import filiform.record.model.DueReminders;
import filiform.record.model.DueTime;
import filiform.record.model.Narrowing;
import filiform.record.model.ReadModels;
import filiform.record.model.WaitingCheckIns;
import filiform.record.visit.Scribe;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What waits from home: in the order of harm, missed where nobody answered, and nothing of the erased.
@ParameterizedClass
@EnumSource(Kept.class)
class CheckInsTest {

    private static final Chain JANE = Chain.patient(new UUID(1, 1));
    private static final Chain JOHN = Chain.patient(new UUID(1, 2));
    private static final UUID VISIT = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final Instant IN = Sample.NOON;
    private static final List<DueTime> TIMES = List.of(
            new DueTime("7 days", Duration.ofDays(7), Duration.ofHours(24)),
            new DueTime("24 hours", Duration.ofHours(24), Duration.ofHours(12)),
            new DueTime("48 hours", Duration.ofHours(48), Duration.ofHours(12)));

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = store.open(folder, Sample.ticking(), ReadModels.all());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private WaitingCheckIns waiting() {
        return new WaitingCheckIns(journal, TIMES, Narrowing.NONE);
    }

    private UUID say(Chain chain, Optional<UUID> visit, double hours, What what, Optional<UUID> corrects) {
        UUID id = UUID.randomUUID();
        new Scribe(journal, "0.1.0", "sha256:abc")
                .write(new Scribe.Entry(
                        id,
                        chain,
                        visit,
                        hours(hours),
                        new UUID(7, 7),
                        corrects.map(event -> new Correction(event, "typed wrongly")),
                        what));
        return id;
    }

    private UUID say(Chain chain, double hours, What what) {
        return say(chain, Optional.empty(), hours, what, Optional.empty());
    }

    private UUID needle(Chain chain, UUID visit, double hours) {
        return say(chain, Optional.of(visit), hours, needle(), Optional.empty());
    }

    private static What needle() {
        return new NeedleInserted(
                1, "lateral arm", Side.LEFT, 0.25, 40, "", Optional.empty(), "", "", "", Optional.empty());
    }

    private UUID link(Chain patient, double fromHours, double untilHours) {
        UUID link = UUID.randomUUID();
        say(Chain.CLINIC, fromHours, new LinkGiven(link, patient.id(), "ab".repeat(32), hours(untilHours)));
        return link;
    }

    private static CheckedIn answer(UUID visit, String checkIn, String urgency, String words) {
        var input = JsonNodeFactory.instance.objectNode();
        input.putObject("symptoms").put("fever", "no").put("numbness", "yes");
        List<String> places = urgency.equals("self-care") ? List.of() : List.of("hand");
        return new CheckedIn(visit, checkIn, input, places, words, urgency, "en");
    }

    /// Calm answers, and a drawing of where it is felt all the same.
    private static CheckedIn drawn() {
        return new CheckedIn(
                VISIT, "", JsonNodeFactory.instance.objectNode(), List.of("front:1,1;9,1;9,9"), "", "self-care", "en");
    }

    private static Instant hours(double hours) {
        return IN.plusSeconds((long) (hours * 3600));
    }

    private List<String> missedAt(double hours) {
        return waiting().missed(hours(hours), 10).stream()
                .map(WaitingCheckIns.Missed::answers)
                .toList();
    }

    private void rebuiltTheSame(Runnable check) {
        check.run();
        journal.rebuild();
        check.run();
    }

    @Test
    void theWorstStandsFirstThenTheLongestWaiting() {
        say(JANE, 5, answer(VISIT, "", "soon", ""));
        say(JANE, 4, answer(VISIT, "", "urgent", ""));
        say(JANE, 3, answer(VISIT, "", "self-care", ""));
        say(JANE, 2, answer(VISIT, "", "self-care", "odd feeling"));
        say(JANE, 2.5, drawn());
        say(JOHN, 6, answer(OTHER, "24 hours", "emergency", ""));
        say(JOHN, 1, answer(OTHER, "", "urgent", ""));
        say(JOHN, 7, answer(OTHER, "", "a word of a later program", ""));

        rebuiltTheSame(() -> assertThat(waiting().unseen(10))
                .extracting(row -> row.urgency().words() + " "
                        + Duration.between(IN, row.at()).toHours())
                .containsExactly(
                        "emergency 6", "emergency 7", "urgent 1", "urgent 4", "soon 5", "self-care 2", "self-care 2"));
        assertThat(waiting().unseen(2)).hasSize(2);
        assertThat(waiting().others(IN, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.at()).isEqualTo(hours(3)));
        assertThat(waiting().others(hours(3.5), 10)).isEmpty();
    }

    @Test
    void whatWasToldIsSealedAndOpens() {
        say(JANE, 5, answer(VISIT, "24 hours", "urgent", "numb thumb"));

        WaitingCheckIns.Row row = waiting().unseen(1).getFirst();
        assertThat(row.answers()).isEqualTo("24 hours");
        assertThat(row.visit()).isEqualTo(VISIT);
        assertThat(row.told()).doesNotContain("thumb", "numb");
        assertThat(waiting().open(row).words()).isEqualTo("numb thumb");
        assertThat(waiting().open(row).yes()).containsExactly("numbness");
        assertThat(waiting().open(row).places()).containsExactly("hand");
    }

    @Test
    void onlyTheClinicSeesAndOnlyItsOwnPatientsAnswer() {
        UUID told = say(JANE, 5, answer(VISIT, "", "urgent", ""));
        say(JOHN, 6, new CheckInSeen(told, "of another patient"));
        assertThat(waiting().unseen(10)).hasSize(1);

        say(JANE, 6, new CheckInSeen(told, "called"));

        rebuiltTheSame(() -> {
            assertThat(waiting().unseen(10)).isEmpty();
            assertThat(waiting().others(IN, 10)).hasSize(1);
        });
    }

    @Test
    void whatAPatientAddsTakesThePlaceOfTheAnswerAndWaitsAnew() {
        needle(JANE, VISIT, 0);
        UUID first = say(JANE, 5, answer(VISIT, "", "soon", ""));
        say(JANE, 5.1, new CheckInSeen(first, "called"));
        UUID more = say(JANE, Optional.empty(), 5.2, answer(VISIT, "", "urgent", ""), Optional.of(first));
        say(JANE, 5.3, new CheckInSeen(first, "by a page that was old"));

        rebuiltTheSame(() -> {
            assertThat(waiting().unseen(10)).extracting(WaitingCheckIns.Row::id).containsExactly(more);
            assertThat(waiting().others(IN, 10)).isEmpty();
            assertThat(CheckIns.earlier(journal, VISIT)).isEqualTo(1);
        });
    }

    @Test
    void aListIsNarrowedToSomePatients() {
        say(JANE, 5, answer(VISIT, "", "urgent", ""));
        say(JOHN, 5, answer(OTHER, "", "urgent", ""));
        needle(JANE, VISIT, 0);
        needle(JOHN, OTHER, 0);
        var johns = new Narrowing("AND chain = :john", Map.of("john", JOHN.toString()));
        var narrowed = new WaitingCheckIns(journal, TIMES, johns);

        assertThat(narrowed.unseen(10)).extracting(WaitingCheckIns.Row::patient).containsExactly(JOHN);
        assertThat(narrowed.unasked(hours(60), 10)).isEqualTo(1);
        link(JOHN, 0, 2000);
        link(JANE, 0, 2000);
        assertThat(narrowed.missed(hours(60), 10))
                .extracting(WaitingCheckIns.Missed::patient)
                .containsExactly(JOHN);
    }

    @Test
    void whoWasAskedAndIsSilentIsMissedOnceForTheLatestTime() {
        needle(JANE, VISIT, -1);
        needle(JANE, VISIT, 0);
        link(JANE, 0, 60 * 24);

        rebuiltTheSame(() -> {
            assertThat(missedAt(35.9)).isEmpty();
            assertThat(missedAt(36)).containsExactly("24 hours");
            assertThat(missedAt(59.9)).containsExactly("24 hours");
            assertThat(missedAt(60)).containsExactly("48 hours");
            assertThat(missedAt(8 * 24)).containsExactly("7 days");
            assertThat(missedAt(89.9 * 24)).containsExactly("7 days");
            assertThat(missedAt(90 * 24)).isEmpty();
        });
        assertThat(waiting().missed(hours(60), 10))
                .containsExactly(new WaitingCheckIns.Missed(VISIT, JANE, "48 hours", hours(60)));
    }

    @Test
    void anAnswerInTimeOrLaterEndsTheSignalAndAnEarlierOneDoesNot() {
        needle(JANE, VISIT, 0);
        link(JANE, 0, 60 * 24);
        say(JANE, 2, answer(VISIT, "", "self-care", ""));
        assertThat(missedAt(36)).containsExactly("24 hours");

        say(JANE, 40, answer(VISIT, "", "self-care", ""));
        rebuiltTheSame(() -> {
            assertThat(missedAt(41)).isEmpty();
            assertThat(missedAt(60)).containsExactly("48 hours");
        });

        say(JANE, 47.9, answer(VISIT, "48 hours", "self-care", ""));
        rebuiltTheSame(() -> {
            assertThat(missedAt(60)).isEmpty();
            assertThat(missedAt(8 * 24)).containsExactly("7 days");
        });
        say(JANE, 14 * 24, answer(OTHER, "", "self-care", ""));
        assertThat(missedAt(14 * 24 + 1)).as("another visit, after two weeks").containsExactly("7 days");
        say(JANE, 200, answer(OTHER, "", "self-care", ""));
        rebuiltTheSame(() -> assertThat(missedAt(201)).as("another visit").isEmpty());
    }

    @Test
    void aCallThatReachedThePatientEndsTheSignalAndOneThatDidNotDoesNot() {
        needle(JANE, VISIT, 0);
        link(JANE, 0, 60 * 24);
        say(JANE, 37, new FollowUpDone(Optional.empty(), false, "", ""));
        assertThat(missedAt(38)).containsExactly("24 hours");

        UUID call = say(JANE, 38, new FollowUpDone(Optional.empty(), true, "well", ""));
        rebuiltTheSame(() -> assertThat(missedAt(39)).isEmpty());

        say(
                JANE,
                Optional.empty(),
                38,
                new FollowUpDone(Optional.empty(), false, "it was her sister", ""),
                Optional.of(call));
        rebuiltTheSame(() -> assertThat(missedAt(39)).containsExactly("24 hours"));
    }

    @Test
    void whoCouldNotBeAskedIsNotMissedButCounted() {
        needle(JANE, VISIT, 0);
        needle(JOHN, OTHER, 0);
        link(JOHN, -100, -1);

        assertThat(missedAt(40)).isEmpty();
        assertThat(waiting().unasked(hours(23), 10)).isZero();
        rebuiltTheSame(() -> assertThat(waiting().unasked(hours(24), 10)).isEqualTo(2));
        assertThat(waiting().unasked(hours(24), 1)).isEqualTo(1);

        UUID link = link(JANE, 37, 60 * 24);
        assertThat(waiting().unasked(hours(40), 10)).isEqualTo(2);
        assertThat(waiting().unasked(hours(60), 10)).isEqualTo(1);
        assertThat(missedAt(40)).as("the link came too late for the first time").isEmpty();
        assertThat(missedAt(60)).containsExactly("48 hours");
        say(Chain.CLINIC, 47, new LinkRevoked(link));
        rebuiltTheSame(() -> assertThat(missedAt(60)).isEmpty());
    }

    /// Links of one patient: from when until when, in hours after the needle, and when it was revoked, 0 for never.
    private record Given(double from, double until, double revoked) {}

    private static final List<List<Given>> GIVEN = List.of(
            List.of(),
            List.of(new Given(-24, 10, 0)),
            List.of(new Given(0, 30, 0)),
            List.of(new Given(0, 1440, 2)),
            List.of(new Given(0, 1440, 30)),
            List.of(new Given(0, 1440, 0)),
            List.of(new Given(37, 1440, 0)),
            List.of(new Given(70, 1440, 0)),
            List.of(new Given(-24, 1, 0), new Given(50, 100, 0)),
            List.of(new Given(-24, 1, 0), new Given(5, 1440, 6)),
            List.of(new Given(0, 1440, 25), new Given(24.5, 1440, 26)));

    @Test
    void everyNeedledVisitPastACheckInIsMissedOrUnaskedAndNeverBoth() {
        for (int i = 0; i < GIVEN.size(); i++) {
            Chain patient = Chain.patient(new UUID(11, i));
            needle(patient, new UUID(12, i), 0);
            for (Given given : GIVEN.get(i)) {
                UUID link = link(patient, given.from(), given.until());
                if (given.revoked() != 0) {
                    say(Chain.CLINIC, given.revoked(), new LinkRevoked(link));
                }
            }
        }

        rebuiltTheSame(() -> {
            for (double at : List.of(36.0, 40.0, 59.0, 60.0, 100.0, 191.0, 192.0, 500.0, 2000.0)) {
                for (int i = 0; i < GIVEN.size(); i++) {
                    var one = new WaitingCheckIns(
                            journal,
                            TIMES,
                            new Narrowing(
                                    "AND chain = :one",
                                    Map.of("one", Chain.patient(new UUID(11, i)).toString())));
                    assertThat(one.missed(hours(at), 10).size() + one.unasked(hours(at), 10))
                            .as("%s at %s hours", GIVEN.get(i), at)
                            .isEqualTo(1);
                }
            }
        });
    }

    @Test
    void aLinkThatEndedTooSoonOrWasRevokedAskedNobody() {
        needle(JANE, VISIT, 0);
        link(JANE, -24, 3);
        needle(JOHN, OTHER, 0);
        say(Chain.CLINIC, 1, new LinkRevoked(link(JOHN, 0, 60 * 24)));

        rebuiltTheSame(() -> {
            assertThat(missedAt(37)).isEmpty();
            assertThat(waiting().unasked(hours(37), 10)).isEqualTo(2);
        });
        say(JOHN, 30, answer(OTHER, "", "self-care", ""));
        assertThat(waiting().unasked(hours(37), 10))
                .as("answered without a link")
                .isEqualTo(1);
    }

    @Test
    void aLinkThatIsRevokedAfterwardsHidesNoSilence() {
        needle(JANE, VISIT, 0);
        UUID link = link(JANE, 0, 60 * 24);
        say(Chain.CLINIC, 37, new LinkRevoked(link));

        assertThat(missedAt(38)).containsExactly("24 hours");
    }

    @Test
    void aNeedleThatWasTakenBackOrToldAnewMovesTheTimes() {
        link(JANE, 0, 60 * 24);
        UUID first = needle(JANE, VISIT, 0);
        assertThat(missedAt(36)).hasSize(1);

        UUID anew = say(JANE, Optional.of(VISIT), 2, needle(), Optional.of(first));
        rebuiltTheSame(() -> {
            assertThat(missedAt(37)).isEmpty();
            assertThat(missedAt(38)).hasSize(1);
        });
        say(JANE, Optional.of(VISIT), 3, new EnteredInError(), Optional.of(anew));
        rebuiltTheSame(() -> assertThat(missedAt(38)).isEmpty());
    }

    @Test
    void earlierContactsCountWhereTheyCouldMeanSomething() {
        needle(JANE, VISIT, 0);
        assertThat(CheckIns.earlier(journal, VISIT)).isZero();
        say(JANE, 1, answer(VISIT, "", "self-care", ""));
        say(JANE, -5, new FollowUpDone(Optional.empty(), true, "before the needle", ""));
        say(JOHN, 5, new FollowUpDone(Optional.empty(), true, "another patient", ""));
        say(JANE, 5, new FollowUpDone(Optional.empty(), false, "no answer", ""));
        assertThat(CheckIns.earlier(journal, VISIT)).isZero();

        say(JANE, 6, answer(VISIT, "", "routine", ""));
        say(JANE, 7, new FollowUpDone(Optional.of(new UUID(9, 9)), true, "numb", ""));
        say(JANE, 8, new FollowUpDone(Optional.empty(), true, "called herself", ""));

        rebuiltTheSame(() -> assertThat(CheckIns.earlier(journal, VISIT)).isEqualTo(3));
        assertThat(CheckIns.earlier(journal, OTHER)).isZero();
    }

    @Test
    void anAnswerIsHeardForEachVisitThatMayStillBeFelt() {
        link(JANE, 0, 60 * 24);
        needle(JANE, VISIT, 0);
        needle(JANE, OTHER, 120);
        say(JANE, 169, answer(OTHER, "48 hours", "soon", ""));
        say(JANE, 170, new FollowUpDone(Optional.empty(), false, "no answer", ""));

        rebuiltTheSame(() -> {
            assertThat(waiting().missed(hours(7 * 24 + 24), 10))
                    .extracting(WaitingCheckIns.Missed::visit)
                    .doesNotContain(VISIT);
            assertThat(CheckIns.earlier(journal, VISIT)).isEqualTo(1);
        });
    }

    @Test
    void anAnswerBeforeTheNextNeedleIsAContactStill() {
        needle(JANE, VISIT, 0);
        say(JANE, 100, answer(VISIT, "", "soon", ""));
        needle(JANE, OTHER, 120);
        rebuiltTheSame(() -> assertThat(CheckIns.earlier(journal, OTHER)).isEqualTo(1));

        needle(JANE, OTHER, 100 + 14 * 24 + 1);
        rebuiltTheSame(() -> assertThat(CheckIns.earlier(journal, OTHER)).isZero());
    }

    @Test
    void onlyWhoAgreedIsRemindedAndOnce() {
        needle(JANE, VISIT, 0);
        needle(JOHN, OTHER, 0);
        assertThat(due(25)).isEmpty();
        say(JOHN, 1, new Reachable("john@example.org", "en", false));
        UUID agreed = say(JANE, 1, new Reachable("jane@example.org", "es", true));

        rebuiltTheSame(() -> {
            assertThat(due(23.9)).isEmpty();
            assertThat(due(24)).containsExactly("24 hours jane@example.org es");
            assertThat(due(36)).as("too late to remind").isEmpty();
        });
        say(JANE, 24, new Reminded(VISIT, "24 hours"));
        rebuiltTheSame(() -> {
            assertThat(due(25)).isEmpty();
            assertThat(due(48)).containsExactly("48 hours jane@example.org es");
        });
        say(JANE, Optional.empty(), 26, new Reachable("jane@example.org", "es", false), Optional.of(agreed));
        rebuiltTheSame(() -> assertThat(due(48)).isEmpty());
        say(JANE, 27, new Reachable("", "es", true));
        assertThat(due(48)).as("no address").isEmpty();
    }

    @Test
    void whoAnsweredIsNotReminded() {
        needle(JANE, VISIT, 0);
        say(JANE, 1, new Reachable("jane@example.org", "es", true));
        say(JANE, 23, answer(VISIT, "24 hours", "self-care", ""));
        assertThat(due(25)).isEmpty();
        say(JANE, 48.5, answer(VISIT, "", "self-care", ""));
        assertThat(due(49)).isEmpty();
    }

    @Test
    void nothingIsLeftOfTheErased() {
        needle(JANE, VISIT, 0);
        link(JANE, 0, 60 * 24);
        say(JANE, 1, new Reachable("jane@example.org", "es", true));
        say(JANE, 2, answer(VISIT, "", "urgent", "numb"));
        say(JANE, 3, new FollowUpDone(Optional.empty(), true, "well", ""));
        say(JANE, 24, new Reminded(VISIT, "24 hours"));

        journal.erase(new Erasure(JANE, new UUID(8, 8), Sample.NOON, new UUID(7, 7), "asked"));

        rebuiltTheSame(() -> {
            assertThat(waiting().unseen(10)).isEmpty();
            assertThat(missedAt(60)).isEmpty();
            assertThat(waiting().unasked(hours(40), 10)).isZero();
            assertThat(due(48)).isEmpty();
            assertThat(CheckIns.earlier(journal, VISIT)).isZero();
            for (String table : List.of(
                    "check_in",
                    "patient_call",
                    "needle_time",
                    "needled_visit",
                    "asked_by_link",
                    "reminded",
                    "reachable")) {
                long rows = journal.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
                assertThat(rows).as(table).isZero();
            }
        });
    }

    @Test
    void withoutTimesNobodyCouldBeMissedAndSoTheyAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingCheckIns(journal, List.of(), Narrowing.NONE));
    }

    private List<String> due(double hours) {
        var reminders = new DueReminders(journal, TIMES);
        return reminders.due(hours(hours), 10).stream()
                .map(row -> "%s %s %s".formatted(row.answers(), reminders.address(row), row.language()))
                .toList();
    }
}
