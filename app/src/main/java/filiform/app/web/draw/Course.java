package filiform.app.web.draw;

import filiform.app.atlas.FigureWords;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.contract.Common;
import filiform.atlas.Branch;
import filiform.atlas.Figure;
import filiform.atlas.Nerve;
import java.util.ArrayList;
import java.util.List;

/// A nerve from proximal to distal: its points to scale along a line, and beside each what leaves there.
public final class Course {

    private static final double WIDTH = 400;
    private static final double LINE = 66;
    private static final double TEXT = 104;
    private static final double TOP = 26;
    private static final double LEADING = 14.5;
    private static final double GAP = 9;
    private static final int LETTERS = 41;

    /// The least room, in units, in which the length of a stretch can be written beside it.
    private static final double ROOM = 12;

    private final Nerve nerve;
    private final List<Block> blocks;

    /// What is said of one point.
    private record Block(List<String> name, List<Given> given) {
        double height() {
            return LEADING
                    * (name.size()
                            + given.stream()
                                    .mapToInt(each -> each.lines().size())
                                    .sum());
        }
    }

    /// One thing that leaves, in lines.
    private record Given(Link link, List<String> lines) {}

    private Course(Nerve nerve) {
        this.nerve = nerve;
        blocks = nerve.points().stream().map(Course::block).toList();
    }

    /// Draws a nerve.
    public static String draw(Nerve nerve, String id) {
        return new Course(nerve).svg(id);
    }

    private static Block block(Nerve.Point point) {
        return new Block(
                Svg.wrap(point.name(), LETTERS),
                point.branches().stream().map(Course::given).toList());
    }

    private static Given given(Branch branch) {
        return switch (branch) {
            case Branch.ToMuscle(var muscle, var share, var _, var _) ->
                given(new Link(Kind.MUSCLE, muscle), "muscle", share);
            case Branch.ToArea(var area, var share, var _) -> given(new Link(Kind.AREA, area), "skin", share);
            case Branch.ToNerve(var child, var _) -> {
                var link = new Link(Kind.NERVE, child);
                yield new Given(link, Svg.wrap("nerve: " + child, LETTERS));
            }
        };
    }

    private static Given given(Link link, String word, double share) {
        return new Given(
                link, Svg.wrap("%s: %s, %d\u00a0%%".formatted(word, link.name(), Math.round(100 * share)), LETTERS));
    }

    private String svg(String id) {
        double texts =
                blocks.stream().mapToDouble(block -> block.height() + GAP).sum();
        double length = nerve.lengths().stream().mapToDouble(Figure::mean).sum();
        double tall = Math.max(140, texts);
        double unit = length > 0 ? (tall - GAP) / length : 0;
        var svg = Svg.linked(
                id, "course", WIDTH, TOP + tall + 40, "Course of the " + nerve.name() + ", to scale", words());
        svg.text("axis", 4, 13, "proximal");
        var at = new ArrayList<Double>();
        double along = TOP;
        at.add(along);
        for (Figure each : nerve.lengths()) {
            along += each.mean() * unit;
            at.add(along);
        }
        svg.line("trunk", LINE, at.getFirst(), LINE, at.getLast());
        svg.line("trunk-core", LINE, at.getFirst(), LINE, at.getLast());
        lengths(svg, at);
        points(svg, at, TOP + tall);
        scale(svg, unit, TOP + tall + 26);
        return svg.toString();
    }

    private void lengths(Svg svg, List<Double> at) {
        for (int i = 0; i < nerve.lengths().size(); i++) {
            if (at.get(i + 1) - at.get(i) >= ROOM) {
                svg.text(
                        "axis end",
                        LINE - 10,
                        (at.get(i) + at.get(i + 1)) / 2 + 3.5,
                        Common.plain(Math.rint(nerve.lengths().get(i).mean())) + " mm");
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
        for (Given given : block.given()) {
            svg.open("a", "href", given.link().address());
            for (String line : given.lines()) {
                svg.text("given", TEXT, baseline, line);
                baseline += LEADING;
            }
            svg.close();
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

    private String words() {
        var words = new StringBuilder();
        for (int i = 0; i < nerve.points().size(); i++) {
            Nerve.Point point = nerve.points().get(i);
            words.append(i == 0 ? "" : "After " + FigureWords.mm(nerve.lengths().get(i - 1)) + ": ");
            words.append(point.name());
            words.append(point.branches().isEmpty() ? ". " : " gives ");
            List<String> given = blocks.get(i).given().stream()
                    .map(each -> String.join(" ", each.lines()))
                    .toList();
            words.append(given.isEmpty() ? "" : String.join("; ", given) + ". ");
        }
        return words.toString().strip();
    }
}
