package filiform.knowledge.check;

import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks that a technique's own view forgets nothing of what lies under its site: each structure is named, or is said
/// to be out of reach and why.
final class LeftOutChecks {

    private final Entry at;
    private final List<Structure> usual;
    private final Technique.View own;

    LeftOutChecks(Entry at, Site site, Technique.View own) {
        this.at = at;
        this.usual = site.usual().view().structures();
        this.own = own;
    }

    void check() {
        Set<String> met = folded(own.structures());
        Set<String> told = outOfReach(met);
        for (Structure structure : usual) {
            String name = Names.fold(structure.name());
            if (structure.kind().judged() && !met.contains(name) && !told.contains(name)) {
                at.fault(
                        Code.LEFT_OUT,
                        "'%s' is left out, and nothing says why it is out of reach.".formatted(structure.name()),
                        "structures");
            }
        }
    }

    /// Those that are said to be out of reach; each is one of the site's, is named once, and is not met after all.
    private Set<String> outOfReach(Set<String> met) {
        Set<String> known = folded(usual);
        var told = new HashSet<String>();
        for (int i = 0; i < own.outOfReach().size(); i++) {
            String structure = own.outOfReach().get(i).structure();
            String name = Names.fold(structure);
            if (!known.contains(name)) {
                fault(Code.NAME_UNKNOWN, "'%s' is no structure of the site's usual view.".formatted(structure), i);
            } else if (met.contains(name) || !told.add(name)) {
                fault(Code.PART_TWICE, "'%s' stands twice.".formatted(structure), i);
            }
        }
        return told;
    }

    private void fault(Code code, String what, int number) {
        at.fault(code, what, "out_of_reach", number, "structure");
    }

    private static Set<String> folded(List<Structure> structures) {
        return structures.stream()
                .map(structure -> Names.fold(structure.name()))
                .collect(Collectors.toSet());
    }
}
