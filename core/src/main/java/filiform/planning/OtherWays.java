package filiform.planning;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.planning.Plan.Alternative;
import filiform.planning.Plan.Alternative.Gain;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Other postures, directions, techniques and sites for the same muscle, with the chance of touching any
/// critical structure before and after.
///
/// All are guessed roughly; only those that lower the chance clearly are computed, and the best few told. Another
/// technique or site is compared where both tips reach the middle of the muscle; another direction counts only if the
/// tip
/// ends in the muscle about as often.
final class OtherWays {

    /// A rough chance must fall below this part of the one before.
    private static final double CLEARLY = 0.8;
    /// A class may not rise by more than the error of computing.
    private static final double NOISE = 1.05;
    /// The tip must end in the muscle at least this part as often.
    private static final double AS_OFTEN = 0.9;
    /// Part of the passes' errors that they often have in common.
    private static final double SHARED = 0.5;

    private static final int TOLD = 4;

    private final Question question;
    private final PlanningKnowledge knowledge;
    private final List<Site> sites;
    private final List<Judged> now;
    /// What was found for the question itself, by depth.
    private final Map<Double, Double> roughNow = new HashMap<>();

    private final Map<Double, AnyContact.Compared> comparedNow = new HashMap<>();

    OtherWays(Question question, PlanningKnowledge knowledge, List<Site> sites) {
        this.question = question;
        this.knowledge = knowledge;
        this.sites = sites;
        now = judged(question);
    }

    /// In rising order of the chance that is left.
    List<Alternative> list() {
        return new Ways(question, knowledge, sites)
                .list().stream()
                        .filter(way -> way.other().faults().isEmpty())
                        .filter(this::aimed)
                        .map(way -> new Guess(way, rough(way.other(), judged(way.other()), way.depth())))
                        .filter(guess ->
                                guess.chance() < CLEARLY * roughNow(guess.way().against()))
                        .sorted(Comparator.comparingDouble(Guess::chance))
                        .limit(TOLD)
                        .map(guess -> computed(guess.way()))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingDouble(
                                alternative -> alternative.gain().orElseThrow().after()))
                        .toList();
    }

    /// A way with its rough chance.
    private record Guess(Ways.Way way, double chance) {}

    private double roughNow(double depth) {
        return roughNow.computeIfAbsent(depth, at -> rough(question, now, at));
    }

    private boolean aimed(Ways.Way way) {
        return !way.code().equals("direction")
                || hits(way.other(), way.depth()) >= AS_OFTEN * hits(question, way.against());
    }

    private double hits(Question asked, double depth) {
        return new Aim(asked, knowledge.bodySize(), insertion(asked, depth)).hits(depth);
    }

    private double rough(Question asked, List<Judged> judged, double depth) {
        Insertion insertion = insertion(asked, depth);
        double spared = 1;
        for (Judged each : judged) {
            spared *= 1 - ContactRisk.rough(each, insertion, SHARED);
        }
        return 1 - spared;
    }

    /// None where a class that is named here is not named there, where any class is touched more often, or where no
    /// depth
    /// limit can be named there.
    private Optional<Alternative> computed(Ways.Way way) {
        List<Judged> then = judged(way.other());
        Insertion here = insertion(question, way.against());
        Insertion there = insertion(way.other(), way.depth());
        double floor = Math.max(floor(now, here), floor(then, there));
        AnyContact.Compared before = comparedNow.computeIfAbsent(way.against(), _ -> AnyContact.compared(now, here));
        AnyContact.Compared after = AnyContact.compared(then, there);
        boolean worse = before.byClass().entrySet().stream().anyMatch(entry -> {
            double left = after.byClass().getOrDefault(entry.getKey(), 1.0);
            return Math.max(left, floor) > NOISE * Math.max(entry.getValue(), floor);
        });
        double all = before.any();
        double left = after.any();
        if (worse || Math.max(left, floor) >= CLEARLY * all) {
            return Optional.empty();
        }
        var gain = new Gain(all, left, grade(now, here).orWorse(grade(then, there)), floor);
        return words(way, then, there).map(words -> new Alternative(way.code(), words, Optional.of(gain), List.of()));
    }

    /// With the depth limit that holds there, where structures are others.
    private Optional<String> words(Ways.Way way, List<Judged> then, Insertion there) {
        if (way.other().technique().equals(question.technique())) {
            return Optional.of(way.words());
        }
        return switch (new DepthLimitSearch(way.other(), knowledge.bodySize(), then, there).find()) {
            case DepthLimit.None _ -> Optional.empty();
            case DepthLimit.At at -> Optional.of("%s The depth limit there is %d mm.".formatted(way.words(), at.mm()));
        };
    }

    private static double floor(List<Judged> judged, Insertion insertion) {
        return judged.stream().mapToDouble(each -> each.floor(insertion)).max().orElse(Chance.THIN_FLOOR);
    }

    private static Grade grade(List<Judged> judged, Insertion insertion) {
        return judged.stream().map(each -> each.grade(insertion)).reduce(Grade.MEASURED, Grade::orWorse);
    }

    private List<Judged> judged(Question asked) {
        return AnyContact.critical(Judged.of(asked, knowledge));
    }

    private Insertion insertion(Question asked, double depth) {
        return Insertion.of(asked, knowledge, Math.min(depth, asked.needle().length()));
    }
}
