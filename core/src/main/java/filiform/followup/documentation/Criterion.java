package filiform.followup.documentation;

/// A question about whether the needle caused the event.
public record Criterion(String id, String question) {}
