package filiform.benchmarks;

import filiform.planning.reliability.Estimate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The engine against quadrature, from one in a hundred down to one in a million.
public final class RareAccuracy {

    private static final double ALLOWED = 0.05;

    private RareAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        System.out.printf("%naccuracy: rare contacts against quadrature, relative difference in %%%n");
        System.out.printf("  %-40s", "");
        IntStream.rangeClosed(2, 6).forEach(power -> System.out.printf("%9s", "1e-" + power));
        System.out.println();
        double largest = 0;
        for (RareProblem problem : problems()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s tilt %3.0f degrees",
                    problem.name(),
                    Math.toDegrees(problem.pose().tilt()));
            for (int power = 2; power <= 6; power++) {
                double off = off(problem, Math.pow(10, -power));
                largest = Math.max(largest, Math.abs(off));
                System.out.printf(Locale.ROOT, "%9.2f", 100 * off);
            }
            System.out.println();
        }
        System.out.printf(
                Locale.ROOT,
                "  largest %.2f %%: %s 5 %%%n",
                100 * largest,
                largest <= ALLOWED ? "at most" : "MORE THAN");
        Results.open().put("accuracy.rare", largest);
    }

    private static double off(RareProblem problem, double probability) {
        double place = problem.placeOf(probability);
        double exact = problem.exact().apply(place);
        Estimate engine = Cases.solve(problem.pose(), problem.at().apply(place), problem.passes(), Cases.ANSWER);
        return engine.probability() / exact - 1;
    }

    private static List<RareProblem> problems() {
        return List.of(
                RareProblem.tubeOfKnownDepth(0, 0, 20),
                RareProblem.tubeOfKnownDepth(0.3, Math.PI / 2, 25),
                RareProblem.tubeOfKnownDepth(0.2, -1, 33),
                RareProblem.tubeOfUncertainDepth(0, 0, 20),
                RareProblem.tubeOfUncertainDepth(0.3, Math.PI / 2, 25),
                RareProblem.tubeOfUncertainDepth(0.2, -1, 33),
                RareProblem.sheet(0),
                RareProblem.sheet(0.5),
                RareProblem.sheetOverPasses(3, 0.5),
                RareProblem.sheetOverPasses(10, 0.1));
    }
}
