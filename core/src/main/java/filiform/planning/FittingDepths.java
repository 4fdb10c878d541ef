package filiform.planning;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.When;
import filiform.measure.Person;
import filiform.measure.Sex;
import java.util.LinkedHashSet;
import java.util.List;

/// Every published depth of a structure that fits the person, with build and posture counted in.
final class FittingDepths {

    private FittingDepths() {}

    /// What holds for heavier people stands too: if they have it nearer, a slimmer person may.
    static List<Figure> of(Question question, Structure structure, BodySize size) {
        double factor = size.factor(question);
        var fitting = new LinkedHashSet<>(structure.depthsFor(question.person()));
        structure.depths().stream()
                .filter(depth -> ofHeavier(depth.when(), question.person()))
                .forEach(fitting::add);
        double limb = size.byGirth(question);
        List<Figure> depths = fitting.stream()
                .map(depth -> depth.figure().times(BodySize.counted(depth) ? Math.min(1, limb) : factor))
                .toList();
        List<Figure> shifts = posture(question).depthShift();
        return structure.kind() != Structure.Kind.PLEURA || shifts.isEmpty()
                ? depths
                : shifts.stream()
                        .flatMap(shift -> depths.stream().map(depth -> shifted(depth, shift)))
                        .toList();
    }

    private static boolean ofHeavier(When when, Person person) {
        boolean sexFits = when.sex() == Sex.UNKNOWN || person.sex() == Sex.UNKNOWN || when.sex() == person.sex();
        return sexFits && person.bmi().isPresent() && person.bmi().getAsDouble() < when.bmiFrom();
    }

    /// By how much the posture brings the pleura nearer at most, in mm, 0 or negative.
    static double nearer(Question question, Structure structure) {
        return structure.kind() != Structure.Kind.PLEURA
                ? 0
                : posture(question).depthShift().stream()
                        .mapToDouble(shift -> Math.min(0, shift.mean()))
                        .min()
                        .orElse(0);
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
