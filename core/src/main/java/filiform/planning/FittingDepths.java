package filiform.planning;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import java.util.LinkedHashSet;
import java.util.List;

/// Every published depth of a structure that fits the person, with build and posture counted in.
final class FittingDepths {

    private FittingDepths() {}

    /// @param factor by which body size brings nearer what no source gives for this build, above 0 to 1
    static List<Figure> of(Question question, Structure structure, double factor) {
        List<Figure> depths = structure.depthsFor(question.person()).stream()
                .map(depth -> BodySize.counted(depth)
                        ? depth.figure()
                        : depth.figure().times(factor))
                .toList();
        List<Figure> shifts = posture(question).depthShift();
        return structure.kind() != Structure.Kind.PLEURA || shifts.isEmpty()
                ? depths
                : shifts.stream()
                        .flatMap(shift -> depths.stream().map(depth -> shifted(depth, shift)))
                        .toList();
    }

    static Site.Posture posture(Question question) {
        List<Site.Posture> postures = question.site().postures();
        return postures.stream()
                .filter(posture -> Names.fold(posture.name()).equals(Names.fold(question.posture())))
                .findFirst()
                .orElse(postures.getFirst());
    }

    private static Figure shifted(Figure depth, Figure shift) {
        var sources = new LinkedHashSet<>(depth.basis().sources());
        sources.addAll(shift.basis().sources());
        var basis = new Basis(
                depth.basis().grade().orWorse(shift.basis().grade()),
                List.copyOf(sources),
                depth.basis().note());
        return new Figure(
                depth.mean() + shift.mean(),
                Math.sqrt(depth.sd() * depth.sd() + shift.sd() * shift.sd()),
                Math.min(depth.people(), shift.people()),
                Math.sqrt(depth.error() * depth.error() + shift.error() * shift.error()),
                basis);
    }
}
