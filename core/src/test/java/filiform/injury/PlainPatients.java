package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Variant;
import filiform.injury.Finding.Response;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.SegmentChance;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Patients drawn from the prior, with the bedside findings of one whole part of the body drawn from the model or from
/// a
/// world that differs from it. What is hurt always lies where some test of that part may tell of it.
public final class PlainPatients {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final PlainWorld world;
    private final PlainPosterior model;
    private final PlainFibres fibres;
    private final PlainChance chances;
    private final PlainSeats seats;
    private final List<List<Finding>> tests;
    private final Set<Integer> within = new HashSet<>();
    private final List<Hypothesis> causes = new ArrayList<>();
    /// The sum of the prior up to each cause.
    private final List<Double> sums = new ArrayList<>();
    private final Random random;

    /// A patient, with all that is wrong.
    public record Patient(Hypothesis truth, Examination examination) {}

    /// Patients whose complaint lies in these regions.
    public PlainPatients(
            Atlas atlas, LocalisationKnowledge knowledge, PlainWorld world, Set<String> regions, long seed) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        this.world = world;
        random = new Random(seed);
        Atlas theirs = world.atlas(atlas, seed);
        model = new PlainPosterior(theirs, world.knowledge(knowledge));
        fibres = new PlainFibres(theirs);
        chances = new PlainChance(theirs, knowledge);
        seats = new PlainSeats(theirs);
        tests = tests(regions);
        within(new PlainFibres(atlas));
        new PlainPrior(atlas, knowledge)
                .of(new Examination(List.of(), Side.LEFT, List.of()))
                .forEach((cause, weight) -> {
                    if (cause.lesions().stream().allMatch(lesion -> within.contains(lesion.segment()))) {
                        causes.add(cause);
                        sums.add(weight + (sums.isEmpty() ? 0 : sums.getLast()));
                    }
                });
    }

    private void within(PlainFibres usual) {
        for (List<Finding> test : tests) {
            for (String target : chances.tested(test.getFirst()).keySet()) {
                double[] shares = usual.shares(target, Set.of());
                for (int i = 0; i < shares.length; i++) {
                    if (shares[i] > 0) {
                        within.add(i);
                    }
                }
            }
        }
    }

    /// The segments that some test of this part of the body may tell of.
    public Set<Integer> within() {
        return Collections.unmodifiableSet(within);
    }

    /// Each test of the regions with all its results.
    private List<List<Finding>> tests(Set<String> regions) {
        var all = new ArrayList<List<Finding>>();
        var here = new HashSet<String>();
        for (Muscle muscle : atlas.muscles().all()) {
            if (regions.contains(muscle.region())
                    && !atlas.tree().supplies(muscle.name()).isEmpty()) {
                here.add(muscle.name());
                all.add(powers().map(mrc -> (Finding) new Finding.Power(muscle, mrc))
                        .toList());
            }
        }
        for (Area area : atlas.areas().all()) {
            if (regions.contains(area.region())) {
                all.add(Stream.of(Sensation.ABSENT, Sensation.REDUCED, Sensation.NORMAL)
                        .map(felt -> (Finding) new Finding.Feeling(area, felt))
                        .toList());
            }
        }
        for (Finding.ReflexArc arc : knowledge.reflexes()) {
            if (arc.muscles().stream().allMatch(muscle -> here.contains(muscle.name()))) {
                all.add(Stream.of(Response.values())
                        .map(response -> (Finding) new Finding.Reflex(arc, response))
                        .toList());
            }
        }
        return all;
    }

    private static Stream<Mrc> powers() {
        return Stream.of(Mrc.M0, Mrc.M1, Mrc.M3, Mrc.M4, Mrc.M5);
    }

    /// The next patient.
    public Patient next() {
        Hypothesis truth = truth();
        List<PlainSeats.Seating> sitting = seats.of(truth.lesions());
        PlainSeats.Seating seating = sitting.get(
                any(sitting.stream().map(PlainSeats.Seating::frequency).toList()));
        var variants = new HashSet<Variant>();
        for (Variant variant : atlas.variants().all()) {
            if (!variant.detours().isEmpty()
                    && random.nextDouble() < variant.frequency().mean()) {
                variants.add(variant);
            }
        }
        var hits = new HashMap<String, Double>();
        var findings = new ArrayList<Observed>();
        for (List<Finding> test : tests) {
            Finding result = result(test, truth, variants, seating, hits);
            if (random.nextDouble() >= world.missing()) {
                findings.add(observed(random.nextDouble() < world.wrong() ? other(test, result) : result));
            }
        }
        return new Patient(truth, new Examination(findings, Side.LEFT, List.of()));
    }

    private Hypothesis truth() {
        Hypothesis first = cause();
        if (!(first instanceof Lesion lesion)
                || random.nextDouble() >= knowledge.prior().second()) {
            return first;
        }
        while (true) {
            if (cause() instanceof Lesion second && !nerve(second).equals(nerve(lesion))) {
                return new Both(lesion, second);
            }
        }
    }

    private String nerve(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment()).nerve();
    }

    private Hypothesis cause() {
        int at = Collections.binarySearch(sums, random.nextDouble() * sums.getLast());
        return causes.get(at < 0 ? -at - 1 : at + 1);
    }

    private int any(List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return i;
            }
        }
        return weights.size() - 1;
    }

    private Finding result(
            List<Finding> test,
            Hypothesis truth,
            Set<Variant> variants,
            PlainSeats.Seating seating,
            Map<String, Double> hits) {
        double[] shares = shares(test.getFirst(), truth, variants, hits);
        return test.get(any(test.stream()
                .map(finding -> truth instanceof Other(var rival, Side _)
                        ? model.rival(new Examination(List.of(), Side.LEFT, List.of()), observed(finding), rival)
                        : model.chance(observed(finding), truth.lesions(), shares, seating))
                .toList()));
    }

    private double[] shares(Finding finding, Hypothesis truth, Set<Variant> variants, Map<String, Double> hits) {
        double[] sum = new double[atlas.tree().segments().size()];
        chances.tested(finding).forEach((target, part) -> {
            var bearing = new HashSet<>(variants);
            bearing.removeIf(variant -> variant.detours().stream()
                    .noneMatch(detour -> detour.targets().contains(target)));
            double hit = hits.computeIfAbsent(target, _ -> world.hit(truth, random));
            double[] one = fibres.shares(target, bearing);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part * hit * one[i];
            }
        });
        return sum;
    }

    private Finding other(List<Finding> test, Finding result) {
        List<Finding> others =
                test.stream().filter(finding -> !finding.equals(result)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private static Observed observed(Finding finding) {
        return new Observed(finding, Side.LEFT, OptionalInt.empty(), "");
    }

    /// Each place with its probability, without next tests and explanations.
    public static List<SegmentChance> places(Localise localise, Examination examination) {
        return localise.posterior(examination).totals().segments();
    }
}
