package filiform.planning;

import filiform.atlas.Site;
import filiform.measure.Bounds;
import filiform.measure.Person;
import filiform.measure.Side;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One needle for one patient, as asked.
///
/// @param depth    inserted shaft length from the skin in mm; empty is unknown and is swept up to the needle's length
/// @param posture  a posture of the site; blank takes the site's default
/// @param passes   passes and redirections of one insertion, 1 to 100; empty takes the technique's usual most
/// @param measured the patient's own ultrasound depths by structure name
/// @param limits   the risk under which each class of structure must stay
public record Question(
        Site site,
        Side side,
        Needle needle,
        OptionalDouble depth,
        Person person,
        Guidance guidance,
        String posture,
        OptionalInt passes,
        Map<String, Measured> measured,
        RiskLimits limits) {

    /// A depth measured in this patient, skin to the structure, in mm, with the measurement's standard error in mm.
    public record Measured(double depth, double error) {
        public Measured {
            Bounds.check("measured depth", depth, 1, 300);
            Bounds.check("measurement error", error, 0.1, 50);
        }
    }

    public Question {
        measured = Map.copyOf(measured);
        passes.ifPresent(count -> Bounds.check("passes", count, 1, 100));
        depth.ifPresent(mm -> Bounds.check("depth", mm, 0, needle.length()));
    }
}
