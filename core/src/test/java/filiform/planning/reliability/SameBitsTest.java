package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

/// The same problem has the same answer bit for bit, in a second run and in threads that start at once in an engine
/// whose points are not made yet.
public class SameBitsTest {

    private static final int THREADS = 4;

    /// Called in engines of their own.
    public static long[] bits() {
        var problems = new Problems(47);
        var bits = new ArrayList<Long>();
        for (int problem = 0; problem < 3; problem++) {
            var structures = List.of(new Together(problems.obstacle(), 0.5, 0));
            // as many points as there may be
            for (Estimate estimate : Problems.solve(problems.pose(), structures, new Passes(2, 0.5, 0.09), 1e-9)) {
                bits.add(Double.doubleToLongBits(estimate.probability()));
                bits.add(Double.doubleToLongBits(estimate.error()));
            }
        }
        return bits.stream().mapToLong(Long::longValue).toArray();
    }

    @Test
    void aSecondRunHasTheSameBits() {
        assertThat(bits()).isEqualTo(bits());
    }

    @Test
    void threadsThatStartAtOnceHaveTheSameBits() throws Exception {
        long[] expected = bits();
        for (int round = 0; round < 3; round++) {
            try (var engine = new URLClassLoader(
                            places(),
                            SobolSequenceGenerator.class.getClassLoader().getParent());
                    var threads = Executors.newFixedThreadPool(THREADS)) {
                Method method = engine.loadClass(SameBitsTest.class.getName()).getMethod("bits");
                var together = new CyclicBarrier(THREADS);
                List<Future<Object>> answers = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    answers.add(threads.submit(() -> {
                        together.await();
                        return method.invoke(null);
                    }));
                }
                for (Future<Object> answer : answers) {
                    assertThat((long[]) answer.get()).isEqualTo(expected);
                }
            }
        }
    }

    /// Where the engine, its numerics and this test lie.
    private static URL[] places() {
        return java.util.stream.Stream.of(
                        SameBitsTest.class,
                        ContactSampling.class,
                        SobolSequenceGenerator.class,
                        Test.class,
                        assertions())
                .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
    }

    private static Class<?> assertions() {
        return org.assertj.core.api.Assertions.class;
    }
}
