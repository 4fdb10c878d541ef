package filiform.followup.documentation;

import filiform.atlas.Basis;

/// What an event of this length and strength is called.
public record SeverityRule(Lasted lasted, Felt felt, Severity severity, Basis basis) {}
