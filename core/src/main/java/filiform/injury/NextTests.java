package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.Place;
import filiform.injury.Finding.Response;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Localisation.NextTest;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Ranks the tests not done yet by the information that they are expected to give about the place, in bits.
///
/// It is the mutual information between the test's outcome and the place (segment or rival), given all findings so far.
/// A test whose best information is below [#WORTHLESS] is left out.
final class NextTests {

    private static final double WORTHLESS = 0.005;
    private static final int MOST = 12;
    /// Explanations below this share change no information by more than a thousandth of a bit.
    private static final double NEGLIGIBLE = 1e-5;

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final Likelihood likelihood;

    NextTests(Atlas atlas, LocalisationKnowledge knowledge, Likelihood likelihood) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        this.likelihood = likelihood;
    }

    private record Candidate(String what, String of, boolean equipment, List<Finding> outcomes) {}

    List<NextTest> rank(List<Observed> done, Map<Hypothesis, Double> posterior) {
        Side side = Localise.leading(posterior).side();
        Set<String> known = done(done);
        var belief = new LinkedHashMap<Hypothesis, Double>();
        posterior.forEach((hypothesis, chance) -> {
            if (chance > NEGLIGIBLE) {
                belief.put(hypothesis, chance);
            }
        });
        var tests = new ArrayList<NextTest>();
        for (Candidate candidate : candidates()) {
            if (!known.contains(candidate.what() + candidate.of())) {
                double bits = information(candidate, side, belief);
                if (bits >= WORTHLESS) {
                    tests.add(new NextTest(candidate.what(), candidate.of(), bits, candidate.equipment()));
                }
            }
        }
        tests.sort(Comparator.comparingDouble(NextTest::bits).reversed());
        return tests.stream().limit(MOST).toList();
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (Muscle muscle : atlas.muscles().all()) {
            if (!atlas.tree().supplies(muscle.name()).isEmpty()) {
                candidates.add(new Candidate("muscle", muscle.name(), false, powers(muscle)));
                candidates.add(new Candidate(
                        "emg",
                        muscle.name(),
                        true,
                        List.of(
                                new Finding.Electromyography(muscle, true),
                                new Finding.Electromyography(muscle, false))));
            }
        }
        for (Area area : atlas.areas().all()) {
            candidates.add(new Candidate("area", area.name(), false, feelings(area)));
        }
        for (Finding.ReflexArc arc : knowledge.reflexes()) {
            candidates.add(new Candidate("reflex", arc.name(), false, reflexes(arc)));
        }
        for (Nerve nerve : atlas.nerves().all()) {
            if (nerve.kind() == Nerve.Kind.NERVE) {
                for (int i = 1; i < nerve.points().size() - 1; i++) {
                    Place place = new Place(nerve.name(), nerve.points().get(i).name());
                    candidates.add(
                            new Candidate("ncs", nerve.name() + " across " + place.point(), true, conductions(place)));
                }
            }
        }
        return candidates;
    }

    private static List<Finding> powers(Muscle muscle) {
        return List.of(
                new Finding.Power(muscle, Mrc.M0),
                new Finding.Power(muscle, Mrc.M1),
                new Finding.Power(muscle, Mrc.M3),
                new Finding.Power(muscle, Mrc.M4),
                new Finding.Power(muscle, Mrc.M5));
    }

    private static List<Finding> feelings(Area area) {
        return List.of(
                new Finding.Feeling(area, Sensation.ABSENT),
                new Finding.Feeling(area, Sensation.REDUCED),
                new Finding.Feeling(area, Sensation.NORMAL));
    }

    private static List<Finding> reflexes(Finding.ReflexArc arc) {
        return Arrays.stream(Response.values())
                .<Finding>map(response -> new Finding.Reflex(arc, response))
                .toList();
    }

    private static List<Finding> conductions(Place place) {
        return List.of(
                new Finding.Conduction(place, ConductionResult.CONDUCTION_BLOCK),
                new Finding.Conduction(place, ConductionResult.REDUCED_AMPLITUDE),
                new Finding.Conduction(place, ConductionResult.NORMAL));
    }

    private double information(Candidate candidate, Side side, Map<Hypothesis, Double> belief) {
        double bits = 0;
        var joint = new LinkedHashMap<Object, double[]>();
        double[] total = new double[candidate.outcomes().size()];
        for (var entry : belief.entrySet()) {
            double[] ofPlace = joint.computeIfAbsent(place(entry.getKey()), _ -> new double[total.length]);
            for (int i = 0; i < total.length; i++) {
                var observed = new Observed(candidate.outcomes().get(i), side, OptionalInt.empty(), "");
                double chance = entry.getValue() * likelihood.of(observed, entry.getKey());
                ofPlace[i] += chance;
                total[i] += chance;
            }
        }
        double all = Arrays.stream(total).sum();
        for (double[] ofPlace : joint.values()) {
            double place = Arrays.stream(ofPlace).sum();
            for (int i = 0; i < total.length; i++) {
                if (ofPlace[i] > 0) {
                    bits += ofPlace[i] / all * Math.log(ofPlace[i] * all / (place * total[i])) / Math.log(2);
                }
            }
        }
        return Math.max(0, bits);
    }

    private static Object place(Hypothesis hypothesis) {
        return hypothesis instanceof Lesion lesion ? lesion.segment() + " " + lesion.side() : hypothesis;
    }

    private static Set<String> done(List<Observed> findings) {
        var done = new HashSet<String>();
        for (Observed observed : findings) {
            switch (observed.finding()) {
                case Finding.Power(var muscle, var _) -> done.add("muscle" + muscle.name());
                case Finding.Feeling(var area, var _) -> done.add("area" + area.name());
                case Finding.Reflex(var arc, var _) -> done.add("reflex" + arc.name());
                case Finding.Electromyography(var muscle, var _) -> done.add("emg" + muscle.name());
                case Finding.Conduction(var place, var _) ->
                    done.add("ncs" + place.nerve() + " across " + place.point());
                case Finding.Movement _,
                        Finding.NamedSign _,
                        Finding.Tinel _,
                        Finding.Imaging _,
                        Finding.Atrophy _,
                        Finding.Autonomic _,
                        Finding.Radiation _ -> {}
            }
        }
        return done;
    }
}
