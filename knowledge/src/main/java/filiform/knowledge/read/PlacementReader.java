package filiform.knowledge.read;

import filiform.knowledge.tree.Entry;
import filiform.planning.Bending;
import filiform.planning.BodySize;
import filiform.planning.CurrentDistance;
import filiform.planning.Guidance;
import filiform.planning.NeedleEffect;
import filiform.planning.PlacementErrors;
import filiform.planning.PlanningKnowledge;
import filiform.planning.RiskLimits;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Reads `placement.yaml`.
public final class PlacementReader {

    private PlacementReader() {}

    public static PlanningKnowledge read(Entry top) {
        Entry placement = top.entry("placement");
        Map<Guidance, PlacementErrors> errors = new EnumMap<>(Guidance.class);
        for (Guidance guidance : Guidance.values()) {
            Entry row = placement.entry(guidance.name().toLowerCase(Locale.ROOT));
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
        Entry bending = top.entry("bending");
        Entry size = top.entry("body_size");
        Entry limits = top.entry("risk_limits");
        return new PlanningKnowledge(
                errors,
                passes.figure("common_part"),
                passes.figure("redirection_sd_deg"),
                lengths.amounts("mm").stream().map(Double::intValue).toList(),
                lengths.basis(),
                new Bending(
                        bending.figure("drift_sd_mm"),
                        bending.number("at_length_mm"),
                        bending.number("at_diameter_mm"),
                        bending.figure("diameter_power")),
                new BodySize(
                        size.figure("nearer_per_bmi"),
                        size.number("reference_bmi"),
                        size.number("unknown_bmi"),
                        size.figure("shared_part"),
                        size.texts("limbs")),
                top.entries("needle_effects").stream()
                        .map(PlacementReader::effect)
                        .toList(),
                top.entries("stimulation").stream()
                        .map(PlacementReader::stimulation)
                        .toList(),
                new RiskLimits(limits.number("pleura"), limits.number("vessel"), limits.number("nerve")),
                limits.basis());
    }

    private static NeedleEffect effect(Entry row) {
        return new NeedleEffect(row.text("about"), row.text("text"), row.flag("extrapolated", false), row.basis());
    }

    private static CurrentDistance stimulation(Entry row) {
        return new CurrentDistance(
                row.number("from_ma"),
                row.number("below_ma"),
                row.number("nearest_mm"),
                row.number("farthest_mm"),
                row.text("text"),
                row.basis());
    }
}
