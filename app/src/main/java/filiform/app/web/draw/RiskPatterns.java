package filiform.app.web.draw;

/// The fillings of the risk classes: darker and denser with the risk, blank for the least.
final class RiskPatterns {

    private RiskPatterns() {}

    /// Adds the patterns to open definitions.
    static void define(Svg svg, String id) {
        for (RiskClass risk : RiskClass.values()) {
            svg.open("pattern", "id", id + "-" + risk.css(), "patternUnits", "userSpaceOnUse", "width", 8, "height", 8);
            svg.shape("rect", "class", "ground " + risk.css(), "width", 8, "height", 8);
            switch (risk) {
                case TENTH -> {}
                case ACCEPTED -> {
                    svg.shape("circle", "class", "dot " + risk.css(), "cx", 2, "cy", 2, "r", 0.8);
                    svg.shape("circle", "class", "dot " + risk.css(), "cx", 6, "cy", 6, "r", 0.8);
                }
                case TENFOLD -> svg.shape("path", "class", "stripe " + risk.css(), "d", "M-2 2l4-4M0 8l8-8M6 10l4-4");
                case MORE -> svg.shape("path", "class", "stripe " + risk.css(), "d", "M0 0l8 8M8 0l-8 8");
            }
            svg.close();
        }
    }

    static String fill(String id, RiskClass risk) {
        return "url(#%s-%s)".formatted(id, risk.css());
    }

    /// Two rows of swatches with what they mean.
    static void legend(Svg svg, String id, double x, double y) {
        svg.text("axis", x, y, "share of the accepted chance that is used up");
        int swatch = 0;
        for (RiskClass risk : RiskClass.values()) {
            double left = x + (swatch % 2) * 150;
            double top = y + 7 + (swatch / 2) * 18;
            swatch++;
            svg.shape(
                    "rect", "class", "swatch", "x", left, "y", top, "width", 22, "height", 13, "fill", fill(id, risk));
            svg.text("axis", left + 27, top + 10.5, risk.brief());
        }
    }

    /// What [#legend] takes up.
    static final double LEGEND_HEIGHT = 46;
}
