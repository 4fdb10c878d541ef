package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kept.class)
class JournalTest {

    private static final UUID VISIT = UUID.randomUUID();

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedIsReadAfterReopening() {
        Event event = Sample.event(VISIT, "{\"depth_mm\":24}");
        try (var journal = store.open(folder)) {
            assertThat(journal.append(event)).isInstanceOf(Appended.New.class);
        }
        try (var journal = store.open(folder)) {
            Recorded there = journal.visit(VISIT).getFirst();
            assertThat(there)
                    .isEqualTo(new Recorded(1, 1, Sample.NOON, "0".repeat(64), there.hash(), event))
                    .isEqualTo(journal.find(event.id()).orElseThrow());
            assertThat(journal.chain(event.chain())).containsExactly(there);
            assertThat(journal.visit(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void theSameEventSentAgainIsKeptOnce() {
        Event event = Sample.event(VISIT, "{}");
        try (var journal = store.open(folder, Sample.ticking())) {
            Recorded first = journal.append(event).recorded();

            assertThat(journal.append(event)).isEqualTo(new Appended.AlreadyThere(first));
            assertThat(journal.visit(VISIT)).containsExactly(first);
            assertThat(journal.visits(0, 100)).extracting(VisitSummary::events).containsExactly(1L);
        }
    }

    @Test
    void anEventResentAfterAnUpgradeIsTheSameEvent() {
        Event event = Sample.event(VISIT, "{}");
        var resent = new Event(
                event.id(),
                event.chain(),
                event.visit(),
                event.type(),
                event.version(),
                event.happenedAt(),
                event.author(),
                event.corrects(),
                "0.2.0",
                "sha256:def",
                "{}");
        try (var journal = store.open(folder)) {
            Recorded first = journal.append(event).recorded();

            assertThat(journal.append(resent)).isEqualTo(new Appended.AlreadyThere(first));
        }
    }

    @Test
    void anotherEventUnderAKnownIdIsAConflictAndChangesNothing() {
        Event event = Sample.event(VISIT, "{\"depth_mm\":24}");
        var others = List.of(
                Sample.event(event.id(), VISIT, Sample.NOON, "{\"depth_mm\":25}"),
                Sample.event(event.id(), UUID.randomUUID(), Sample.NOON, event.body()),
                Sample.event(event.id(), VISIT, Sample.NOON.plusNanos(1), event.body()),
                Sample.event(event.id(), VISIT, "needle.removed", Sample.NOON, Optional.empty(), event.body()),
                Sample.event(
                        event.id(),
                        VISIT,
                        event.type(),
                        Sample.NOON,
                        Optional.of(new Correction(event.id(), "wrong")),
                        event.body()));
        try (var journal = store.open(folder)) {
            Recorded first = journal.append(event).recorded();
            for (Event other : others) {
                assertThat(journal.append(other)).isEqualTo(new Appended.Conflict(first));
            }
            assertThat(journal.visit(VISIT)).containsExactly(first);
            assertThat(journal.visits(0, 100)).hasSize(1);
        }
    }

    @Test
    void eventsAreReadInTheOrderOfRecordingNotOfHappening() {
        UUID other = UUID.randomUUID();
        try (var journal = store.open(folder)) {
            for (int hour = 9; hour >= 0; hour--) {
                Instant happened = Sample.NOON.plus(Duration.ofHours(hour));
                journal.append(Sample.event(UUID.randomUUID(), hour % 2 == 0 ? VISIT : other, happened, "{}"));
            }
            assertThat(journal.visit(other)).extracting(Recorded::sequence).containsExactly(1L, 3L, 5L, 7L, 9L);
            assertThat(journal.visit(VISIT)).extracting(Recorded::sequence).containsExactly(2L, 4L, 6L, 8L, 10L);
        }
    }

    @Test
    void visitsAreListedLatestFirstAndSurviveARebuild() {
        UUID other = UUID.randomUUID();
        var clock = Sample.ticking();
        try (var journal = store.open(folder, clock)) {
            journal.append(Sample.event(UUID.randomUUID(), VISIT, Sample.NOON, "{}"));
            journal.append(Sample.event(UUID.randomUUID(), other, Sample.NOON.minusNanos(5), "{}"));
            journal.append(Sample.event(UUID.randomUUID(), other, Sample.NOON.minusNanos(7), "{}"));
            journal.append(Sample.event(UUID.randomUUID(), other, Sample.NOON.plusSeconds(9), "{}"));
            var expected = List.of(
                    new VisitSummary(
                            other, Chain.unnamed(other), Sample.NOON.minusNanos(7), Sample.NOON.plusSeconds(4), 3),
                    new VisitSummary(VISIT, Chain.unnamed(VISIT), Sample.NOON, Sample.NOON.plusSeconds(1), 1));

            assertThat(journal.visits(0, 100)).isEqualTo(expected);
            journal.rebuild();
            assertThat(journal.visits(0, 100)).isEqualTo(expected);
        }
    }

    @Test
    void timesKeepEachNanosecondAndDoNotDependOnTheZone() {
        Instant happened = Instant.parse("1999-12-31T23:59:59.123456789Z");
        try (var journal = store.open(folder, Sample.CLOCK.withZone(ZoneId.of("Asia/Tokyo")))) {
            journal.append(Sample.event(UUID.randomUUID(), VISIT, happened, "{}"));

            Recorded read = journal.visit(VISIT).getFirst();
            assertThat(read.event().happenedAt()).isEqualTo(happened);
            assertThat(read.recordedAt()).isEqualTo(Sample.NOON);
        }
    }

    @Test
    void aClosedJournalRefusesToWorkAndMayBeClosedTwice() {
        var journal = store.open(folder);
        journal.close();
        journal.close();

        assertThatIllegalStateException().isThrownBy(() -> journal.append(Sample.event(VISIT, "{}")));
        assertThatIllegalStateException().isThrownBy(() -> journal.visit(VISIT));
    }
}
