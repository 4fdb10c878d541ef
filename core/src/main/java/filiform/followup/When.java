package filiform.followup;

import java.util.Collections;
import java.util.Set;

/// For which sessions a row of the table holds.
///
/// @param regions parts of the body; empty means every region
public record When(Set<String> regions, Window window) {

    public static final When ALWAYS = new When(Set.of(), Window.ALWAYS);

    public When {
        regions = Set.copyOf(regions);
    }

    /// True unless what is known of the session rules it out: an unknown region or hour keeps every row in play.
    boolean mayHold(Session session) {
        boolean here =
                regions.isEmpty() || session.regions().isEmpty() || !Collections.disjoint(regions, session.regions());
        return here && window.mayHold(session.hoursSince());
    }
}
