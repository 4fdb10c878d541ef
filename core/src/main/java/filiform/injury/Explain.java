package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Segment;
import filiform.injury.Finding.Place;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.Explained;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Says of each finding what the leading place makes of it, and why.
final class Explain {

    private static final double EXPECTED = 0.5;
    private static final double AGAINST = 0.15;
    private static final double NEGLIGIBLE = 1e-6;

    private final Atlas atlas;
    private final Given given;
    private final Passing passing;

    Explain(Atlas atlas, Given given, Passing passing) {
        this.atlas = atlas;
        this.given = given;
        this.passing = passing;
    }

    List<Explained> explain(List<Observed> findings, Clues clues, Posterior posterior) {
        Hypothesis explaining = posterior.explaining();
        Beliefs beliefs = posterior.beliefs();
        var others = new ArrayList<Integer>();
        for (int i = 0; i < beliefs.size(); i++) {
            if (beliefs.chance(i) > NEGLIGIBLE && !samePlace(beliefs.hypothesis(i), explaining)) {
                others.add(i);
            }
        }
        return findings.stream()
                .map(observed -> explain(observed, clues, explaining, beliefs, others))
                .toList();
    }

    private Explained explain(
            Observed observed, Clues clues, Hypothesis explaining, Beliefs beliefs, List<Integer> others) {
        Given.Asked asked = given.ask(clues.of(observed.finding(), observed.day()));
        double predicted = asked.chance(observed.side(), explaining);
        double otherwise = 0;
        double weight = 0;
        for (int i : others) {
            otherwise += beliefs.chance(i) * asked.chance(observed.side(), beliefs.hypothesis(i));
            weight += beliefs.chance(i);
        }
        return new Explained(
                observed.text(),
                predicted,
                weight == 0 ? predicted : otherwise / weight,
                words(observed, predicted, explaining));
    }

    private static boolean samePlace(Hypothesis first, Hypothesis second) {
        if (first instanceof Other || second instanceof Other) {
            return first.equals(second);
        }
        return places(first).equals(places(second));
    }

    private record At(int segment, Side side) {}

    private static List<At> places(Hypothesis hypothesis) {
        return hypothesis.lesions().stream()
                .map(lesion -> new At(lesion.segment(), lesion.side()))
                .toList();
    }

    private String words(Observed observed, double predicted, Hypothesis explaining) {
        if (explaining instanceof Other other) {
            return "%s: %s %s"
                    .formatted(
                            observed.text(), verdict(predicted), other.rival().name());
        }
        List<Lesion> lesions = explaining.lesions();
        String where =
                lesions.stream().map(lesion -> segment(lesion).words()).collect(Collectors.joining(" and of the "));
        String why = lesions.stream()
                .map(lesion -> reason(observed, lesion))
                .distinct()
                .collect(Collectors.joining("; "));
        return "%s: %s %s of the %s (%s)"
                .formatted(
                        observed.text(), verdict(predicted), lesions.size() == 1 ? "a lesion" : "lesions", where, why);
    }

    private static String verdict(double predicted) {
        if (predicted >= EXPECTED) {
            return "expected with";
        }
        return predicted >= AGAINST ? "may be found with" : "speaks against";
    }

    private String reason(Observed observed, Lesion lesion) {
        if (!observed.side().may(lesion.side())) {
            return "it is the other side";
        }
        OptionalDouble share = passing.share(lesion.segment(), observed.finding());
        return switch (observed.finding()) {
            case Finding.Movement _ -> movers(share.orElse(0));
            case Finding.NamedSign(var sign, var _) -> sign(sign, share, lesion);
            case Finding.Tinel(Place place, var _) -> where(place, lesion);
            case Finding.Conduction(Place place, var _) -> where(place, lesion);
            case Finding.Imaging(String nerve, var _, var _) ->
                segment(lesion).nerve().equals(nerve) ? "it is this nerve" : "it is another nerve";
            case Finding.Power _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Atrophy _,
                    Finding.Reflex _,
                    Finding.Feeling _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> supply(share.orElse(0));
        };
    }

    private String sign(Finding.Sign sign, OptionalDouble share, Lesion lesion) {
        return switch (sign.tells()) {
            case Tells.Loss _ -> movers(share.orElse(0));
            case Tells.At(List<Tells.Spot> spots, var _, var _) ->
                spots.stream()
                                .anyMatch(spot ->
                                        spot.nerve().equals(segment(lesion).nerve()))
                        ? "it tests this nerve"
                        : "it tests another nerve";
            case Tells.Centre _ -> "it tests the brain and the spinal cord";
            case Tells.Nothing _ -> "it does not localise";
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
        if (PlaceClues.beside(segment(lesion), place)) {
            return "it is next to this place";
        }
        return segment(lesion).nerve().equals(place.nerve()) ? "it is elsewhere on this nerve" : "it is another nerve";
    }

    private Segment segment(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment());
    }
}
