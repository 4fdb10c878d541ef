package filiform.followup.explain;

/// A part of the explanation under its heading.
public record Chapter(Part part, String heading, Known known) {}
