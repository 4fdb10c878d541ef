package filiform.injury;

import filiform.measure.Side;
import filiform.planning.Contact;
import java.util.List;
import java.util.stream.Stream;

/// All that is known of one patient's deficit: what was found, and where a needle was.
///
/// @param needleSide `UNSAID` where no needle or no side is given
/// @param contacts   the plan's contact probabilities; empty where no needle is known, and then it says nothing
/// @param muscles    that the needle may have been in; empty where that is not known
/// @param referral   areas of skin over which those muscles refer pain; empty where that is not known
public record Examination(
        List<Observed> findings, Side needleSide, List<Contact> contacts, List<String> muscles, List<String> referral) {

    public Examination {
        findings = List.copyOf(findings);
        contacts = List.copyOf(contacts);
        muscles = List.copyOf(muscles);
        referral = List.copyOf(referral);
    }

    /// A patient of whose needle no muscle is known.
    public Examination(List<Observed> findings, Side needleSide, List<Contact> contacts) {
        this(findings, needleSide, contacts, List.of(), List.of());
    }

    /// The sides that a lesion may be on: those with a deficit or an abnormal feeling; without one, the needle's and
    /// those that a finding
    /// names; or none.
    List<Side> sides() {
        List<Side> deficient = named(findings.stream().filter(Course::abnormal).map(Observed::side));
        if (!deficient.isEmpty()) {
            return deficient;
        }
        List<Side> named =
                named(Stream.concat(Stream.of(needleSide), findings.stream().map(Observed::side)));
        return named.isEmpty() ? List.of(Side.UNSAID) : named;
    }

    /// True where the needle is told on one side and every deficit on the other.
    boolean needleOnTheOtherSide() {
        return needleSide != Side.UNSAID
                && findings.stream().anyMatch(observed -> Course.abnormal(observed) && observed.side() != Side.UNSAID)
                && !sides().contains(needleSide);
    }

    private static List<Side> named(Stream<Side> sides) {
        return sides.filter(side -> side != Side.UNSAID).distinct().sorted().toList();
    }
}
