package filiform.app.web.draw;

import filiform.app.atlas.FigureWords;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.contract.Common;
import filiform.app.web.draw.NerveLine.Block;
import filiform.app.web.draw.NerveLine.Said;
import filiform.atlas.Branch;
import filiform.atlas.Nerve;
import java.util.List;
import java.util.Optional;

/// A nerve from proximal to distal: its points to scale along a line, and beside each what leaves there.
public final class Course {

    private final Nerve nerve;
    private final List<Block> blocks;

    private Course(Nerve nerve) {
        this.nerve = nerve;
        blocks = nerve.points().stream().map(Course::block).toList();
    }

    /// Draws a nerve.
    public static String draw(Nerve nerve, String id) {
        var course = new Course(nerve);
        List<String> lengths = nerve.lengths().stream()
                .map(each -> Common.plain(Math.rint(each.mean())) + " mm")
                .toList();
        return new NerveLine(nerve, course.blocks, lengths, Optional.empty())
                .svg(id, "course", "Course of the " + nerve.name() + ", to scale", course.words());
    }

    private static Block block(Nerve.Point point) {
        return new Block(
                Svg.wrap(point.name(), NerveLine.LETTERS),
                point.branches().stream().map(Course::given).toList());
    }

    private static Said given(Branch branch) {
        return switch (branch) {
            case Branch.ToMuscle(var muscle, var share, var _, var _) ->
                given(new Link(Kind.MUSCLE, muscle), "muscle", share);
            case Branch.ToArea(var area, var share, var _) -> given(new Link(Kind.AREA, area), "skin", share);
            case Branch.ToNerve(var child, var _) -> said(new Link(Kind.NERVE, child), "nerve: " + child);
        };
    }

    private static Said given(Link link, String word, double share) {
        return said(link, "%s: %s, %d\u00a0%%".formatted(word, link.name(), Math.round(100 * share)));
    }

    private static Said said(Link link, String words) {
        return new Said(Optional.of(link), Optional.empty(), Svg.wrap(words, NerveLine.LETTERS));
    }

    private String words() {
        var words = new StringBuilder();
        for (int i = 0; i < nerve.points().size(); i++) {
            Nerve.Point point = nerve.points().get(i);
            words.append(i == 0 ? "" : "After " + FigureWords.mm(nerve.lengths().get(i - 1)) + ": ");
            words.append(point.name());
            words.append(point.branches().isEmpty() ? ". " : " gives ");
            List<String> given = blocks.get(i).said().stream()
                    .map(each -> String.join(" ", each.lines()))
                    .toList();
            words.append(given.isEmpty() ? "" : String.join("; ", given) + ". ");
        }
        return words.toString().strip();
    }
}
