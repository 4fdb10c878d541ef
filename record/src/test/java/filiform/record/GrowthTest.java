package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A large journal answers as a small one does. `-Dpatients=100000` makes a million visits of two events each.
@ParameterizedClass
@EnumSource(Kept.class)
class GrowthTest {

    private static final int PATIENTS = Integer.getInteger("patients", 300);
    private static final int VISITS = 10;
    private static final int EVENTS = 2;
    private static final int BATCH = 5000;
    private static final String BODY = "{\"note\":\"%s\"}".formatted("x".repeat(200));
    private static final int ASKED = 200;
    private static final Duration MOST = Duration.ofMillis(50);

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void listAndVisitStayQuickAndTheWholeVerifies() {
        try (var journal = store.open(folder, Clock.systemUTC())) {
            long start = System.nanoTime();
            fill(journal);
            say("%d events recorded", (long) PATIENTS * VISITS * EVENTS, start);

            var random = new Random(1);
            quick("first pages", _ -> journal.visits(0, 40));
            quick("any page", _ -> journal.visits(random.nextInt(PATIENTS * VISITS), 40));
            quick("one visit", _ -> journal.visit(visit(random.nextInt(PATIENTS), random.nextInt(VISITS))));
            quick("count", _ -> journal.visitCount());
            quick(
                    "append",
                    i -> journal.append(
                            event(i % PATIENTS, UUID.randomUUID(), visit(i % PATIENTS, 0), Sample.NOON, "{}")));

            start = System.nanoTime();
            Verification found = journal.verify(Progress.NONE);
            say("%d events verified", found.events(), start);
            assertThat(found.whole()).isTrue();
            assertThat(journal.visitCount()).isEqualTo((long) PATIENTS * VISITS);
        }
    }

    /// Many rows a statement, the lists derived at the end: only here, where nobody waits for an acknowledgement.
    private static void fill(Journal journal) {
        var heads = new HashMap<Chain, Rows.ChainHead>();
        int all = PATIENTS * VISITS * EVENTS;
        for (int from = 0; from < all; from += BATCH) {
            int first = from;
            int end = Math.min(all, from + BATCH);
            journal.writeSealed((handle, keys) -> {
                var rows = new ArrayList<EventRow>(BATCH);
                for (int i = first; i < end; i++) {
                    rows.add(row(keys, heads, i));
                }
                Bulk.insert(handle, rows);
                return true;
            });
        }
        journal.writeSealed((handle, keys) -> {
            Bulk.heads(handle);
            return true;
        });
        journal.rebuild();
    }

    private static EventRow row(ChainKeys keys, Map<Chain, Rows.ChainHead> heads, int number) {
        int visit = number / EVENTS;
        UUID id = visit(visit % PATIENTS, visit / PATIENTS);
        Event event = event(visit % PATIENTS, new UUID(3, number), id, Sample.NOON.plusSeconds(number), BODY);
        EventRow row = Appending.row(
                keys,
                event,
                number + 1L,
                Sample.NOON.plusSeconds(number),
                Optional.ofNullable(heads.get(event.chain())));
        heads.put(event.chain(), new Rows.ChainHead(row.position(), row.hash()));
        return row;
    }

    private static Event event(int patient, UUID id, UUID visit, Instant time, String body) {
        return new Event(
                id,
                Chain.patient(new UUID(5, patient)),
                Optional.of(visit),
                "needle.inserted",
                1,
                time,
                Event.SYSTEM,
                Optional.empty(),
                "0.1.0",
                "sha256:abc",
                body);
    }

    private void quick(String what, IntConsumer work) {
        for (int i = 0; i < 20; i++) {
            work.accept(i);
        }
        long[] times = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        long late = times[ASKED * 99 / 100];
        System.out.printf(
                "%s, %d visits: %s p50 %.2f ms, p99 %.2f ms%n",
                store, PATIENTS * VISITS, what, times[ASKED / 2] / 1e6, late / 1e6);
        if (PATIENTS >= 10_000) {
            assertThat(Duration.ofNanos(late)).as(what).isLessThan(MOST);
        }
    }

    private void say(String what, long count, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: " + what + " in %.1f s, %.0f a second%n", store, count, seconds, count / seconds);
    }

    private static UUID visit(int patient, int visit) {
        return new UUID(patient + 10L, visit);
    }
}
