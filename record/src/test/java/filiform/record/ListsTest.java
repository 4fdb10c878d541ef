package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.record.event.PatientEvent.AdverseEventReported;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.PatientEvent.FollowUpPlanned;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.What;
import filiform.record.model.AdverseEvents;
import filiform.record.model.FollowUps;
import filiform.record.model.Narrowing;
import filiform.record.model.OpenVisits;
import filiform.record.model.PatientList;
import filiform.record.model.ReadModels;
import filiform.record.visit.Scribe;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The lists of the program say the same on each store, after a rebuild too, and nothing of the erased.
@ParameterizedClass
@EnumSource(Kept.class)
class ListsTest {

    private static final Chain JANE = Chain.patient(new UUID(1, 1));
    private static final Chain JOHN = Chain.patient(new UUID(1, 2));

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void theySayTheSameBeforeAndAfterARebuildAndNothingOfTheErased() {
        try (var journal = store.open(folder, Sample.ticking(), ReadModels.all())) {
            var scribe = new Scribe(journal, "0.1.0", "sha256:abc");
            for (Chain patient : List.of(JANE, JOHN)) {
                UUID visit = new UUID(2, patient.id().getLeastSignificantBits());
                say(scribe, patient, Optional.empty(), registered(patient.equals(JANE) ? "Jane Doe" : "John Doe"));
                say(scribe, patient, Optional.of(visit), new VisitOpened(JsonNodeFactory.instance.objectNode()));
                UUID planned = say(
                        scribe,
                        patient,
                        Optional.empty(),
                        new FollowUpPlanned(Optional.of(visit), LocalDate.of(2026, 1, 9), "call", "numb"));
                say(
                        scribe,
                        patient,
                        Optional.empty(),
                        new AdverseEventReported(
                                Optional.of(visit),
                                List.of(),
                                "numb hand",
                                Optional.empty(),
                                "mild",
                                Optional.empty(),
                                "possible",
                                "",
                                List.of()));
                if (patient.equals(JOHN)) {
                    say(scribe, patient, Optional.of(visit), new VisitClosed(0, 0, List.of(), "", ""));
                    say(scribe, patient, Optional.empty(), new FollowUpDone(Optional.of(planned), true, "well", ""));
                }
            }
            List<List<?>> before = lists(journal);
            assertThat(PatientList.find(journal, "jane", 10)).hasSize(1);
            assertThat(PatientList.find(journal, "doe", 10)).hasSize(2);
            assertThat(PatientList.latest(journal, 0, 10)).hasSize(2);
            assertThat(OpenVisits.oldest(journal, 10)).hasSize(1);
            assertThat(open(journal)).hasSize(1);
            assertThat(AdverseEvents.latest(journal, 0, 10)).hasSize(2);

            journal.rebuild();
            assertThat(lists(journal)).isEqualTo(before);

            journal.erase(new Erasure(JANE, new UUID(8, 8), Sample.NOON, new UUID(7, 7), "asked"));
            for (int round = 0; round < 2; round++) {
                assertThat(PatientList.find(journal, "jane", 10)).isEmpty();
                assertThat(PatientList.latest(journal, 0, 10)).hasSize(1);
                assertThat(OpenVisits.oldest(journal, 10)).isEmpty();
                assertThat(open(journal)).isEmpty();
                assertThat(AdverseEvents.latest(journal, 0, 10)).hasSize(1);
                journal.rebuild();
            }
        }
    }

    private static List<List<?>> lists(Journal journal) {
        return List.of(
                PatientList.latest(journal, 0, 10),
                PatientList.find(journal, "doe", 10),
                OpenVisits.oldest(journal, 10),
                open(journal),
                AdverseEvents.latest(journal, 0, 10));
    }

    private static List<FollowUps.Row> open(Journal journal) {
        return FollowUps.open(journal, LocalDate.of(2026, 1, 9), Narrowing.NONE, 10);
    }

    @Test
    void theMostUrgentFollowUpStandsFirstAndWhatNobodySaidIsAsSoon() {
        try (var journal = store.open(folder, Sample.ticking(), ReadModels.all())) {
            var scribe = new Scribe(journal, "0.1.0", "sha256:abc");
            for (String urgency : List.of("routine", "emergency", "", "no word of triage")) {
                for (int day : List.of(8, 7)) {
                    UUID planned = say(
                            scribe,
                            JANE,
                            Optional.empty(),
                            new FollowUpPlanned(Optional.empty(), LocalDate.of(2026, 1, day), "", ""));
                    say(scribe, JANE, Optional.empty(), new FollowUpDone(Optional.of(planned), false, "", urgency));
                }
            }
            say(
                    scribe,
                    JANE,
                    Optional.empty(),
                    new FollowUpPlanned(Optional.empty(), LocalDate.of(2026, 1, 10), "", "tomorrow"));

            for (int round = 0; round < 2; round++) {
                assertThat(open(journal))
                        .extracting(row -> row.urgency() + " " + row.due().getDayOfMonth())
                        .containsExactly(
                                "emergency 7",
                                "emergency 7",
                                "emergency 8",
                                "emergency 8",
                                " 7",
                                " 8",
                                "routine 7",
                                "routine 8");
                journal.rebuild();
            }
        }
    }

    @Test
    void noCorrectionAndNoLaterCallCalmsAFollowUp() {
        try (var journal = store.open(folder, Sample.ticking(), ReadModels.all())) {
            var scribe = new Scribe(journal, "0.1.0", "sha256:abc");
            var due = new FollowUpPlanned(Optional.empty(), LocalDate.of(2026, 1, 7), "", "");
            UUID planned = say(scribe, JANE, Optional.empty(), due);
            say(scribe, JANE, Optional.empty(), new FollowUpDone(Optional.of(planned), false, "", "emergency"));
            say(scribe, JANE, Optional.empty(), new FollowUpDone(Optional.of(planned), false, "", "routine"));
            assertThat(open(journal)).extracting(FollowUps.Row::urgency).containsExactly("emergency");

            var later = new FollowUpPlanned(Optional.empty(), LocalDate.of(2026, 1, 8), "", "");
            UUID moved = correct(scribe, planned, later);
            assertThat(open(journal)).extracting(FollowUps.Row::urgency).containsExactly("emergency");

            UUID reached =
                    say(scribe, JANE, Optional.empty(), new FollowUpDone(Optional.of(moved), true, "well", "routine"));
            assertThat(open(journal)).isEmpty();
            correct(scribe, reached, new FollowUpDone(Optional.of(moved), false, "it was her sister", ""));
            for (int round = 0; round < 2; round++) {
                assertThat(open(journal)).extracting(FollowUps.Row::id).containsExactly(moved);
                assertThat(open(journal)).extracting(FollowUps.Row::urgency).containsExactly("emergency");
                journal.rebuild();
            }
        }
    }

    private static UUID correct(Scribe scribe, UUID earlier, What what) {
        return say(scribe, JANE, Optional.empty(), Optional.of(new Correction(earlier, "mistaken")), what);
    }

    private static UUID say(Scribe scribe, Chain patient, Optional<UUID> visit, What what) {
        return say(scribe, patient, visit, Optional.empty(), what);
    }

    private static UUID say(
            Scribe scribe, Chain patient, Optional<UUID> visit, Optional<Correction> corrects, What what) {
        UUID id = UUID.randomUUID();
        scribe.write(new Scribe.Entry(id, patient, visit, Sample.NOON, new UUID(7, 7), corrects, what));
        return id;
    }

    private static What registered(String name) {
        return new PatientRegistered(name, Optional.empty(), "", "", "");
    }
}
