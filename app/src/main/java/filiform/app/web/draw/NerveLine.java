package filiform.app.web.draw;

import filiform.app.atlas.Link;
import filiform.app.contract.Common;
import filiform.atlas.Figure;
import filiform.atlas.Nerve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A nerve from proximal to distal as a line: its points to scale, and beside each what is said there. What stands
/// beside a stretch, and whether one is shaded, is the caller's.
final class NerveLine {

    static final double WIDTH = 400;
    static final int LETTERS = 41;

    private static final double LINE = 66;
    private static final double TEXT = 104;
    private static final double TOP = 26;
    private static final double LEADING = 14.5;
    private static final double GAP = 9;

    /// The least room, in units, in which something can be written beside a stretch.
    private static final double ROOM = 12;

    /// One thing said of a point, in lines; it may lead somewhere and may bear a mark.
    record Said(Optional<Link> link, Optional<FoundMark> mark, List<String> lines) {}

    /// What is said of one point.
    record Block(List<String> name, List<Said> said) {
        double height() {
            return LEADING
                    * (name.size()
                            + said.stream()
                                    .mapToInt(each -> each.lines().size())
                                    .sum());
        }
    }

    /// A shaded stretch, from one point to a later one.
    record Shaded(int from, int to) {}

    private final Nerve nerve;
    private final List<Block> blocks;
    private final List<String> beside;
    private final Optional<Shaded> shaded;

    /// @param beside what stands left of each stretch; blank for nothing
    NerveLine(Nerve nerve, List<Block> blocks, List<String> beside, Optional<Shaded> shaded) {
        this.nerve = nerve;
        this.blocks = List.copyOf(blocks);
        this.beside = List.copyOf(beside);
        this.shaded = shaded;
    }

    String svg(String id, String css, String title, String words) {
        double texts =
                blocks.stream().mapToDouble(block -> block.height() + GAP).sum();
        double length = nerve.lengths().stream().mapToDouble(Figure::mean).sum();
        double tall = Math.max(140, texts);
        double unit = length > 0 ? (tall - GAP) / length : 0;
        var svg = Svg.linked(id, css, WIDTH, TOP + tall + 40, title, words);
        svg.text("axis", 4, 13, "proximal");
        var at = new ArrayList<Double>();
        double along = TOP;
        at.add(along);
        for (Figure each : nerve.lengths()) {
            along += each.mean() * unit;
            at.add(along);
        }
        shaded.ifPresent(stretch -> shade(svg, id, at.get(stretch.from()), at.get(stretch.to())));
        svg.line("trunk", LINE, at.getFirst(), LINE, at.getLast());
        svg.line("trunk-core", LINE, at.getFirst(), LINE, at.getLast());
        beside(svg, at);
        points(svg, at, TOP + tall);
        scale(svg, unit, TOP + tall + 26);
        return svg.toString();
    }

    private static void shade(Svg svg, String id, double from, double to) {
        svg.open("defs");
        svg.open(
                "pattern",
                "id",
                id + "-stretch",
                "patternUnits",
                "userSpaceOnUse",
                "width",
                5,
                "height",
                5,
                "patternTransform",
                "rotate(45)");
        svg.shape("path", "class", "p-stretch", "d", "M0 1.2 H5");
        svg.close();
        svg.close();
        for (String fill : List.of("", "url(#" + id + "-stretch)")) {
            svg.shape(
                    "rect",
                    "class",
                    fill.isEmpty() ? "stretch-ground" : "stretch",
                    "x",
                    LINE - 13,
                    "y",
                    from,
                    "width",
                    26,
                    "height",
                    Math.max(6, to - from),
                    "rx",
                    4,
                    "fill",
                    fill.isEmpty() ? "none" : fill);
        }
    }

    private void beside(Svg svg, List<Double> at) {
        for (int i = 0; i < nerve.lengths().size(); i++) {
            if (!beside.get(i).isEmpty() && at.get(i + 1) - at.get(i) >= ROOM) {
                svg.text("axis end", LINE - 16, (at.get(i) + at.get(i + 1)) / 2 + 3.5, beside.get(i));
            }
        }
    }

    private void points(Svg svg, List<Double> at, double bottom) {
        double free = TOP - 8;
        double left = blocks.stream().mapToDouble(block -> block.height() + GAP).sum();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double latest = Math.max(free, bottom - left);
            double top = Math.clamp(at.get(i) - LEADING * 0.6, free, latest);
            double middle = top + LEADING * 0.62;
            svg.shape(
                    "path",
                    "class",
                    "leader",
                    "d",
                    "M%s %s L%s %s L%s %s"
                            .formatted(
                                    Svg.number(LINE),
                                    Svg.number(at.get(i)),
                                    Svg.number(TEXT - 14),
                                    Svg.number(middle),
                                    Svg.number(TEXT - 4),
                                    Svg.number(middle)));
            svg.shape("circle", "class", "point", "cx", LINE, "cy", at.get(i), "r", 4);
            write(svg, block, top + LEADING * 0.9);
            free = top + block.height() + GAP;
            left -= block.height() + GAP;
        }
    }

    private static void write(Svg svg, Block block, double first) {
        double baseline = first;
        for (String line : block.name()) {
            svg.text("name", TEXT, baseline, line);
            baseline += LEADING;
        }
        for (Said said : block.said()) {
            double indent = said.mark().isPresent() ? 17 : 0;
            double top = baseline;
            said.mark().ifPresent(mark -> mark.draw(svg, TEXT + 6, top - 4));
            said.link().ifPresent(link -> svg.open("a", "href", link.address()));
            for (String line : said.lines()) {
                svg.text("given", TEXT + indent, baseline, line);
                baseline += LEADING;
            }
            said.link().ifPresent(_ -> svg.close());
        }
    }

    private static void scale(Svg svg, double unit, double y) {
        double mm = List.of(1.0, 5.0, 10.0, 20.0, 50.0, 100.0).stream()
                .filter(each -> each * unit <= 90)
                .reduce((_, last) -> last)
                .orElse(1.0);
        double bar = mm * unit;
        svg.line("bar", TEXT, y, TEXT + bar, y);
        svg.line("bar", TEXT, y - 4, TEXT, y + 4);
        svg.line("bar", TEXT + bar, y - 4, TEXT + bar, y + 4);
        svg.text("axis", TEXT + bar + 6, y + 4, Common.plain(mm) + " mm along the nerve");
    }
}
