package filiform.followup;

import filiform.measure.Bounds;
import filiform.planning.Guidance;
import java.util.OptionalDouble;
import java.util.Set;

/// The needling that the patient asks about.
///
/// @param regions    parts of the body that were needled; empty means not known
/// @param hoursSince the session, 0 to 100,000; empty means not known
/// @param guidance   kept for the record: no way of guiding the needle makes a symptom less urgent
public record Session(Set<String> regions, OptionalDouble hoursSince, Guidance guidance) {

    public static final Session UNKNOWN = new Session(Set.of(), OptionalDouble.empty(), Guidance.PALPATION);

    public Session {
        regions = Set.copyOf(regions);
        hoursSince.ifPresent(hours -> Bounds.check("hours since the session", hours, 0, 100_000));
    }
}
