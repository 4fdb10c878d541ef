package filiform.planning;

import filiform.atlas.Basis;

/// What is known of how the needle itself and the way it is moved change a contact or its harm.
///
/// @param about        `gauge`, `tip`, `speed`, `force` or `rotation`
/// @param extrapolated true where the source studied hollow or bevelled needles
public record NeedleEffect(String about, String text, boolean extrapolated, Basis basis) {}
