package filiform.benchmarks;

import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.PlainCounting;
import filiform.planning.reliability.Pose;
import filiform.planning.reliability.Problems;
import filiform.planning.reliability.Together;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The engine against ten million plain trials on each of two hundred random problems, each above 1e-3.
///
/// Three of four problems have one structure, the fourth any of up to six.
public final class CountingAccuracy {

    private static final int PROBLEMS = 200;
    private static final long TRIALS = Long.getLong("benchmarks.trials", 10_000_000);
    private static final double LEAST = 1e-3;

    private record Problem(int number, Pose pose, List<Together> structures, Passes passes, Estimate engine) {}

    private record Compared(Problem problem, double counted) {

        double difference() {
            return problem.engine().probability() - counted;
        }

        double relative() {
            return Math.abs(difference()) / counted;
        }

        boolean holds(double deviate) {
            double sampling = problem.engine().error() * problem.engine().probability();
            return Agreement.holds(difference(), sampling, Math.sqrt(counted * (1 - counted) / TRIALS), deviate);
        }
    }

    private CountingAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        // parallel over problems; each has its own seed, so the table is the same in every run
        List<Compared> compared = problems().parallelStream()
                .map(problem -> new Compared(problem, count(problem)))
                .toList();
        int usual = inside(compared, Agreement.USUAL);
        int wide = inside(compared, Agreement.WIDE);
        double largest = compared.stream().mapToDouble(Compared::relative).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%naccuracy: %d random problems above 1e-3 against %,d plain trials each (%.0f s)%n",
                PROBLEMS,
                TRIALS,
                (System.nanoTime() - start) / 1e9);
        System.out.printf("  inside the joint 95 %% interval    %4d of %d (expected about 190)%n", usual, PROBLEMS);
        System.out.printf("  inside the joint 99.9 %% interval  %4d of %d%n", wide, PROBLEMS);
        System.out.printf(Locale.ROOT, "  largest relative difference      %5.2f %%%n", 100 * largest);
        System.out.println("  the five largest differences");
        compared.stream()
                .sorted(Comparator.comparingDouble(Compared::relative).reversed())
                .limit(5)
                .forEach(CountingAccuracy::print);
        Results results = Results.open();
        results.put("accuracy.inside95", usual);
        results.put("accuracy.inside999", wide);
        results.put("accuracy.largest", largest);
    }

    private static int inside(List<Compared> compared, double deviate) {
        return Math.toIntExact(
                compared.stream().filter(each -> each.holds(deviate)).count());
    }

    private static List<Problem> problems() {
        var problems = new Problems(20260417);
        var rare = new ArrayList<Problem>();
        while (rare.size() < PROBLEMS) {
            Pose pose = problems.pose();
            List<Together> structures =
                    rare.size() % 4 == 3 ? problems.together() : List.of(new Together(problems.obstacle(), 0, 0));
            Passes passes = problems.passes();
            Estimate engine = Problems.solve(pose, structures, passes, Cases.ANSWER)[ContactSampling.GROUPS];
            if (engine.probability() > LEAST) {
                rare.add(new Problem(rare.size(), pose, structures, passes, engine));
            }
        }
        return rare;
    }

    private static double count(Problem problem) {
        int parts = 10;
        long hits = IntStream.range(0, parts)
                .mapToLong(part -> new PlainCounting(
                                problem.pose(),
                                problem.structures(),
                                problem.passes(),
                                1_000_000L * problem.number() + part)
                        .contacts(TRIALS / parts))
                .sum();
        return (double) hits / TRIALS;
    }

    private static void print(Compared compared) {
        Problem problem = compared.problem();
        System.out.printf(
                Locale.ROOT,
                "    no %3d, %d passes, %d structures: engine %.4e +- %.1f %%, counted %.4e, off by %.2f %%%n",
                problem.number(),
                problem.passes().count(),
                problem.structures().size(),
                problem.engine().probability(),
                100 * problem.engine().error(),
                compared.counted(),
                100 * compared.relative());
    }
}
