package filiform.followup.explain;

import filiform.injury.recovery.Seddon;

/// A grade of harm in plain words.
///
/// @param plain one plain phrase for it
public record Degree(Seddon seddon, String plain, Known known) {}
