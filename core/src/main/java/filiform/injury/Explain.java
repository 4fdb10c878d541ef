package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Segment;
import filiform.injury.Finding.Place;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.Explained;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Says of each finding what the leading place makes of it, and why.
final class Explain {

    private static final double EXPECTED = 0.5;
    private static final double AGAINST = 0.15;

    private final Atlas atlas;
    private final Likelihood likelihood;
    private final Passing passing;

    Explain(Atlas atlas, Likelihood likelihood, Passing passing) {
        this.atlas = atlas;
        this.likelihood = likelihood;
        this.passing = passing;
    }

    List<Explained> explain(List<Observed> findings, Posterior posterior) {
        Hypothesis leading = posterior.leading();
        return findings.stream()
                .map(observed -> explain(observed, leading, posterior.chances()))
                .toList();
    }

    private Explained explain(Observed observed, Hypothesis leading, Map<Hypothesis, Double> chances) {
        double predicted = likelihood.of(observed, leading);
        double otherwise = 0;
        double weight = 0;
        for (var entry : chances.entrySet()) {
            if (!samePlace(entry.getKey(), leading)) {
                otherwise += entry.getValue() * likelihood.of(observed, entry.getKey());
                weight += entry.getValue();
            }
        }
        return new Explained(
                observed.text(),
                predicted,
                weight == 0 ? predicted : otherwise / weight,
                words(observed, predicted, leading));
    }

    private static boolean samePlace(Hypothesis first, Hypothesis second) {
        if (first instanceof Lesion a && second instanceof Lesion b) {
            return a.segment() == b.segment() && a.side() == b.side();
        }
        return first.equals(second);
    }

    private String words(Observed observed, double predicted, Hypothesis leading) {
        return switch (leading) {
            case Lesion lesion ->
                "%s: %s a lesion of the %s (%s)"
                        .formatted(
                                observed.text(),
                                verdict(predicted),
                                segment(lesion).words(),
                                reason(observed, lesion));
            case Other other ->
                "%s: %s %s"
                        .formatted(
                                observed.text(),
                                verdict(predicted),
                                other.rival().name());
        };
    }

    private static String verdict(double predicted) {
        if (predicted >= EXPECTED) {
            return "expected with";
        }
        return predicted >= AGAINST ? "may be found with" : "speaks against";
    }

    private String reason(Observed observed, Lesion lesion) {
        if (!Likelihood.sameSide(observed.side(), lesion.side())) {
            return "it is the other side";
        }
        OptionalDouble share = passing.share(lesion.segment(), observed.finding());
        return switch (observed.finding()) {
            case Finding.Movement _ -> movers(share.orElse(0));
            case Finding.NamedSign _ -> share.isPresent() ? movers(share.getAsDouble()) : "it does not localise";
            case Finding.Tinel(Place place, var _) -> where(place, lesion);
            case Finding.Conduction(Place place, var _) -> where(place, lesion);
            case Finding.Imaging(String nerve, var _, var _) ->
                segment(lesion).nerve().equals(nerve) ? "it is this nerve" : "it is another nerve";
            case Finding.Power _,
                    Finding.Electromyography _,
                    Finding.Atrophy _,
                    Finding.Reflex _,
                    Finding.Feeling _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> supply(share.orElse(0));
        };
    }

    private static String movers(double share) {
        if (share == 0) {
            return "none of its movers is supplied from beyond";
        }
        return share > 0.99 ? "all its movers lie beyond" : "%s of its movers' supply lies beyond".formatted(of(share));
    }

    private static String supply(double share) {
        if (share == 0) {
            return "none of its supply passes there";
        }
        return share > 0.99 ? "its whole supply passes there" : "%s of its supply passes there".formatted(of(share));
    }

    private static String of(double share) {
        return "%d %%".formatted(Math.max(1, Math.round(100 * share)));
    }

    private String where(Place place, Lesion lesion) {
        if (PlaceTests.beside(segment(lesion), place)) {
            return "it is next to this place";
        }
        return segment(lesion).nerve().equals(place.nerve()) ? "it is elsewhere on this nerve" : "it is another nerve";
    }

    private Segment segment(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment());
    }
}
