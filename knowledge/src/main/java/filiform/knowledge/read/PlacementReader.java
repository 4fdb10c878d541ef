package filiform.knowledge.read;

import filiform.knowledge.tree.Entry;
import filiform.planning.Guidance;
import filiform.planning.PlacementErrors;
import filiform.planning.PlanningKnowledge;
import filiform.planning.RiskLimits;
import java.util.EnumMap;
import java.util.Map;

/// Reads `placement.yaml`.
public final class PlacementReader {

    private PlacementReader() {}

    public static PlanningKnowledge read(Entry top) {
        Entry placement = top.entry("placement");
        Map<Guidance, PlacementErrors> errors = new EnumMap<>(Guidance.class);
        for (Guidance guidance : Guidance.values()) {
            Entry row = placement.entry(guidance.words());
            errors.put(
                    guidance,
                    new PlacementErrors(
                            row.figure("entry_sd_mm"),
                            row.figure("tilt_sd_deg"),
                            row.figure("depth_sd_mm"),
                            placement.figure("full_depth_mm")));
        }
        Entry passes = top.entry("passes");
        Entry lengths = top.entry("needle_lengths");
        Entry limits = top.entry("risk_limits");
        return new PlanningKnowledge(
                errors,
                passes.figure("common_part"),
                passes.figure("redirection_sd_deg"),
                lengths.amounts("mm").stream().map(Double::intValue).toList(),
                lengths.basis(),
                new RiskLimits(limits.number("pleura"), limits.number("vessel"), limits.number("nerve")),
                limits.basis());
    }
}
