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
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kept.class)
class CrowdTest {

    private static final int THREADS = 64;
    private static final int OPENERS = 12;
    private static final int EVENTS = 10;

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void manyWritersOnTwoOpenJournalsLoseNothing() throws Exception {
        UUID visit = UUID.randomUUID();
        try (var one = store.open(folder);
                var two = store.open(folder)) {
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
        try (var journal = store.open(folder)) {
            var results = together(THREADS, _ -> journal.append(event));

            assertThat(results).filteredOn(Appended.New.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(Appended.AlreadyThere.class::isInstance)
                    .hasSize(THREADS - 1);
        }
    }

    @Test
    void ofAllWhoAmendOneVisitOneIsHeardAndTheOthersAreTold() throws Exception {
        UUID visit = UUID.randomUUID();
        Event event = Sample.event(visit, "{}");
        try (var one = store.open(folder);
                var two = store.open(folder)) {
            long seen = one.append(event).recorded().sequence();
            for (int round = 0; round < 2; round++) {
                boolean corrects = round == 0;
                var results = together(THREADS, thread -> {
                    String body = "{\"thread\":%d}".formatted(thread);
                    var journal = thread % 2 == 0 ? one : two;
                    return corrects
                            ? journal.append(Sample.correction(event, body))
                            : journal.append(Sample.event(visit, body), seen + 1);
                });
                assertThat(results).filteredOn(Appended.New.class::isInstance).hasSize(1);
                Recorded heard = results.stream()
                        .filter(Appended.New.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .recorded();
                assertThat(results)
                        .filteredOn(Appended.Overtaken.class::isInstance)
                        .hasSize(THREADS - 1)
                        .allSatisfy(told -> assertThat(told.recorded()).isEqualTo(heard));
            }
            assertThat(one.visit(visit)).hasSize(3);
            assertThat(two.verify(Progress.NONE).whole()).isTrue();
        }
    }

    @Test
    void allMayOpenTheSameFreshJournalAtOnce() throws Exception {
        UUID visit = UUID.randomUUID();
        together(OPENERS, _ -> {
            try (var journal = store.open(folder)) {
                return journal.append(Sample.event(visit, "{}"));
            }
        });
        try (var journal = store.open(folder)) {
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
