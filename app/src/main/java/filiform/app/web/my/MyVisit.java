package filiform.app.web.my;

import filiform.record.event.VisitEvent.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One visit of the patient, as far as the patient at home needs it.
///
/// @param begun   when it was opened
/// @param needled when the last needle was in; none where no needle is recorded
/// @param needles in the order in which they went in
/// @param factors of triage that a "yes" of the screening tells
public record MyVisit(UUID id, Instant begun, Optional<Instant> needled, List<MyNeedle> needles, Set<String> factors) {

    /// One needle.
    ///
    /// @param regions of its site; empty where the atlas does not know the site
    public record MyNeedle(String site, Side side, Set<String> regions) {
        public MyNeedle {
            regions = Set.copyOf(regions);
        }
    }

    public MyVisit {
        needles = List.copyOf(needles);
        factors = Set.copyOf(factors);
    }

    /// The sites that were needled; empty where none is recorded or one of them is not known, for then any part of the
    /// body may have been needled.
    public List<String> sites() {
        return needles.stream().anyMatch(needle -> needle.regions().isEmpty())
                ? List.of()
                : needles.stream().map(MyNeedle::site).distinct().sorted().toList();
    }
}
