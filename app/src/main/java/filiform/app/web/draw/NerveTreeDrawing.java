package filiform.app.web.draw;

import filiform.app.text.ChanceWords;
import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The nerve tree lit by an answer: roots at the top, branches below, each with its probability as a number, as a bar
/// and as brightness, and with the signs of what was examined of its own branches.
public final class NerveTreeDrawing {

    private static final double WIDTH = 400;
    private static final double EDGE = 3;
    private static final double GAP = 8;
    private static final double BETWEEN = 26;
    private static final double WIDEST = 168;
    private static final double BAR = 7;
    private static final double LEADING = 13.5;
    private static final double LETTER = 6.5;
    private static final int MOST_IN_ROW = 6;
    private static final int MOST_WIDE = 4;

    private final String leading;
    private final String id;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    /// The drawing and the same as rows, from the roots down.
    public record Drawn(String svg, List<Row> rows) {}

    /// A nerve of the tree in words.
    ///
    /// @param from  what it stems from, of what is drawn; may be blank
    /// @param found what was examined of its own branches; may be blank
    /// @param leads true for the nerve that leads
    public record Row(String nerve, String chance, String from, String found, boolean leads) {}

    private record Box(LitTree.Node node, List<String> name, double x, double y, double width, double height) {
        double middle() {
            return x + width / 2;
        }
    }

    private NerveTreeDrawing(String leading, String id) {
        this.leading = leading;
        this.id = id;
    }

    /// Draws an answer; nothing to draw where no nerve reaches one in a hundred.
    ///
    /// @param shares  probability by nerve, of one side
    /// @param leading the nerve that leads; blank where none does
    /// @param id      of the drawing in its page
    public static Drawn draw(Atlas atlas, Map<String, Double> shares, String leading, Examined examined, String id) {
        List<LitTree.Node> nodes = LitTree.of(atlas, shares, leading, examined);
        return nodes.isEmpty() ? new Drawn("", List.of()) : new NerveTreeDrawing(leading, id).drawn(nodes);
    }

    private Drawn drawn(List<LitTree.Node> nodes) {
        double height = place(nodes);
        List<Row> rows = nodes.stream().map(this::row).toList();
        var svg = new Svg(id, "tree", WIDTH, height, "The nerves, lit by how likely each is hurt", words(rows));
        Light.patterns(svg, id);
        boxes.values().forEach(box -> box.node().from().forEach(stem -> fibres(svg, box(stem), box)));
        boxes.values().forEach(box -> box(svg, box));
        return new Drawn(svg.toString(), rows);
    }

    private double place(List<LitTree.Node> nodes) {
        double y = EDGE + 3;
        for (List<LitTree.Node> row : rows(nodes)) {
            double width = Math.min(WIDEST, (WIDTH - 2 * EDGE - GAP * (row.size() - 1)) / row.size());
            double x = (WIDTH - width * row.size() - GAP * (row.size() - 1)) / 2;
            int letters = (int) ((width - 8) / LETTER);
            int lines = row.stream()
                    .mapToInt(node -> name(node, letters).size())
                    .max()
                    .orElse(1);
            boolean marked = row.stream().anyMatch(node -> !node.found().isEmpty());
            double height = BAR + 8 + LEADING * (lines + 1) + (marked ? 18 : 2);
            for (LitTree.Node node : row) {
                boxes.put(node.nerve().name(), new Box(node, name(node, letters), x, y, width, height));
                x += width + GAP;
            }
            y += height + BETWEEN;
        }
        return y - BETWEEN + EDGE + 3;
    }

    /// The layers; one with more than fit beside each other takes two rows.
    private static List<List<LitTree.Node>> rows(List<LitTree.Node> nodes) {
        var layers = new LinkedHashMap<Integer, List<LitTree.Node>>();
        nodes.forEach(node ->
                layers.computeIfAbsent(node.layer(), _ -> new ArrayList<>()).add(node));
        var rows = new ArrayList<List<LitTree.Node>>();
        for (List<LitTree.Node> layer : layers.values()) {
            boolean narrow = layer.stream().allMatch(node -> node.nerve().kind() == Nerve.Kind.ROOT);
            int most = narrow ? MOST_IN_ROW : MOST_WIDE;
            int count = (layer.size() + most - 1) / most;
            int each = (layer.size() + count - 1) / count;
            for (int from = 0; from < layer.size(); from += each) {
                rows.add(layer.subList(from, Math.min(layer.size(), from + each)));
            }
        }
        return rows;
    }

