package filiform.response;

import filiform.planning.Planner.Reach;
import java.util.List;

/// Other paths to the muscle, away from what was probably met.
public sealed interface Paths {

    /// The best first.
    record Found(List<Path> paths) implements Paths {
        public Found {
            paths = List.copyOf(paths);
        }
    }

    /// None is better, or none can be planned.
    ///
    /// @param also other ways that planning judged, in words
    record None(String why, List<String> also) implements Paths {
        public None {
            also = List.copyOf(also);
        }
    }

    /// A path that was planned anew.
    ///
    /// @param reach  without a depth asked: its limit holds for this path
    /// @param depth  where the tip is to end, within the limit, mm
    /// @param spares what is suspected, with its chance of contact on the path that was stopped and on this one
    record Path(Reach reach, double depth, List<Spared> spares) {
        public Path {
            spares = List.copyOf(spares);
        }
    }

    /// A suspected structure and its chance of contact.
    ///
    /// @param floor the least chance that the data allow to claim
    record Spared(String structure, double before, double after, double floor) {}
}
