package filiform.record;

import java.time.Instant;

/// An event that is on disk.
///
/// @param sequence its place in the journal: 1, 2, 3 … without a gap
/// @param position its place in its chain: 1, 2, 3 … without a gap
/// @param previous hash of the event before it in its chain; 64 zeros for the first
/// @param hash     SHA-256 over everything that is recorded of it, the body as it is sealed
public record Recorded(long sequence, long position, Instant recordedAt, String previous, String hash, Event event) {}
