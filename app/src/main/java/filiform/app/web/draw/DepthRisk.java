package filiform.app.web.draw;

import filiform.planning.Plan;
import filiform.planning.RiskLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How the risk rises along the shaft: the plan's sweep over depth as bands of risk classes.
///
/// Between two depths of the sweep the logarithm of each chance is taken to rise evenly.
record DepthRisk(List<Band> bands) {

    /// @param from mm along the shaft
    /// @param to   mm along the shaft
    record Band(double from, double to, RiskClass risk) {}

    private static final double STEP = 0.5;
    private static final double LEAST = 1e-12;

    static DepthRisk of(Plan plan) {
        List<Double> depths = plan.sweep().depths();
        Set<String> counted = Counting.names(plan.question());
        List<Plan.Sweep.Curve> curves = plan.sweep().structures().stream()
                .filter(curve -> counted.contains(curve.structure()))
                .toList();
        List<RiskLimits.Group> groups =
                curves.stream().map(curve -> group(plan, curve.structure())).toList();
        var bands = new ArrayList<Band>();
        if (depths.isEmpty()) {
            return new DepthRisk(bands);
        }
        double last = depths.getLast();
        for (double from = 0; from < last; from += STEP) {
            double to = Math.min(last, from + STEP);
            RiskClass risk = RiskClass.judge(
                    at(depths, curves, to), groups, plan.question().limits());
            if (!bands.isEmpty() && bands.getLast().risk() == risk) {
                bands.set(bands.size() - 1, new Band(bands.getLast().from(), to, risk));
            } else {
                bands.add(new Band(from, to, risk));
            }
        }
        return new DepthRisk(bands);
    }

    private static RiskLimits.Group group(Plan plan, String structure) {
        return plan.contacts().stream()
                .map(contact -> contact.structure())
                .filter(found -> found.name().equals(structure))
                .map(found -> RiskLimits.Group.of(found.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'%s' is swept but not judged.".formatted(structure)));
    }

    private static double[] at(List<Double> depths, List<Plan.Sweep.Curve> curves, double depth) {
        int next = 0;
        while (next < depths.size() - 1 && depths.get(next) < depth) {
            next++;
        }
        int before = Math.max(0, next - 1);
        double apart = depths.get(next) - depths.get(before);
        double part = apart == 0 ? 1 : Math.clamp((depth - depths.get(before)) / apart, 0, 1);
        int upper = next;
        return curves.stream()
                .mapToDouble(curve -> Math.exp((1 - part)
                                * Math.log(Math.max(LEAST, curve.chances().get(before)))
                        + part * Math.log(Math.max(LEAST, curve.chances().get(upper)))))
                .toArray();
    }

    /// The bands in words, such as "up to the accepted chance from 8 to 14 mm".
    String words() {
        return String.join(
                ", ",
                bands.stream()
                        .map(band -> "%s to %s mm: %s"
                                .formatted(
                                        Svg.number(band.from()),
                                        Svg.number(band.to()),
                                        band.risk().words()))
                        .toList());
    }
}
