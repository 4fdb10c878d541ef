package filiform.benchmarks;

import filiform.knowledge.Knowledge;
import filiform.planning.Approach;
import filiform.planning.Contact;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.planning.RiskMap;
import filiform.planning.reliability.Normal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/// The risk map against a whole computation at random nodes of its picture, in units of the reliability index.
public final class MapAccuracy {

    private static final List<String> SITES =
            List.of("lateral arm", "rhomboids", "upper trapezius", "lumbar multifidus", "piriformis");
    private static final int NODES = 64;
    private static final int COMPARED = 60;

    /// Rarer contacts than this index says are drawn in one shade.
    private static final double FARTHEST = 4.5;

    private MapAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        var asked = new Asked(Knowledge.load());
        Planner planner = asked.planner();
        Results results = Results.open();
        System.out.printf("%nrisk map of %d x %d against whole computations, error of the index%n", NODES, NODES);
        double worst = 0;
        for (RiskMap.Kind kind : RiskMap.Kind.values()) {
            for (String site : SITES) {
                double[] errors = errors(planner, asked.plan(site), kind);
                worst = Math.max(worst, errors[errors.length - 1]);
                System.out.printf(
                        Locale.ROOT,
                        "  %-16s %-20s %4d values  median %.3f  19 of 20 within %.3f  largest %.3f%n",
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        site,
                        errors.length,
                        errors[errors.length / 2],
                        errors[errors.length * 19 / 20],
                        errors[errors.length - 1]);
            }
        }
        results.put("map.error", worst);
    }

    private static double[] errors(Planner planner, Question question, RiskMap.Kind kind) {
        RiskMap map = planner.map(question, kind, NODES);
        var random = new SplittableRandom(64);
        var errors = new ArrayList<Double>();
        for (int i = 0; i < COMPARED; i++) {
            int row = random.nextInt(NODES);
            int column = random.nextInt(NODES);
            double across = map.columns().get(column);
            double down = map.rows().get(row);
            List<Contact> contacts = planner.contacts(
                    switch (kind) {
                        case TILT_AND_DEPTH -> aimed(question, tilted(question.approach(), across), down);
                        case ENTRY -> aimed(question, moved(question.approach(), across, down), Double.NaN);
                    });
            for (Contact contact : contacts) {
                int structure = map.structures().indexOf(contact.structure().name());
                double chance = contact.chance().value().value();
                double exact = chance > 0 && chance < 1 ? -Normal.quantile(chance) : Double.POSITIVE_INFINITY;
                if (structure >= 0 && Math.abs(exact) < FARTHEST) {
                    errors.add(Math.abs(map.index().get(structure)[row][column] - exact));
                }
            }
        }
        return errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static Approach tilted(Approach planned, double tilt) {
        double turned = planned.azimuth() > 0 ? planned.azimuth() - 180 : planned.azimuth() + 180;
        return new Approach(Math.abs(tilt), tilt < 0 ? turned : planned.azimuth(), planned.x(), planned.y());
    }

    private static Approach moved(Approach planned, double x, double y) {
        return new Approach(planned.tilt(), planned.azimuth(), x, y);
    }

    /// @param depth mm, or not a number to leave it as asked
    private static Question aimed(Question question, Approach approach, double depth) {
        return new Question(
                question.site(),
                question.technique(),
                approach,
                question.side(),
                question.needle(),
                Double.isNaN(depth) ? question.depth() : OptionalDouble.of(depth),
                question.person(),
                question.guidance(),
                question.posture(),
                question.passes(),
                question.measured(),
                question.limits(),
                question.stimulation());
    }
}
