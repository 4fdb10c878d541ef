package filiform.injury.recovery;

import filiform.atlas.Basis;
import java.util.List;

/// When pain after a nerve injury has to be screened for neuropathic pain.
///
/// @param fromDay day since onset from which such pain is screened for
/// @param severe  score, 0 to 10, from which a specialist is due whatever the day
/// @param tools   screening tools by name; their text is licensed and is not copied
public record PainRule(int fromDay, int severe, List<String> tools, String what, String refer, Basis basis) {
    public PainRule {
        tools = List.copyOf(tools);
        if (fromDay < 0 || severe < 1 || severe > 10) {
            throw new IllegalArgumentException(
                    "Pain needs a day and a score of 1 to 10, was %d, %d.".formatted(fromDay, severe));
        }
    }
}
