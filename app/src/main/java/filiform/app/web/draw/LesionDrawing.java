package filiform.app.web.draw;

import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.web.draw.NerveLine.Block;
import filiform.app.web.draw.NerveLine.Said;
import filiform.app.web.draw.NerveLine.Shaded;
import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Nerve;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The nerve that leads, with the stretch that probably is hurt, and what was examined hung where its fibres leave.
public final class LesionDrawing {

    /// A stretch below this share says nothing beside the line.
    private static final double WORTH_SAYING = 0.01;

    /// Where the lesion probably is.
    ///
    /// @param shares probability of a lesion in each stretch of the nerve
    public record Place(Nerve nerve, String from, String to, List<Double> shares) {}

    private final Atlas atlas;
    private final Examined examined;
    private final Place place;
    private final Set<String> drawn = new LinkedHashSet<>();

    private LesionDrawing(Atlas atlas, Examined examined, Place place) {
        this.atlas = atlas;
        this.examined = examined;
        this.place = place;
    }

    /// The drawing, and what was examined that lies outside it.
    public record Drawn(String svg, List<String> apart) {}

    public static Drawn draw(Atlas atlas, Examined examined, Place place, String id) {
        return new LesionDrawing(atlas, examined, place).drawn(id);
    }

    private Drawn drawn(String id) {
        Nerve nerve = place.nerve();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < nerve.points().size(); i++) {
            blocks.add(block(nerve, i));
        }
        List<String> beside = place.shares().stream()
                .map(share -> share < WORTH_SAYING ? "" : String.format(Locale.ROOT, "%d %%", Math.round(100 * share)))
                .toList();
        int from = nerve.indexOf(place.from());
        int to = nerve.indexOf(place.to());
        Optional<Shaded> shaded = from >= 0 && to > from ? Optional.of(new Shaded(from, to)) : Optional.empty();
        String svg = new NerveLine(nerve, blocks, beside, shaded)
                .svg(id, "course lesion", "Where the %s probably is hurt".formatted(nerve.name()), words(blocks));
        return new Drawn(svg, apart());
    }

    private Block block(Nerve nerve, int point) {
        Nerve.Point here = nerve.points().get(point);
        var said = new ArrayList<Said>();
        int untested = 0;
        for (Branch branch : here.branches()) {
            if (branch instanceof Branch.ToNerve(var child, var _)) {
                said.addAll(beyond(child));
            } else {
                Optional<Said> result = hung(branch);
                result.ifPresent(said::add);
                untested += result.isPresent() ? 0 : 1;
            }
        }
        if (untested > 0) {
            said.add(plain("not tested here: %d".formatted(untested)));
        }
        return new Block(Svg.wrap(here.name(), NerveLine.LETTERS), said);
    }

    /// The branch nerve, and what was examined of its supply.
    private List<Said> beyond(String child) {
        var said = new ArrayList<Said>();
        said.add(new Said(
                Optional.of(new Link(Kind.NERVE, child)),
                Optional.empty(),
                Svg.wrap("to the " + child, NerveLine.LETTERS)));
        for (Nerve nerve : below(child)) {
            for (Nerve.Point point : nerve.points()) {
                point.branches().forEach(branch -> hung(branch).ifPresent(said::add));
            }
        }
        return said;
    }

    /// The nerve and every branch of it.
    private List<Nerve> below(String name) {
        var found = new LinkedHashSet<Nerve>();
        collect(atlas.nerves().get(name), found);
        return List.copyOf(found);
    }

    private void collect(Nerve nerve, Set<Nerve> found) {
        if (found.add(nerve)) {
            nerve.points().stream()
                    .flatMap(point -> point.branches().stream())
                    .filter(Branch.ToNerve.class::isInstance)
                    .forEach(branch -> collect(atlas.nerves().get(((Branch.ToNerve) branch).nerve()), found));
        }
    }

    /// What was examined of the branch, once in the whole drawing.
    private Optional<Said> hung(Branch branch) {
        return switch (branch) {
            case Branch.ToMuscle(var muscle, var _, var _, var _) ->
                examined.muscle(muscle).filter(_ -> drawn.add(muscle)).map(result -> said(muscle, result));
            case Branch.ToArea(var area, var _, var _) ->
                examined.area(area).filter(_ -> drawn.add(area)).map(result -> said(area, result));
            case Branch.ToNerve _ -> Optional.empty();
        };
    }

    private static Said said(String name, Examined.Result result) {
        return new Said(
                Optional.empty(),
                Optional.of(result.mark()),
                Svg.wrap("%s: %s".formatted(name, result.words()), NerveLine.LETTERS - 3));
    }

    private static Said plain(String words) {
        return new Said(Optional.empty(), Optional.empty(), List.of(words));
    }

    private List<String> apart() {
        var apart = new ArrayList<String>();
        examined.muscles().forEach((name, result) -> apart(apart, name, result));
        examined.areas().forEach((name, result) -> apart(apart, name, result));
        return apart;
    }

    private void apart(List<String> apart, String name, Examined.Result result) {
        if (!drawn.contains(name)) {
            apart.add("%s: %s".formatted(name, result.words()));
        }
    }

    private String words(List<Block> blocks) {
        String points = blocks.stream()
                .map(block -> String.join(" ", block.name())
                        + block.said().stream()
                                .map(each -> String.join(" ", each.lines())
                                        + each.mark()
                                                .map(mark -> " (" + mark.words() + ")")
                                                .orElse(""))
                                .collect(Collectors.joining("; ", ": ", "")))
                .collect(Collectors.joining(". "));
        return "Most probable between %s and %s. %s.".formatted(place.from(), place.to(), points);
    }
}
