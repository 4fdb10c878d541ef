package filiform.app.web.draw;

import java.util.List;

/// A nerve cut across, and one of its bundles along, for one grade of harm. Shapes tell what is whole and what is not:
/// a full ring is whole, a broken ring is torn, a dot is a living fibre, a cross is a dead one. It is a picture
/// of the idea and not to scale.
public final class NerveGrade {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 322;
    private static final double MID = 120;
    private static final double COVER = 96;

    /// What is broken.
    public enum Kind {
        WHOLE(false, false, false, false),
        NEURAPRAXIA(true, false, false, false),
        AXONOTMESIS(true, true, false, false),
        NEUROTMESIS(true, true, true, true);

        private final boolean sheath;
        private final boolean fibre;
        private final boolean wall;
        private final boolean cover;

        Kind(boolean sheath, boolean fibre, boolean wall, boolean cover) {
            this.sheath = sheath;
            this.fibre = fibre;
            this.wall = wall;
            this.cover = cover;
        }
    }

    private record Bundle(double x, double y, double radius, boolean struck) {}

    /// The struck ones lie beside each other, where the needle went.
    private static final List<Bundle> BUNDLES = List.of(
            new Bundle(84, 62, 28, true),
            new Bundle(150, 58, 24, true),
            new Bundle(72, 124, 24, true),
            new Bundle(128, 112, 26, false),
            new Bundle(178, 108, 20, false),
            new Bundle(110, 166, 24, false),
            new Bundle(164, 156, 26, false));

    private NerveGrade() {}

    public static String svg(Kind kind, String id, String title, String words) {
        var svg = new Svg(id, "nerve-grade", WIDTH, HEIGHT, title, words);
        svg.shape("circle", "class", kind.cover ? "cover torn" : "cover", "cx", MID, "cy", 112.0, "r", COVER);
        for (Bundle bundle : BUNDLES) {
            boolean struck = kind != Kind.WHOLE && (bundle.struck() || kind.cover);
            svg.shape(
                    "circle",
                    "class",
                    struck && kind.wall ? "wall torn" : "wall",
                    "cx",
                    bundle.x(),
                    "cy",
                    bundle.y(),
                    "r",
                    bundle.radius());
            fibres(svg, kind, bundle, struck);
        }
        along(svg, kind);
        return svg.toString();
    }

    private static void fibres(Svg svg, Kind kind, Bundle bundle, boolean struck) {
        for (int i = 0; i < 7; i++) {
            double away = i == 0 ? 0 : bundle.radius() * 0.6;
            double turn = Math.toRadians(60.0 * i);
            double x = bundle.x() + away * Math.cos(turn);
            double y = bundle.y() + away * Math.sin(turn);
            double ring = bundle.radius() * 0.22;
            svg.shape("circle", "class", struck && kind.sheath ? "sheath torn" : "sheath", "cx", x, "cy", y, "r", ring);
            if (struck && kind.fibre) {
                String cross = "M%s %s l4 4 m0 -4 l-4 4".formatted(Svg.number(x - 2), Svg.number(y - 2));
                svg.shape("path", "class", "dead", "d", cross);
            } else {
                svg.shape("circle", "class", "fibre", "cx", x, "cy", y, "r", 1.8);
            }
        }
    }

    /// From the spine on the left to the limb on the right; the wound is in the middle.
    private static void along(Svg svg, Kind kind) {
        double top = 228;
        double bottom = 308;
        wall(svg, top, kind.wall);
        wall(svg, bottom, kind.wall);
        if (kind.wall) {
            for (double y = top + 6; y < bottom; y += 9) {
                svg.shape("path", "class", "scar", "d", "M108 %s q6 -7 12 0 t12 0".formatted(Svg.number(y)));
            }
        }
        for (double y = top + 20; y < bottom; y += 20) {
            sheaths(svg, kind, y);
            if (kind.fibre) {
                svg.line("fibre-line", 10, y, 106, y);
                svg.line("fibre-line dead", 134, y, 230, y);
            } else {
                svg.line("fibre-line", 10, y, 230, y);
            }
        }
    }

    private static void wall(Svg svg, double y, boolean torn) {
        if (torn) {
            svg.line("wall", 10, y, 104, y);
            svg.line("wall", 136, y, 230, y);
        } else {
            svg.line("wall", 10, y, 230, y);
        }
    }

    /// The sheath lies in short pieces along the fibre; beyond a broken fibre it falls apart.
    private static void sheaths(Svg svg, Kind kind, double y) {
        for (double x = 12; x < 228; x += 24) {
            boolean wound = x > 90 && x < 134;
            boolean beyond = kind.fibre && x >= 134;
            if (kind.sheath && wound) {
                continue;
            }
            svg.shape(
                    "rect",
                    "class",
                    beyond ? "myelin torn" : "myelin",
                    "x",
                    x,
                    "y",
                    y - 5,
                    "width",
                    19,
                    "height",
                    10,
                    "rx",
                    4);
        }
    }
}
