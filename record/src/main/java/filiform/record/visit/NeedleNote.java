package filiform.record.visit;

import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One needle of a visit.
///
/// @param id  of the event that recorded it
/// @param in  when it went in
/// @param by  the account that recorded it
/// @param out none while it is in
public record NeedleNote(UUID id, Instant in, UUID by, NeedleInserted needle, Optional<Out> out) {

    /// How and when a needle came out.
    public record Out(Instant at, UUID by, NeedleWithdrawn how) {}

    public boolean isIn() {
        return out.isEmpty();
    }
}
