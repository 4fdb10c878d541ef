package filiform.planning;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds the deepest insertion at which each class of structure stays under its risk.
///
/// What is held against the limit is the best estimate of the chance that any structure of the class is touched, each
/// by
/// the most cautious figure that fits the person. The range that the figures
/// leave open is shown beside it, not held against it: with small samples its high end would forbid every needle. The
/// handle's stop is not counted on, and it is that of this needle's bending. A published limit that
/// may hold for the person wins where it is more cautious; the limit never passes the far face of the target muscle nor
/// the far side of the body.
///
/// Structures with assumed depths alone govern through those wide figures, and the limit then bears their grade. But
/// where pleura or cord is in reach and no source gives its depth or a limit for it, no limit is named; nor is one on
/// the chest wall without a pleura to judge, nor for a child: the figures are of adults.
final class DepthLimitSearch {

    /// Age in years from which the figures hold.
    static final int ADULT = 18;

    /// For each structure, the part of the passes' errors that they have in common at the judged depth.
    private final Map<Judged, Double> shares = new HashMap<>();

    private final Question question;
    private final BodySize size;
    private final List<Judged> judged;
    private final List<Judged> critical;
    private final Insertion insertion;
    private final List<Technique.PublishedLimit> published;

    DepthLimitSearch(Question question, BodySize size, List<Judged> judged, Insertion insertion) {
        this.question = question;
        this.size = size;
        this.judged = judged;
        critical = AnyContact.critical(judged);
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
        var caps = new DepthCaps(question, size, published);
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

    /// The risk grows with depth, so the last depth that is acceptable is found by halving: roughly first, then exactly
    /// around what was found.
    private int deepest(int cap) {
        int rough = halved(0, cap + 1, this::roughlyOver);
        int good = rough;
        int bad = rough + 1;
        int step = 1;
        while (good > 0 && over(good).isPresent()) {
            bad = good;
            good = Math.max(0, good - step);
            step *= 2;
        }
        step = 1;
        while (good == rough && bad <= cap && over(bad).isEmpty()) {
            good = bad;
            rough = bad;
            bad = Math.min(cap + 1, bad + step);
            step *= 2;
        }
        return halved(good, bad, depth -> over(depth).isPresent());
    }

    /// The last depth from `good` on, and before `bad`, that is not too deep.
    private static int halved(int good, int bad, IntPredicate tooDeep) {
        int low = good;
        int high = bad;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (tooDeep.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private double shared(Judged each) {
        return insertion.passes().count() == 1
                ? 0
                : ContactRisk.shared(each, insertion, ContactRisk.value(each, insertion));
    }

    /// By the sum over each class, one pass carried to all: a guess to
    /// start from.
    private boolean roughlyOver(int depth) {
        Insertion here = insertion.to(depth, Double.POSITIVE_INFINITY);
        var sums = new EnumMap<RiskLimits.Group, Double>(RiskLimits.Group.class);
        for (Judged each : critical) {
            double shared = shares.computeIfAbsent(each, this::shared);
            sums.merge(
                    RiskLimits.Group.of(each.structure().kind()), ContactRisk.rough(each, here, shared), Double::sum);
        }
        return sums.entrySet().stream()
                .anyMatch(entry -> entry.getValue() > question.limits().of(entry.getKey()));
    }

    /// A class over its limit, with the structure that adds most to it.
    private record Over(RiskLimits.Group group, Judged most) {}

    private Optional<Over> over(int depth) {
        Insertion here = insertion.to(depth, Double.POSITIVE_INFINITY);
        for (RiskLimits.Group group : RiskLimits.Group.values()) {
            List<Judged> members = critical.stream()
                    .filter(each -> RiskLimits.Group.of(each.structure().kind()) == group)
                    .toList();
            if (!members.isEmpty()) {
                Optional<Over> over = over(group, members, here);
                if (over.isPresent()) {
                    return over;
                }
            }
        }
        return Optional.empty();
    }

    /// The chance of touching any lies between the likeliest member's and the sum; it is computed where they disagree.
    private Optional<Over> over(RiskLimits.Group group, List<Judged> members, Insertion here) {
        double accepted = question.limits().of(group);
        double sum = 0;
        double highest = -1;
        Judged most = members.getFirst();
        for (Judged each : members) {
            double chance = ContactRisk.atMost(each, here, accepted);
            sum += chance;
            most = chance > highest ? each : most;
            highest = Math.max(chance, highest);
        }
        boolean over = highest > accepted || (sum > accepted && AnyContact.value(members, here) > accepted);
        return over ? Optional.of(new Over(group, most)) : Optional.empty();
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
