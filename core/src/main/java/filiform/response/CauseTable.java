package filiform.response;

import filiform.atlas.Basis;
import filiform.measure.Bounds;
import java.util.List;

/// Everything that a sensation may have been.
///
/// @param unnamed     chance that the needle touches a structure that the plan does not name, so that a needle in the
///                    wrong place can win
/// @param withoutPlan the same chance where there is no plan at all
public record CauseTable(List<Cause> causes, double unnamed, double withoutPlan, Basis basis) {

    public CauseTable {
        causes = List.copyOf(causes);
        Bounds.check("chance of an unnamed structure", unnamed, 1e-3, 1);
        Bounds.check("chance without a plan", withoutPlan, 1e-3, 1);
        if (causes.isEmpty()) {
            throw new IllegalArgumentException("Without causes nothing can be explained.");
        }
    }
}
