package filiform.record;

import java.time.Instant;
import java.util.UUID;

/// One line of the list of visits, derived from the events.
///
/// @param patient the chain of the patient
public record VisitSummary(UUID id, Chain patient, Instant firstHappened, Instant lastRecorded, long events) {}
