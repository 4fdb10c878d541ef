package filiform.benchmarks;

import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Obstacle;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Pose;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/// Forty one-pass problems for the general library, with this engine's answers, its time and its limit-state calls.
///
/// They are written to `limit-states.json` in the results' folder.
public final class LimitStates {

    /// Relative standard error, the same that the general library is asked for.
    private static final double TOLERANCE = 0.05;

    private static final int EACH = 20;
    private static final Passes ONE = new Passes(1, 0, 0);

    private record LimitState(Pose pose, Obstacle obstacle, double index) {

        Estimate solve() {
            return Cases.solve(pose, obstacle, ONE, TOLERANCE);
        }
    }

    private LimitStates() {}

    public static void main(String[] arguments) throws IOException {
        List<LimitState> states = new ArrayList<>();
        var random = new SplittableRandom(40);
        for (boolean tube : new boolean[] {true, false}) {
            for (int found = 0; found < EACH; ) {
                LimitState state = random(random, tube);
                boolean wanted = state.index() >= 0.5 && state.index() <= 5;
                if (wanted) {
                    states.add(state);
                    found++;
                }
            }
        }
        double[] milliseconds = time(states);
        var lines = new ArrayList<String>();
        for (int i = 0; i < states.size(); i++) {
            lines.add(json(states.get(i), milliseconds[i]));
        }
        long[] calls = calls(states);
        Files.writeString(
                Results.folder().resolve("limit-states.json"),
                "{\"calls_design_point\": %d, \"calls_sampling\": %d, \"problems\": [%n%s%n]}%n"
                        .formatted(calls[0], calls[1], String.join(",\n", lines)));
        System.out.printf(
                Locale.ROOT,
                "%nthis engine on %d limit states: %.4f ms each, warm%n",
                states.size(),
                Arrays.stream(milliseconds).average().orElseThrow());
    }

    private static LimitState random(SplittableRandom random, boolean tube) {
        double tilt = random.nextBoolean() ? 0 : random.nextDouble(0.6);
        var pose = new Pose(tilt, random.nextDouble(6), random.nextDouble(20, 50), 1000, 0, 0, 5, 0.07, 0.02, 3, 0.15);
        double depth = random.nextDouble(15, 60);
        Obstacle obstacle = tube
                ? new Obstacle.Tube(depth, 4, random.nextDouble(-25, 25), 5, random.nextDouble(6), 1.5, 0.3)
                : new Obstacle.Sheet(depth, 5);
        return new LimitState(
                pose,
                obstacle,
                DesignPointSearch.find(new Encounter(pose, obstacle)).index());
    }

    /// Warm, the least of five rounds, so that what else runs on the machine counts little.
    private static double[] time(List<LimitState> states) {
        double[] best = new double[states.size()];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        int rounds = 60;
        double kept = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = System.nanoTime();
                for (int again = 0; again < 10; again++) {
                    kept += states.get(i).solve().probability();
                }
                double milliseconds = (System.nanoTime() - start) / 10e6;
                best[i] = round < rounds - 5 ? best[i] : Math.min(best[i], milliseconds);
            }
        }
        if (!(kept > 0)) {
            throw new IllegalStateException("Nothing was computed.");
        }
        return best;
    }

    /// How often the margin is asked for in the searches, and the chord in the sampling, as the virtual machine counts.
    private static long[] calls(List<LimitState> states) throws IOException {
        String engine = "filiform.planning.reliability.";
        var file = Results.folder().resolve("calls.jfr");
        try (var recording = new Recording()) {
            recording
                    .enable("jdk.MethodTiming")
                    .with(
                            "filter",
                            engine + "LevelTube::gap;" + engine + "Plane::gap;" + engine + "LevelTube::spans;" + engine
                                    + "Plane::spans")
                    .with("period", "endChunk");
            recording.start();
            states.forEach(LimitState::solve);
            recording.stop();
            recording.dump(file);
        }
        long[] calls = new long[2];
        for (var event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.MethodTiming")) {
                int kind = event.getValue("method").toString().contains("gap") ? 0 : 1;
                calls[kind] += event.getLong("invocations");
            }
        }
        return calls;
    }

    private static String json(LimitState state, double milliseconds) {
        Pose pose = state.pose();
        Estimate estimate = state.solve();
        String shape = switch (state.obstacle()) {
            case Obstacle.Tube tube ->
                "\"shape\": \"tube\", \"offset\": %s, \"offset_sd\": %s, \"direction\": %s, \"radius\": %s, \"radius_sd\": %s"
                        .formatted(tube.offset(), tube.offsetSd(), tube.direction(), tube.radius(), tube.radiusSd());
            case Obstacle.Sheet _ -> "\"shape\": \"sheet\"";
            case Obstacle.Winding _, Obstacle.Solid _ -> throw new IllegalArgumentException(state.toString());
        };
        return ("  {%s, \"tilt\": %s, \"azimuth\": %s, \"inserted\": %s, \"entry_sd\": %s, \"direction_sd\": %s,"
                        + " \"inserted_sd\": %s, \"shaft_radius\": %s, \"depth\": %s, \"depth_sd\": %s, \"index\": %s,"
                        + " \"probability\": %s, \"error\": %s, \"milliseconds\": %s}")
                .formatted(
                        shape,
                        pose.tilt(),
                        pose.azimuth(),
                        pose.depth(),
                        pose.entrySd(),
                        pose.directionSd(),
                        pose.depthSd(),
                        pose.radius(),
                        state.obstacle().depth(),
                        state.obstacle().depthSd(),
                        state.index(),
                        estimate.probability(),
                        estimate.error(),
                        milliseconds);
    }
}
