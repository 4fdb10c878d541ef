package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.List;

/// Finds the injured nerve and place by Bayes' rule over every segment and bundle of fibres, extent and rival, each
/// test independent given the place and the person's anatomy. A second lesion is sought beside the leading ones.
public final class Localise {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final Passing passing;
    private final Roots roots;
    private final PlaceClues places;
    private final Prior prior;
    private final Explain explain;
    private final NextTests nextTests;
    private final Second second;

    public Localise(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        passing = new Passing(atlas, knowledge.assistantWeight());
        roots = new Roots(atlas);
        places = new PlaceClues(atlas, knowledge.chances());
        prior = new Prior(atlas, knowledge);
        Given given = new Given(atlas, passing);
        explain = new Explain(atlas, given, passing);
        nextTests = new NextTests(atlas, knowledge, given, passing, places);
        second = new Second(knowledge.prior().second());
    }

    /// Refuses an examination without findings: nothing found out is no answer.
    public Localisation localise(Examination examination) {
        if (examination.findings().isEmpty()) {
            throw new IllegalArgumentException("Localisation needs at least one finding.");
        }
        Posterior posterior = posterior(examination);
        Clues clues = clues(examination);
        Totals totals = posterior.totals();
        return new Localisation(
                totals.nerves(),
                totals.segments(),
                posterior.level(),
                totals.rivals(),
                totals.pairs(),
                explain.explain(examination.findings(), clues, posterior),
                nextTests.rank(examination.findings(), clues, posterior),
                RedFlags.of(examination, posterior),
                warnings(examination, posterior));
    }

    Posterior posterior(Examination examination) {
        List<Observed> findings = Repeats.worst(examination.findings());
        List<Side> sides = examination.sides();
        Beliefs before = prior.of(sides, examination.needleSide(), examination.contacts());
        var evidence = new Evidence(atlas, knowledge, passing, roots, clues(examination), findings, sides);
        double[] logs = new double[before.size()];
        for (int i = 0; i < logs.length; i++) {
            Hypothesis hypothesis = before.hypothesis(i);
            logs[i] = evidence.explains(hypothesis)
                    ? StrictMath.log(before.chance(i)) + evidence.gain(hypothesis)
                    : Double.NEGATIVE_INFINITY;
        }
        return Posterior.of(atlas, second.with(before, logs, evidence, this::nerve));
    }

    private Clues clues(Examination examination) {
        return new Clues(knowledge, passing, places, new RivalLoss(atlas, passing, examination));
    }

    private String nerve(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment()).nerve();
    }

    private List<String> warnings(Examination examination, Posterior posterior) {
        var warnings = new ArrayList<String>();
        warnings.add(
                examination.contacts().isEmpty()
                        ? "No needle path is known, so only base rates stand behind the findings."
                        : "The weight given to the needle's path is not validated: published dry needling injuries are few.");
        if (examination.needleOnTheOtherSide()) {
            warnings.add("The needle is on the other side than every deficit: its path is not used. Check the sides.");
        }
        if (examination.findings().stream().anyMatch(observed -> observed.side() == Side.UNSAID)) {
            warnings.add("A finding without a side is taken to be on the injured side.");
        }
        Hypothesis explaining = posterior.explaining();
        if (explaining instanceof Other(var rival, var _) && rival.silent()) {
            warnings.add("No nerve in this atlas explains these findings well. Do not force them onto one.");
        }
        if (explaining instanceof Both(Lesion first, Lesion other)) {
            warnings.add("One lesion does not explain these findings; two do: %s and %s. Examine each by itself."
                    .formatted(nerve(first), nerve(other)));
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

    Passing passing() {
        return passing;
    }
}
