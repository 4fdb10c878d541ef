package filiform.injury.recovery;

import filiform.measure.Answer;
import java.util.OptionalInt;

/// What the patient told of pain on one day.
///
/// @param day   since onset; empty where not known
/// @param score 0 to 10; empty where not told
public record PainNote(OptionalInt day, OptionalInt score, Answer burning, Answer allodynia) {}
