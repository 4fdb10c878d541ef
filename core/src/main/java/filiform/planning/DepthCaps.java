package filiform.planning;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.atlas.Technique;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What bounds a depth limit before any risk is computed: a published limit, the technique's own depth, the far face of
/// the target muscle, the far side of the body. The least wins.
final class DepthCaps {

    private static final int DEEPEST = 150;

    /// One bound.
    private record Cap(int mm, String governing, String because, Basis basis) {}

    private final List<Cap> least = new ArrayList<>();

    /// The caps of a question, with the published limits that may hold for its person.
    DepthCaps(Question question, BodySize size, List<Technique.PublishedLimit> published) {
        var all = new ArrayList<Cap>();
        for (Technique.PublishedLimit limit : published) {
            all.add(new Cap(
                    (int) Math.floor(limit.mm()),
                    "published limit",
                    "A published limit for the %s: %s".formatted(limit.spares().words(), limit.text()),
                    limit.basis()));
        }
        question.technique()
                .deepest()
                .ifPresent(mm -> all.add(new Cap(
                        (int) Math.floor(mm),
                        "the technique",
                        "By its definition the technique '%s' goes no deeper."
                                .formatted(question.technique().name()),
                        question.technique().basis())));
        if (question.view().target() instanceof Technique.Target.Layer asked) {
            Technique.Target.Layer layer = size.nearer(question, asked);
            double steep = StrictMath.cos(Math.toRadians(question.approach().tilt()));
            all.add(new Cap(
                    whole(Math.floor(nearest(layer) / steep)),
                    "far face of the target",
                    "Among the structures named none sets a lower limit; deeper than the far face of %s, at its nearest, there is nothing to needle."
                            .formatted(layer.muscle()),
                    layer.to().basis()));
        }
        var body = question.view().bodyDepth();
        all.add(new Cap(
                whole(Math.floor(body.mean() - 2 * body.sd())),
                "far side of the body",
                "Among the structures named none sets a lower limit; deeper, the needle may leave the far side of the body.",
                body.basis()));
        int mm = all.stream().mapToInt(Cap::mm).min().orElseThrow();
        all.stream().filter(cap -> cap.mm() == mm).forEach(least::add);
    }

    /// One standard deviation nearer than on average, but not before the muscle begins.
    private static double nearest(Technique.Target.Layer layer) {
        return Math.max(layer.from().mean(), layer.to().mean() - layer.to().sd());
    }

    private static int whole(double mm) {
        return (int) Math.clamp(mm, 1, DEEPEST);
    }

    int mm() {
        return least.getFirst().mm();
    }

    /// The limit where no risk sets a lower one; of several equal caps of a kind all are told.
    DepthLimit limit() {
        String governing = least.getFirst().governing();
        List<Cap> told =
                least.stream().filter(cap -> cap.governing().equals(governing)).toList();
        Grade grade = told.stream().map(cap -> cap.basis().grade()).reduce(Grade.MEASURED, Grade::orWorse);
        var sources = new LinkedHashSet<Source>();
        told.forEach(cap -> sources.addAll(cap.basis().sources()));
        return new DepthLimit.At(
                mm(), told.stream().map(Cap::because).toList(), governing, grade, List.copyOf(sources));
    }
}
