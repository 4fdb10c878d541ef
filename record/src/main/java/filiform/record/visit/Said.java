package filiform.record.visit;

import filiform.record.event.What;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An event of a visit, read.
///
/// @param sequence its place in the journal
/// @param author   the account that recorded it
/// @param corrects the event that it takes the place of, or none
/// @param why      why it was corrected; blank where it corrects nothing
public record Said(
        UUID id, long sequence, Instant happenedAt, UUID author, Optional<UUID> corrects, String why, What what) {}
