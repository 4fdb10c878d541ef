package filiform.screening.scope;

import filiform.atlas.Basis;

/// A demand with its date, in words, and what it stands on.
public record Condition(Demand demand, String date, Basis basis) {}
