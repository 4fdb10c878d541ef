package filiform.record;

import java.time.Instant;
import java.util.UUID;

/// One line of the list of visits, derived from the events.
public record VisitSummary(UUID id, Instant firstHappened, Instant lastRecorded, long events) {}
