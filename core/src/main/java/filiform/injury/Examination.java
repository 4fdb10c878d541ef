package filiform.injury;

import filiform.measure.Side;
import filiform.planning.Contact;
import java.util.List;

/// All that is known of one patient's deficit: what was found, and where a needle was.
///
/// @param needleSide `UNSAID` where no needle or no side is given
/// @param contacts   the plan's contact probabilities; empty where no needle is known, and then it says nothing
public record Examination(List<Observed> findings, Side needleSide, List<Contact> contacts) {

    public Examination {
        findings = List.copyOf(findings);
        contacts = List.copyOf(contacts);
    }

    /// The sides that a lesion may be on: those that were named, or none.
    List<Side> sides() {
        var named = findings.stream()
                .map(Observed::side)
                .filter(side -> side != Side.UNSAID)
                .distinct()
                .sorted()
                .toList();
        if (needleSide != Side.UNSAID && (named.isEmpty() || named.equals(List.of(needleSide)))) {
            return List.of(needleSide);
        }
        return named.isEmpty() ? List.of(Side.UNSAID) : named;
    }
}
