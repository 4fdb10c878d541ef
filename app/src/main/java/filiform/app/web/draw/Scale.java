package filiform.app.web.draw;

import filiform.planning.Plan;
import java.util.List;

/// Millimetres of the body to units of the drawing: one scale both ways, skin at the top.
///
/// @param half    half the breadth that is shown, mm
/// @param deepest the depth that is shown, mm
/// @param unit    units per mm
record Scale(double half, double deepest, double unit) {

    static final double LEFT = 36;
    static final double BREADTH = 196;
    static final double TOP = 58;
    private static final double TALLEST = 330;

    /// Of a solid, no more than this is shown beyond its near face or to its side, mm.
    private static final double SHOWN = 10;

    static Scale of(Plan plan, List<Lying> structures) {
        double deepest = plan.question().needle().length();
        double half = Math.max(16, Math.abs(plan.question().approach().y()) + 6);
        for (Lying lying : structures) {
            if (!lying.bone()) {
                deepest = Math.max(
                        deepest, lying.deciding().mean() + lying.deciding().sd() + Math.min(lying.high(), SHOWN));
            }
            half = Math.max(half, Math.abs(lying.across()) + Math.min(lying.wide(), SHOWN) + 3);
        }
        deepest = deepest * 1.08;
        half = Math.clamp(half, deepest * 0.3, Math.max(deepest * 0.38, 18));
        return new Scale(half, deepest, Math.min(BREADTH / (2 * half), TALLEST / deepest));
    }

    double x(double across) {
        return LEFT + BREADTH / 2 + across * unit;
    }

    double y(double depth) {
        return TOP + depth * unit;
    }

    double left() {
        return LEFT;
    }

    double right() {
        return LEFT + BREADTH;
    }

    double bottom() {
        return y(deepest);
    }

    /// Inside the picture; a structure off to the side is marked at its edge.
    double clampX(double across) {
        return Math.clamp(x(across), left() + 4, right() - 4);
    }

    boolean shows(double across) {
        return x(across) >= left() && x(across) <= right();
    }
}
