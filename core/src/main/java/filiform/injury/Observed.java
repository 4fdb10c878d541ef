package filiform.injury;

import filiform.measure.Side;
import java.util.OptionalInt;

/// A finding with its side and the day it was made.
///
/// @param day  days since onset, 0 or more; empty where the day is not known
/// @param text the finding as the reader will see it
public record Observed(Finding finding, Side side, OptionalInt day, String text) {}
