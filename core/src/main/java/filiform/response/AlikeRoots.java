package filiform.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts roots together that nothing told can tell apart, so that their number does not hide them.
final class AlikeRoots {

    private AlikeRoots() {}

    static List<Guess> together(List<Guess> guesses, List<Hint> hints) {
        var together = new ArrayList<Guess>();
        Map<List<Double>, Guess> roots = new LinkedHashMap<>();
        for (Guess guess : guesses) {
            if (guess.root() && !guess.named()) {
                roots.merge(fits(guess, hints), guess, AlikeRoots::both);
            } else {
                together.add(guess);
            }
        }
        together.addAll(roots.values());
        return together;
    }

    private static List<Double> fits(Guess guess, List<Hint> hints) {
        return hints.stream().map(hint -> hint.chance().applyAsDouble(guess)).toList();
    }

    private static Guess both(Guess one, Guess other) {
        String name = "%s, %s".formatted(one.structure().replace(" root", ""), other.structure());
        return one.together(name, one.prior() + other.prior());
    }
}
