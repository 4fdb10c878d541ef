package filiform.benchmarks;

import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Obstacle;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// The problems that are timed: one leaning needle, and a structure moved away until contact is rare.
final class Cases {

    /// Of the design's speed table.
    static final double RARE = 1e-5;

    /// Relative standard error that a plan asks of an answer: the numerical error is then seldom above 5 %.
    static final double ANSWER = 0.02;

    static final Pose POSE = new Pose(0.2, 0.8, 30, 130, 0, 0, 5, 0.07, 0.02, 3, 0.15);

    private Cases() {}

    /// What a needle can meet.
    enum Shape {
        LEVEL_TUBE,
        SHEET,
        WINDING_TUBE;

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }

        /// @param away mm from the needle's plan, beside it or beyond its tip
        Obstacle at(double away) {
            return switch (this) {
                case LEVEL_TUBE -> new Obstacle.Tube(22, 4, away, 5, 0.4, 1.5, 0.3, 2);
                case SHEET -> new Obstacle.Sheet(30 + away, 5, 5);
                case WINDING_TUBE -> winding(4, away);
            };
        }
    }

    static Passes passes(int count) {
        return count == 1 ? new Passes(1, 0, 0) : new Passes(count, 0.5, 0.09);
    }

    /// A course of so many straight pieces across the needle's way.
    static Obstacle.Winding winding(int pieces, double away) {
        var places = new ArrayList<Obstacle.Winding.Place>();
        for (int i = 0; i <= pieces; i++) {
            double part = (double) i / pieces;
            places.add(new Obstacle.Winding.Place(-40 + 80 * part, 6 * Math.sin(5 * part), 4 + 4 * Math.cos(7 * part)));
        }
        return new Obstacle.Winding(20, 4, places, away, 4, 1.5, 0.3, 2);
    }

    /// The distance at which one insertion touches with probability [#RARE].
    static Obstacle rare(DoubleFunction<Obstacle> at, Passes passes) {
        double near = 0;
        double far = 200;
        for (int i = 0; i < 40; i++) {
            double middle = (near + far) / 2;
            if (solve(at.apply(middle), passes, 0.01).probability() > RARE) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return at.apply(near);
    }

    /// Everything that one structure costs: design points, then sampling.
    static Estimate solve(Obstacle obstacle, Passes passes, double tolerance) {
        return solve(POSE, obstacle, passes, tolerance);
    }

    static Estimate solve(Pose pose, Obstacle obstacle, Passes passes, double tolerance) {
        var encounter = new Encounter(pose, obstacle);
        return ContactSampling.of(encounter, Approaches.of(encounter, passes), passes)
                .estimate(tolerance, 64, 2048);
    }

    /// So many structures around the needle, of all shapes.
    static List<Obstacle> around(int count) {
        var around = new ArrayList<Obstacle>();
        Shape[] shapes = Shape.values();
        for (int i = 0; i < count; i++) {
            around.add(shapes[i % shapes.length].at(8 + 2 * i));
        }
        return around;
    }
}
