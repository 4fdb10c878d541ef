package filiform.planning;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import java.util.List;
import java.util.Optional;

/// Finds the deepest insertion at which each class of structure stays under its risk.
///
/// What is held against the limit is the sum over the class of each structure's best estimate by the most cautious
/// figure that fits the person: never less than the chance that any of them is touched. The range that the figures
/// leave open is shown beside it, not held against it: with small samples its high end would forbid every needle. The
/// handle's stop is not counted on, so the limit holds for every needle. A published limit that
/// may hold for the person wins where it is more cautious; the limit never passes the far face of the target muscle nor
/// the far side of the body.
///
/// Structures with assumed depths alone govern through those wide figures, and the limit then bears their grade. But
/// where pleura or cord is in reach and no source gives its depth or a limit for it, no limit is named; nor is one on
/// the chest wall without a pleura to judge, nor for a child: the figures are of adults.
final class DepthLimitSearch {

    /// Age in years from which the figures hold.
    static final int ADULT = 18;

    private final Question question;
    private final List<Judged> judged;
    private final Insertion insertion;
    private final List<Technique.PublishedLimit> published;

    DepthLimitSearch(Question question, List<Judged> judged, Insertion insertion) {
        this.question = question;
        this.judged = judged;
        this.insertion = insertion;
        published = question.view().publishedLimits().stream()
                .filter(limit -> limit.when().mayHold(question.person()))
                .toList();
    }

    DepthLimit find() {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            return new DepthLimit.None(missing.get() + " No limit can be named: do not needle deep.");
        }
        var caps = new DepthCaps(question, published);
        int deepest = deepest(caps.mm());
        return deepest == caps.mm() ? caps.limit() : atRisk(deepest);
    }

    private Optional<String> missing() {
        if (question.person().age().isPresent() && question.person().age().getAsInt() < ADULT) {
            return Optional.of("The figures are of adults, and in a child everything lies nearer.");
        }
        boolean named = false;
        for (Judged each : judged) {
            boolean deadly = RiskLimits.Group.of(each.structure().kind()) == RiskLimits.Group.PLEURA_AND_CORD;
            named |= each.structure().kind() == Structure.Kind.PLEURA;
            if (deadly && each.onlyAssumed() && !publishedFor(each.structure().kind())) {
                return Optional.of("No source gives the depth of the %s here."
                        .formatted(each.structure().name()));
            }
        }
        boolean chest = question.site().regions().contains(Site.CHEST_WALL);
        return chest && !named ? Optional.of("The pleura is in reach here and has no figure.") : Optional.empty();
    }

    private boolean publishedFor(Structure.Kind kind) {
        return published.stream()
                .anyMatch(limit -> limit.spares() == kind && limit.basis().grade() != Grade.ASSUMED);
    }

    /// The risk grows with depth, so the last depth that is acceptable is found by halving.
    private int deepest(int cap) {
        if (over(cap).isEmpty()) {
            return cap;
        }
        int good = 0;
        int bad = cap;
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            if (over(middle).isEmpty()) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    /// A class over its limit, with the structure that adds most to it.
    private record Over(RiskLimits.Group group, double sum, Judged most) {}

    private Optional<Over> over(int depth) {
        Insertion here = insertion.to(depth, Double.POSITIVE_INFINITY);
        for (RiskLimits.Group group : RiskLimits.Group.values()) {
            double sum = 0;
            double highest = -1;
            Judged most = judged.getFirst();
            for (Judged each : judged) {
                if (governs(each) && RiskLimits.Group.of(each.structure().kind()) == group) {
                    double chance = ContactRisk.value(each, here);
                    sum += chance;
                    most = chance > highest ? each : most;
                    highest = Math.max(chance, highest);
                }
            }
            if (sum > question.limits().of(group)) {
                return Optional.of(new Over(group, sum, most));
            }
        }
        return Optional.empty();
    }

    /// What lies just under the skin is met or spared at any depth, so it sets a limit only where nothing else is
    /// named.
    private boolean governs(Judged each) {
        return !each.structure().superficial()
                || judged.stream().allMatch(other -> other.structure().superficial());
    }

    private DepthLimit atRisk(int depth) {
        Over over = over(depth + 1).orElseThrow();
        Structure structure = over.most().structure();
        String first = depth == 0
                ? "Already at 1 mm the chance of touching %s may pass the accepted %s: do not insert."
                : "Deeper than this, the chance of touching %s may pass the accepted %s.";
        return new DepthLimit.At(
                depth,
                List.of(
                        first.formatted(
                                over.group().words(),
                                Words.chance(question.limits().of(over.group()), 0)),
                        "Most of it is the %s, by the most cautious figure that fits. The accepted chance is a convention."
                                .formatted(structure.name())),
                structure.name(),
                over.most().grade(insertion),
                over.most().sources(insertion));
    }
}
