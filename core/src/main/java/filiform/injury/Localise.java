package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.Level;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.RivalChance;
import filiform.injury.Localisation.SegmentChance;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the injured nerve and place by Bayes' rule over every segment, extent and rival, each finding independent
/// given the place.
public final class Localise {

    /// Part of the leading nerve's probability that the named level must hold.
    private static final double LEVEL = 0.8;

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final Likelihood likelihood;
    private final Prior prior;
    private final NextTests nextTests;

    public Localise(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        likelihood = new Likelihood(atlas, knowledge);
        prior = new Prior(atlas, knowledge);
        nextTests = new NextTests(atlas, knowledge, likelihood);
    }

    /// Refuses an examination without findings: nothing found out is no answer.
    public Localisation localise(Examination examination) {
        if (examination.findings().isEmpty()) {
            throw new IllegalArgumentException("Localisation needs at least one finding.");
        }
        Map<Hypothesis, Double> posterior = posterior(examination);
        List<SegmentChance> segments = segments(posterior);
        List<NerveChance> nerves = nerves(posterior);
        return new Localisation(
                nerves,
                segments,
                level(posterior, nerves.getFirst()),
                rivals(posterior),
                new Explain(atlas, likelihood).explain(examination.findings(), posterior),
                nextTests.rank(examination.findings(), posterior),
                warnings(examination, posterior));
    }

    Map<Hypothesis, Double> posterior(Examination examination) {
        var believed = prior.of(examination.sides(), examination.needleSide(), examination.contacts());
        var logs = new LinkedHashMap<Hypothesis, Double>();
        double greatest = Double.NEGATIVE_INFINITY;
        for (var entry : believed.entrySet()) {
            double log = Math.log(entry.getValue());
            for (Observed observed : examination.findings()) {
                log += Math.log(likelihood.of(observed, entry.getKey()));
            }
            logs.put(entry.getKey(), log);
            greatest = Math.max(greatest, log);
        }
        double sum = 0;
        for (double log : logs.values()) {
            sum += Math.exp(log - greatest);
        }
        double scale = greatest + Math.log(sum);
        logs.replaceAll((_, log) -> Math.exp(log - scale));
        return logs;
    }

    private List<NerveChance> nerves(Map<Hypothesis, Double> posterior) {
        record Key(Segment first, Side side) {}
        var sums = new LinkedHashMap<Key, Double>();
        posterior.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Lesion lesion) {
                Segment segment = atlas.tree().segments().get(lesion.segment());
                Segment first = atlas.nerves().get(segment.nerve()).segments().getFirst();
                sums.merge(new Key(first, lesion.side()), chance, Double::sum);
            }
        });
        return sums.entrySet().stream()
                .map(entry -> new NerveChance(
                        entry.getKey().first().nerve(),
                        entry.getKey().first().kind(),
                        entry.getKey().side(),
                        Math.min(1, entry.getValue())))
                .sorted(Comparator.comparingDouble(NerveChance::probability).reversed())
                .toList();
    }

    private List<SegmentChance> segments(Map<Hypothesis, Double> posterior) {
        record Key(int segment, String extent, Side side) {}
        var sums = new LinkedHashMap<Key, Double>();
        posterior.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Lesion lesion) {
                sums.merge(new Key(lesion.segment(), lesion.extent().name(), lesion.side()), chance, Double::sum);
            }
        });
        return sums.entrySet().stream()
                .map(entry -> {
                    Segment segment = atlas.tree().segments().get(entry.getKey().segment());
                    return new SegmentChance(
                            entry.getKey().segment(),
                            segment.nerve(),
                            segment.from(),
                            segment.to(),
                            entry.getKey().extent(),
                            entry.getKey().side(),
                            Math.min(1, entry.getValue()));
                })
                .sorted(Comparator.comparingDouble(SegmentChance::probability).reversed())
                .toList();
    }

    private Level level(Map<Hypothesis, Double> posterior, NerveChance leading) {
        List<Segment> own = atlas.nerves().get(leading.nerve()).segments();
        int first = atlas.tree().segments().indexOf(own.getFirst());
        double[] chances = new double[own.size()];
        posterior.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Lesion lesion && lesion.side() == leading.side()) {
                int index = lesion.segment() - first;
                if (index >= 0 && index < chances.length) {
                    chances[index] += chance;
                }
            }
        });
        Stretch best = Stretch.shortest(chances, LEVEL * leading.probability());
        return new Level(
                leading.nerve(),
                leading.side(),
                own.get(best.from()).from(),
                own.get(best.to()).to(),
                Math.min(1, best.sum()));
    }

    private static List<RivalChance> rivals(Map<Hypothesis, Double> posterior) {
        var sums = new LinkedHashMap<LocalisationKnowledge.Rival, Double>();
        posterior.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Other other) {
                sums.merge(other.rival(), chance, Double::sum);
            }
        });
        return sums.entrySet().stream()
                .map(entry -> new RivalChance(
                        entry.getKey().name(),
                        Math.min(1, entry.getValue()),
                        entry.getKey().tell()))
                .sorted(Comparator.comparingDouble(RivalChance::probability).reversed())
                .toList();
    }

    static Hypothesis leading(Map<Hypothesis, Double> posterior) {
        return posterior.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private List<String> warnings(Examination examination, Map<Hypothesis, Double> posterior) {
        var warnings = new ArrayList<String>();
        if (examination.contacts().isEmpty()) {
            warnings.add("No needle path is known, so only base rates stand behind the findings.");
        } else {
            warnings.add(
                    "The weight given to the needle's path is not validated: published dry needling injuries are few.");
        }
        if (examination.findings().stream().anyMatch(observed -> observed.side() == Side.UNSAID)) {
            warnings.add("A finding without a side is taken to be on the injured side.");
        }
        boolean silentLeads =
                leading(posterior) instanceof Other other && other.rival().silent();
        if (silentLeads) {
            warnings.add("No nerve in this atlas explains these findings well. Do not force them onto one.");
        }
        long nerves = atlas.nerves().all().stream()
                .filter(nerve -> nerve.kind() == Nerve.Kind.NERVE)
                .count();
        warnings.add(
                "Only the %d nerves of this atlas are judged; `filiform atlas list` names them.".formatted(nerves));
        return warnings;
    }

    public LocalisationKnowledge knowledge() {
        return knowledge;
    }
}
