package filiform.screening.scope;

import filiform.atlas.Basis;

/// Something that is known of competence in needling. It sets no threshold.
///
/// @param date of the source
public record Standard(String name, String date, String text, Basis basis) {}
