package filiform.injury;

import filiform.measure.Side;
import filiform.planning.Contact;
import java.util.List;
import java.util.stream.Stream;

/// All that is known of one patient's deficit: what was found, and where a needle was.
///
/// @param needleSide `UNSAID` where no needle or no side is given
/// @param contacts   the plan's contact probabilities; empty where no needle is known, and then it says nothing
public record Examination(List<Observed> findings, Side needleSide, List<Contact> contacts) {

    public Examination {
        findings = List.copyOf(findings);
        contacts = List.copyOf(contacts);
    }

    /// The sides that a lesion may be on: the needle's and those that a finding names, or none.
    List<Side> sides() {
        var named = Stream.concat(Stream.of(needleSide), findings.stream().map(Observed::side))
                .filter(side -> side != Side.UNSAID)
                .distinct()
                .sorted()
                .toList();
        return named.isEmpty() ? List.of(Side.UNSAID) : named;
    }
}
