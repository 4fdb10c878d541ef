package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdTest {

    private static final int THREADS = 64;
    private static final int OPENERS = 12;
    private static final int EVENTS = 10;

    @TempDir
    Path folder;

    @Test
    void manyWritersOnTwoOpenJournalsLoseNothing() throws Exception {
        UUID visit = UUID.randomUUID();
        try (var one = Sample.open(folder);
                var two = Sample.open(folder)) {
            together(THREADS, thread -> {
                for (int i = 0; i < EVENTS; i++) {
                    var journal = (thread + i) % 2 == 0 ? one : two;
                    journal.append(Sample.event(visit, "{\"thread\":%d}".formatted(thread)));
                }
                return assertThat(one.visit(visit)).hasSizeGreaterThanOrEqualTo(EVENTS);
            });
            assertThat(one.visit(visit))
                    .extracting(Recorded::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, THREADS * EVENTS).boxed().toList());
            assertThat(two.visits(0, 100)).extracting(VisitSummary::events).containsExactly((long) THREADS * EVENTS);
        }
    }

    @Test
    void oneEventSentByAllAtOnceIsKeptOnce() throws Exception {
        Event event = Sample.event(UUID.randomUUID(), "{}");
        try (var journal = Sample.open(folder)) {
            var results = together(THREADS, _ -> journal.append(event));

            assertThat(results).filteredOn(Appended.New.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(Appended.AlreadyThere.class::isInstance)
                    .hasSize(THREADS - 1);
        }
    }

    @Test
    void allMayOpenTheSameFreshJournalAtOnce() throws Exception {
        UUID visit = UUID.randomUUID();
        together(OPENERS, _ -> {
            try (var journal = Sample.open(folder)) {
                return journal.append(Sample.event(visit, "{}"));
            }
        });
        try (var journal = Sample.open(folder)) {
            assertThat(journal.visit(visit)).hasSize(OPENERS);
        }
    }

    private interface Work<T> {
        T run(int thread) throws Exception;
    }

    private static <T> List<T> together(int count, Work<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(thread -> () -> {
                        start.await();
                        return work.run(thread);
                    })
                    .map(threads::submit)
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var task : tasks) {
                results.add(task.get());
            }
            return results;
        }
    }
}
