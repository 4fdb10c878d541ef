package filiform.response;

import java.util.function.ToDoubleFunction;

/// One thing that was told, and how likely each guess makes it.
///
/// @param words  as people say it
/// @param chance of its being told, given the guess, 0 to 1
record Hint(String words, ToDoubleFunction<Guess> chance) {}
