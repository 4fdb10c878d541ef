package filiform.record;

import java.time.Instant;

/// An event that is on disk: its place in the journal (1, 2, 3 … without a gap) and when it was recorded.
public record Recorded(long sequence, Instant recordedAt, Event event) {}
