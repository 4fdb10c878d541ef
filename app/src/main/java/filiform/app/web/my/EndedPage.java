package filiform.app.web.my;

/// The page of a link that opens nothing, or no longer.
///
/// @param sent whether an answer was sent and not taken
public record EndedPage(Reading read, boolean sent) {}
