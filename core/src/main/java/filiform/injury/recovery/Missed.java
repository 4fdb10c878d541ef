package filiform.injury.recovery;

/// A first sign that was expected and looked for in vain.
///
/// @param expectedBy day by which nine tenths of such injuries that recover by themselves show it
/// @param lookedOn   last day without it
public record Missed(String target, int expectedBy, int lookedOn) {}
