package filiform.app.web.page;

import filiform.app.web.form.FoundLine;
import filiform.app.web.page.InjuryView.Power;
import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The nerves near the needle drawn as a line with their muscles in the order in which they are supplied, so that power
/// is told by tapping a muscle. Where the site is not known, it is the nerve that leads.
final class PowerPicture {

    private static final int DEEPEST = 3;

    private final Atlas atlas;
    private final Examinable examinable;

    PowerPicture(Knowledge knowledge) {
        atlas = knowledge.atlas();
        examinable = new Examinable(knowledge);
    }

    /// The lines of the picture; none where neither site nor nerve is known.
    List<Power> of(String site, String leading, List<FoundLine> told) {
        var powers = new ArrayList<Power>();
        var drawn = new HashSet<String>();
        Set<String> near = examinable.nerves(site);
        for (String nerve : near.isEmpty() && !leading.isBlank() ? Set.of(leading) : near) {
            if (atlas.nerves().find(nerve) instanceof Match.Found<Nerve>(Nerve found)) {
                add(powers, drawn, found, 0, told);
            }
        }
        return powers;
    }

    private void add(List<Power> powers, Set<String> drawn, Nerve nerve, int depth, List<FoundLine> told) {
        if (depth > DEEPEST || !drawn.add(nerve.name())) {
            return;
        }
        int at = powers.size();
        for (Nerve.Point point : nerve.points()) {
            for (Branch branch : point.branches()) {
                switch (branch) {
                    case Branch.ToMuscle(var muscle, var _, var _, var _) -> {
                        if (drawn.add("muscle " + muscle)) {
                            powers.add(power(nerve, muscle, depth, told));
                        }
                    }
                    case Branch.ToNerve(var child, var _) ->
                        add(powers, drawn, atlas.nerves().get(child), depth + 1, told);
                    case Branch.ToArea _ -> {}
                }
            }
        }
        if (powers.size() > at) {
            powers.add(at, new Power(nerve.name(), "", depth, "", ""));
        }
    }

    private static Power power(Nerve nerve, String muscle, int depth, List<FoundLine> told) {
        List<FoundLine> of = told.stream()
                .filter(line ->
                        line.kind().equals("muscle") && Names.fold(line.name()).equals(Names.fold(muscle)))
                .filter(line -> line.date().isEmpty() && line.side().isEmpty())
                .toList();
        return of.isEmpty()
                ? new Power(nerve.name(), muscle, depth, "", "")
                : new Power(
                        nerve.name(),
                        muscle,
                        depth,
                        FoundWords.told(of.getLast()).state(),
                        of.getLast().value());
    }
}