    private static List<String> name(LitTree.Node node, int letters) {
        return Svg.wrap(brief(node.nerve().name()), letters);
    }

    /// "C7 root" is "C7"; the plexus of a trunk or cord is told by its roots.
    private static String brief(String name) {
        return name.replaceFirst(" root$", "").replaceFirst(" of brachial plexus$", "");
    }

    private Box box(String nerve) {
        Box box = boxes.get(nerve);
        if (box == null) {
            throw new IllegalStateException("The %s is not drawn.".formatted(nerve));
        }
        return box;
    }

    private static void fibres(Svg svg, Box from, Box to) {
        double top = from.y() + from.height();
        double half = (top + to.y()) / 2;
        String path = "M%s %s C%s %s %s %s %s %s"
                .formatted(
                        Svg.number(from.middle()),
                        Svg.number(top),
                        Svg.number(from.middle()),
                        Svg.number(half),
                        Svg.number(to.middle()),
                        Svg.number(half),
                        Svg.number(to.middle()),
                        Svg.number(to.y()));
        String light = Light.of(to.node().share()).css();
        svg.shape("path", "class", "fibres " + light, "d", path);
        svg.shape("path", "class", "fibres-core " + light, "d", path);
    }

    private void box(Svg svg, Box box) {
        Light light = Light.of(box.node().share());
        boolean leads = box.node().nerve().name().equals(leading);
        svg.open("g", "class", "lit " + light.css() + (leads ? " leads" : ""));
        if (light != Light.DARK) {
            rect(svg, "glow", box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4);
        }
        rect(svg, "plate", box.x(), box.y(), box.width(), box.height());
        double room = box.width() - 8;
        rect(svg, "bar-ground", box.x() + 4, box.y() + 4, room, BAR);
        if (light != Light.DARK) {
            double filled = Math.max(2, room * Math.min(1, box.node().share()));
            rect(svg, "bar-lit", box.x() + 4, box.y() + 4, filled, BAR);
            if (light != Light.BRIGHT) {
                svg.shape(
                        "rect",
                        "fill",
                        "url(#%s-%s)".formatted(id, light.css()),
                        "x",
                        box.x() + 4,
                        "y",
                        box.y() + 4,
                        "width",
                        filled,
                        "height",
                        BAR);
            }
        }
        double y = box.y() + BAR + 4;
        for (String line : box.name()) {
            y += LEADING;
            svg.text("name mid", box.middle(), y, line);
        }
        svg.text(
                "chance mid",
                box.middle(),
                y + LEADING,
                (leads ? "leads, " : "") + chance(box.node().share()));
        marks(svg, box, y + LEADING + 11);
        svg.close();
    }

    private static void rect(Svg svg, String css, double x, double y, double width, double height) {
        svg.shape(
                "rect",
                "class",
                css,
                "x",
                x,
                "y",
                y,
                "width",
                width,
                "height",
                height,
                "rx",
                css.startsWith("bar") ? 2 : 7);
    }

    /// The kinds of findings on its branches with their counts.
    private static void marks(Svg svg, Box box, double y) {
        Map<FoundMark, Long> counted = box.node().found().values().stream()
                .collect(Collectors.groupingBy(Examined.Result::mark, TreeMap::new, Collectors.counting()));
        double x = box.middle() - 14 * counted.size() + 7;
        for (var mark : counted.entrySet()) {
            mark.getKey().draw(svg, x, y);
            svg.text("count", x + 8, y + 4, mark.getValue().toString());
            x += 28;
        }
    }

    private static String chance(double share) {
        return share < 0.01 ? "< 1 %" : ChanceWords.percent(share);
    }

    private Row row(LitTree.Node node) {
        return new Row(
                node.nerve().name(),
                ChanceWords.percent(node.share()),
                String.join(
                        ", ", node.from().stream().map(NerveTreeDrawing::brief).toList()),
                node.found().entrySet().stream()
                        .map(found -> found.getKey() + ": " + found.getValue().words())
                        .collect(Collectors.joining("; ")),
                node.nerve().name().equals(leading));
    }

    private static String words(List<Row> rows) {
        return rows.stream()
                .map(row -> "%s%s: %s"
                        .formatted(row.nerve(), row.from().isEmpty() ? "" : " from " + row.from(), row.chance()))
                .collect(Collectors.joining(". ", "From the roots down. ", "."));
    }
}
