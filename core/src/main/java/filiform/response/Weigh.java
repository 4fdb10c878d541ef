package filiform.response;

import filiform.response.Response.Argument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Weighs guesses by what was told, and says which told thing speaks for which guess.
///
/// Told things count as independent given the guess.
final class Weigh {

    private final List<Guess> guesses;
    private final List<Hint> hints;
    /// By guess, then by hint.
    private final double[][] chances;

    Weigh(List<Guess> guesses, List<Hint> hints) {
        this.guesses = guesses;
        this.hints = hints;
        chances = new double[guesses.size()][hints.size()];
        for (int i = 0; i < chances.length; i++) {
            for (int k = 0; k < hints.size(); k++) {
                chances[i][k] = hints.get(k).chance().applyAsDouble(guesses.get(i));
            }
        }
    }

    /// Probabilities in the order of the guesses, summing to 1.
    double[] posterior() {
        double[] weights = new double[chances.length];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = guesses.get(i).prior();
            for (double chance : chances[i]) {
                weights[i] *= chance;
            }
            total += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    /// Each told thing that speaks for a guess or against it, by its likelihood ratio against all the rest as likely as
    /// they were before anything was told; the strongest first, on either side.
    List<Argument> arguments(int guess) {
        var arguments = new ArrayList<Argument>();
        for (int k = 0; k < hints.size(); k++) {
            double rest = 0;
            double weight = 0;
            for (int i = 0; i < chances.length; i++) {
                if (i != guess) {
                    rest += guesses.get(i).prior() * chances[i][k];
                    weight += guesses.get(i).prior();
                }
            }
            if (weight > 0) {
                arguments.add(new Argument(hints.get(k).words(), chances[guess][k] / (rest / weight)));
            }
        }
        return arguments.stream()
                .filter(argument -> argument.weight() != Argument.Weight.NONE)
                .sorted(Comparator.comparingDouble((Argument argument) -> -Math.abs(Math.log(argument.ratio()))))
                .toList();
    }
}
