package filiform.planning.consent;

import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.measure.Interval;
import java.util.List;
import java.util.Optional;

/// A harm as it is shown to this patient.
///
/// @param shown     the frequency to draw: the most of what the sources say of one visit; empty where none does
/// @param atMost    true where nobody saw it, so that the frequency is the most that may have been missed
/// @param range     the least and most that all sources together leave open, 0 to 1; empty where nothing does
/// @param words     every number in words, the one that is shown first
/// @param notKnown  what is not known of it; blank where nothing is
/// @param raisedBy  what of this patient makes it likelier
/// @param mayRaise  what could make it likelier and is not known yet
/// @param grade     of the weakest count; empty where nothing was counted
public record Risk(
        Harm harm,
        Optional<Frequency> shown,
        boolean atMost,
        Optional<Interval> range,
        List<String> words,
        String notKnown,
        List<String> raisedBy,
        List<String> mayRaise,
        Optional<Grade> grade,
        List<Source> sources) {

    public Risk {
        words = List.copyOf(words);
        raisedBy = List.copyOf(raisedBy);
        mayRaise = List.copyOf(mayRaise);
        sources = List.copyOf(sources);
        if (shown.isEmpty() && notKnown.isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' shows neither a number nor that none is known.".formatted(harm.id()));
        }
    }
}
