package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says of each finding how well the leading place explains it, and how well everything else does.
final class Explain {

    private final Atlas atlas;
    private final Likelihood likelihood;

    Explain(Atlas atlas, Likelihood likelihood) {
        this.atlas = atlas;
        this.likelihood = likelihood;
    }

    List<Explained> explain(List<Observed> findings, Map<Hypothesis, Double> posterior) {
        Hypothesis leading = Localise.leading(posterior);
        var explained = new ArrayList<Explained>();
        for (Observed observed : findings) {
            double predicted = likelihood.of(observed, leading);
            double otherwise = 0;
            double weight = 0;
            for (var entry : posterior.entrySet()) {
                if (!samePlace(entry.getKey(), leading)) {
                    otherwise += entry.getValue() * likelihood.of(observed, entry.getKey());
                    weight += entry.getValue();
                }
            }
            double other = weight == 0 ? predicted : otherwise / weight;
            explained.add(new Explained(observed.text(), predicted, other, words(observed, predicted, leading)));
        }
        return explained;
    }

    private String words(Observed observed, double predicted, Hypothesis leading) {
        String place = switch (leading) {
            case Lesion lesion ->
                "a lesion of the "
                        + atlas.tree().segments().get(lesion.segment()).words();
            case Other other -> other.rival().name();
        };
        String verdict = verdict(predicted);
        String supply = leading instanceof Lesion lesion ? supply(observed.finding(), lesion) : "";
        return "%s: %s %s%s".formatted(observed.text(), verdict, place, supply);
    }

    private static String verdict(double predicted) {
        if (predicted >= 0.5) {
            return "expected with";
        }
        return predicted >= 0.15 ? "may be found with" : "speaks against";
    }

    private String supply(Finding finding, Lesion lesion) {
        return switch (finding) {
            case Finding.Power(var muscle, var _) -> passes(atlas.tree().muscleShare(lesion.segment(), muscle.name()));
            case Finding.Electromyography(var muscle, var _) ->
                passes(atlas.tree().muscleShare(lesion.segment(), muscle.name()));
            case Finding.Atrophy(var muscle, var _) ->
                passes(atlas.tree().muscleShare(lesion.segment(), muscle.name()));
            case Finding.Feeling(var area, var _) -> passes(atlas.tree().areaShare(lesion.segment(), area.name()));
            case Finding.Autonomic(var area, var _) -> passes(atlas.tree().areaShare(lesion.segment(), area.name()));
            case Finding.Radiation(var area, var _) -> passes(atlas.tree().areaShare(lesion.segment(), area.name()));
            case Finding.Reflex(var arc, var _) ->
                passes(atlas.tree().muscleShare(lesion.segment(), arc.muscle().name()));
            case Finding.Movement _, Finding.NamedSign _, Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ ->
                "";
        };
    }

    private static String passes(double share) {
        if (share == 0) {
            return " (none of its supply passes there)";
        }
        return share > 0.99
                ? " (its whole supply passes there)"
                : " (%d %% of its supply passes there)".formatted(Math.round(100 * share));
    }

    private static boolean samePlace(Hypothesis first, Hypothesis second) {
        if (first instanceof Lesion a && second instanceof Lesion b) {
            return a.segment() == b.segment() && a.side() == b.side();
        }
        return first.equals(second);
    }
}
