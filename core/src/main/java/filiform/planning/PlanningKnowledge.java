package filiform.planning;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.measure.Bounds;
import java.util.List;
import java.util.Map;

/// What planning knows beside the sites.
///
/// @param placement     errors under each way of steering, all of them
/// @param commonPart    correlation of the hand's errors between the passes of one insertion, 0 to 1
/// @param redirectionSd degrees per axis by which later passes are turned on purpose
/// @param needleLengths lengths that are commonly sold, mm, rising
/// @param effects       what gauge, tip, speed and force are known to change
/// @param stimulation   by current
/// @param riskLimits    defaults that a question may replace
public record PlanningKnowledge(
        Map<Guidance, PlacementErrors> placement,
        Figure commonPart,
        Figure redirectionSd,
        List<Integer> needleLengths,
        Basis needleLengthsBasis,
        Bending bending,
        BodySize bodySize,
        List<NeedleEffect> effects,
        List<CurrentDistance> stimulation,
        RiskLimits riskLimits,
        Basis riskLimitsBasis) {

    public PlanningKnowledge {
        placement = Map.copyOf(placement);
        needleLengths = needleLengths.stream().sorted().toList();
        effects = List.copyOf(effects);
        stimulation = List.copyOf(stimulation);
        Bounds.check("common part", commonPart.mean(), 0, 1);
        for (Guidance guidance : Guidance.values()) {
            if (!placement.containsKey(guidance)) {
                throw new IllegalArgumentException("No placement errors are known for %s.".formatted(guidance));
            }
        }
    }

    public PlacementErrors errors(Guidance guidance) {
        PlacementErrors errors = placement.get(guidance);
        if (errors == null) {
            throw new IllegalArgumentException("No placement errors are known for %s.".formatted(guidance));
        }
        return errors;
    }
}
