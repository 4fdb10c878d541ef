package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Nobody's words replace those of somebody who was faster.
@ParameterizedClass
@EnumSource(Kept.class)
class OvertakenTest {

    private static final UUID VISIT = new UUID(1, 1);

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void anEventIsCorrectedOnceAndItsCorrectionMayBeCorrected() {
        try (var journal = store.open(folder)) {
            Event event = Sample.event(VISIT, "{}");
            journal.append(event);
            Event first = Sample.correction(event, "{\"a\":1}");
            Recorded corrected = journal.append(first).recorded();

            assertThat(journal.append(Sample.correction(event, "{\"a\":2}")))
                    .isInstanceOfSatisfying(
                            Appended.Overtaken.class,
                            overtaken -> assertThat(overtaken.since()).containsExactly(corrected));
            assertThat(journal.append(first)).isEqualTo(new Appended.AlreadyThere(corrected));
            assertThat(journal.append(Sample.correction(first, "{\"a\":3}"))).isInstanceOf(Appended.New.class);
            assertThat(corrected.event().corrects().orElseThrow().why()).isEqualTo("typed wrongly");
        }
    }

    @Test
    void whatSomebodyElseToldSinceIsShownFirst() {
        try (var journal = store.open(folder)) {
            long seen = journal.append(Sample.event(VISIT, "{}")).recorded().sequence();
            Event other = Sample.event(UUID.randomUUID(), VISIT, "needle.removed", Sample.NOON, Optional.empty(), "{}");
            journal.append(other, seen);
            assertThat(journal.append(Sample.event(VISIT, "{\"b\":1}"), seen))
                    .as("another type is in nobody's way")
                    .isInstanceOf(Appended.New.class);
            long then = seen + 2;
            Recorded correction =
                    journal.append(Sample.correction(other, "{\"c\":1}")).recorded();

            assertThat(journal.append(Sample.event(VISIT, "{\"d\":1}"), then))
                    .isEqualTo(new Appended.Overtaken(java.util.List.of(correction)));
            assertThat(journal.append(Sample.event(VISIT, "{\"d\":1}"), correction.sequence()))
                    .isInstanceOf(Appended.New.class);
            assertThat(journal.append(Sample.event(new UUID(2, 2), "{}"), 0)).isInstanceOf(Appended.New.class);
        }
    }

    @Test
    void aVisitStaysWithItsPatient() {
        try (var journal = store.open(folder)) {
            Recorded first = journal.append(Sample.event(VISIT, "{}")).recorded();
            var stranger = new Event(
                    UUID.randomUUID(),
                    Chain.patient(UUID.randomUUID()),
                    Optional.of(VISIT),
                    "plan",
                    1,
                    Sample.NOON,
                    Event.SYSTEM,
                    Optional.empty(),
                    "1",
                    "1",
                    "{}");

            assertThat(journal.append(stranger)).isEqualTo(new Appended.Conflict(first));
        }
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        try (var journal = store.open(folder)) {
            Event known = Sample.event(new UUID(2, 2), "{}");
            journal.append(known);
            for (UUID target : new UUID[] {UUID.randomUUID(), known.id()}) {
                Event correction = Sample.event(
                        UUID.randomUUID(),
                        VISIT,
                        "plan",
                        Sample.NOON,
                        Optional.of(new Correction(target, "wrong")),
                        "{}");
                assertThatIllegalArgumentException().isThrownBy(() -> journal.append(correction));
            }
            assertThat(journal.visit(VISIT)).isEmpty();
        }
    }
}
