package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Finds the injured nerve and place by Bayes' rule over every segment, extent and rival, each test independent
/// given the place. One lesion is looked for; a second one shows as findings that speak against the first.
public final class Localise {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final Passing passing;
    private final Likelihood likelihood;
    private final Prior prior;
    private final Explain explain;
    private final NextTests nextTests;

    public Localise(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        passing = new Passing(atlas, knowledge.assistantWeight());
        likelihood = new Likelihood(atlas, knowledge, passing);
        prior = new Prior(atlas, knowledge);
        explain = new Explain(atlas, likelihood, passing);
        nextTests = new NextTests(atlas, knowledge, likelihood, passing);
    }

    /// Refuses an examination without findings: nothing found out is no answer.
    public Localisation localise(Examination examination) {
        if (examination.findings().isEmpty()) {
            throw new IllegalArgumentException("Localisation needs at least one finding.");
        }
        Posterior posterior = posterior(examination);
        return new Localisation(
                posterior.nerves(),
                posterior.segments(),
                posterior.level(),
                posterior.rivals(),
                explain.explain(examination.findings(), posterior),
                nextTests.rank(examination.findings(), posterior),
                warnings(examination, posterior.leading()));
    }

    Posterior posterior(Examination examination) {
        List<Observed> findings = Repeats.worst(examination.findings());
        var logs = new LinkedHashMap<Hypothesis, Double>();
        double greatest = Double.NEGATIVE_INFINITY;
        for (var entry : prior.of(examination.sides(), examination.needleSide(), examination.contacts())
                .entrySet()) {
            double log = log(entry.getKey(), entry.getValue(), findings);
            logs.put(entry.getKey(), log);
            greatest = Math.max(greatest, log);
        }
        double sum = 0;
        for (double log : logs.values()) {
            sum += StrictMath.exp(log - greatest);
        }
        double scale = greatest + StrictMath.log(sum);
        logs.replaceAll((_, log) -> StrictMath.exp(log - scale));
        return new Posterior(atlas, logs);
    }

    /// Multiplies as long as the product is far from the smallest number, since a logarithm costs more.
    private double log(Hypothesis hypothesis, double prior, List<Observed> findings) {
        double log = 0;
        double product = prior;
        for (Observed observed : findings) {
            product *= likelihood.of(observed, hypothesis);
            if (product < 1e-200) {
                log += StrictMath.log(product);
                product = 1;
            }
        }
        return log + StrictMath.log(product);
    }

    private List<String> warnings(Examination examination, Hypothesis leading) {
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
        if (leading instanceof Other(var rival, var _) && rival.silent()) {
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

    Passing passing() {
        return passing;
    }
}
