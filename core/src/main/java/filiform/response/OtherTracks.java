package filiform.response;

import filiform.atlas.Technique;
import filiform.planning.Approach;
import filiform.planning.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Other tracks to the same muscle: leant, entered beside, or by another technique; none is judged here.
final class OtherTracks {

    /// Degrees by which the needle is leant.
    private static final double LEAN = 15;
    /// Millimetres by which the entry is moved.
    private static final double ASIDE = 10;
    /// Degrees from the perpendicular beyond which a direction is not turned further.
    private static final double STEEP = 30;
    /// Degrees by which another technique must point elsewhere, so that it is no second time along the same track.
    private static final double TURNED = 10;

    private final Question was;

    OtherTracks(Question was) {
        this.was = was;
    }

    /// Each with the depth of the path that was stopped, but for other techniques.
    ///
    /// @param limb true where the entry may be moved and the needle leant
    List<Question> list(boolean limb) {
        var candidates = new ArrayList<Question>();
        if (limb && was.approach().tilt() <= STEEP) {
            for (double azimuth : new double[] {0, 90, 180, 270}) {
                Approach leant = leant(was.approach(), azimuth);
                candidates.add(by(was, was.technique(), leant, was.depth()));
                candidates.add(by(was, was.technique(), aside(was.approach(), azimuth), was.depth()));
                candidates.add(by(was, was.technique(), aside(leant, azimuth), was.depth()));
            }
        }
        was.site().techniques().stream()
                .filter(this::anotherTrack)
                .forEach(technique ->
                        candidates.add(by(was, technique, Approach.of(technique), OptionalDouble.empty())));
        return candidates;
    }

    /// Another grip, or another direction from the same entry.
    private boolean anotherTrack(Technique technique) {
        double turned = Math.abs(slope(Approach.of(technique)) - slope(was.approach()));
        return technique.grip() != was.technique().grip() || turned >= StrictMath.tan(Math.toRadians(TURNED));
    }

    private static Approach leant(Approach now, double azimuth) {
        double x = slope(now) * StrictMath.cos(Math.toRadians(now.azimuth()));
        double y = slope(now) * StrictMath.sin(Math.toRadians(now.azimuth()));
        double by = StrictMath.tan(Math.toRadians(LEAN));
        x += by * StrictMath.cos(Math.toRadians(azimuth));
        y += by * StrictMath.sin(Math.toRadians(azimuth));
        double tilt = Math.toDegrees(StrictMath.atan(StrictMath.hypot(x, y)));
        return new Approach(tilt, Math.toDegrees(StrictMath.atan2(y, x)), now.x(), now.y());
    }

    private static double slope(Approach approach) {
        return StrictMath.tan(Math.toRadians(approach.tilt()));
    }

    private static Approach aside(Approach now, double azimuth) {
        double x = Math.rint(now.x() + ASIDE * StrictMath.cos(Math.toRadians(azimuth)));
        double y = Math.rint(now.y() + ASIDE * StrictMath.sin(Math.toRadians(azimuth)));
        return new Approach(now.tilt(), now.azimuth(), Math.clamp(x, -60, 60), Math.clamp(y, -60, 60));
    }

    /// The same needle and patient by another technique and approach.
    static Question by(Question was, Technique technique, Approach approach, OptionalDouble depth) {
        boolean same = technique.equals(was.technique());
        return new Question(
                was.site(),
                technique,
                approach,
                was.side(),
                was.needle(),
                depth,
                was.person(),
                was.guidance(),
                was.posture(),
                was.passes(),
                same ? was.measured() : Map.of(),
                was.limits(),
                java.util.Optional.empty());
    }
}
