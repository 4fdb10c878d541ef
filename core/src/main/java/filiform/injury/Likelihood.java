package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.ImagingResult;
import filiform.injury.Finding.Place;
import filiform.injury.Finding.Response;
import filiform.injury.FindingChances.Irritation;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/// How likely one finding is under one explanation.
///
/// A finding on the other side of the body is expected to be normal. A rival that says nothing makes normal and
/// abnormal
/// equally likely, and each abnormal class as likely as the next, so that the number of classes does not matter.
final class Likelihood {

    /// The chance that a normal-looking limb shows a sign of the nervous centre by accident.
    private static final double BRISK_WITHOUT_CAUSE = 0.02;
    /// What a rival that says nothing makes of normal against abnormal.
    private static final double EITHER = 0.5;

    private final LocalisationKnowledge knowledge;
    private final FindingChances chances;
    private final Passing passing;
    private final PlaceTests places;

    Likelihood(Atlas atlas, LocalisationKnowledge knowledge, Passing passing) {
        this.knowledge = knowledge;
        this.passing = passing;
        chances = knowledge.chances();
        places = new PlaceTests(atlas, chances);
    }

    /// Above 0 and below 1, or 1 for a finding that does not localise.
    double of(Observed observed, Hypothesis hypothesis) {
        boolean here = sameSide(observed.side(), hypothesis.side());
        return switch (observed.finding()) {
            case Finding.Power(var muscle, Mrc mrc) ->
                power(mrc.classes(), motorLost(muscle.name(), here, hypothesis), hypothesis);
            case Finding.Movement(String action, Mrc mrc) ->
                power(mrc.classes(), movementLost(action, here, hypothesis), hypothesis);
            case Finding.NamedSign(var sign, boolean present) -> sign(sign, present, here, hypothesis);
            case Finding.Feeling(Area area, Sensation sensation) -> feeling(sensation, here, area, hypothesis);
            case Finding.Reflex(var arc, Response response) -> reflex(response, here, arc, hypothesis);
            case Finding.Tinel(Place place, boolean present) -> yes(present, places.tinel(place, here, hypothesis));
            case Finding.Electromyography(var muscle, boolean denervation) ->
                yes(denervation, denervated(motorLost(muscle.name(), here, hypothesis), observed.day(), hypothesis));
            case Finding.Conduction(Place across, ConductionResult result) ->
                places.conduction(result, across, here, hypothesis);
            case Finding.Imaging(String nerve, var _, ImagingResult result) ->
                yes(result != ImagingResult.NORMAL, places.imaging(nerve, here, hypothesis));
            case Finding.Atrophy(var muscle, boolean present) ->
                yes(present, changed(chances.irritation(), motorLost(muscle.name(), here, hypothesis), hypothesis));
            case Finding.Autonomic(Area area, boolean present) ->
                yes(present, changed(chances.irritation(), sensoryLost(area, here, hypothesis), hypothesis));
            case Finding.Radiation(Area area, boolean present) ->
                yes(present, painful(chances.irritation(), area, here, hypothesis));
        };
    }

    static boolean sameSide(Side finding, Side lesion) {
        return finding == Side.UNSAID || lesion == Side.UNSAID || finding == lesion;
    }

    private static double unsaid(boolean normal, int classes) {
        return normal ? EITHER : (1 - EITHER) / (classes - 1);
    }

    static double yes(boolean present, double chance) {
        return present ? chance : 1 - chance;
    }

    private double power(List<Integer> classes, double lost, Hypothesis hypothesis) {
        if (silent(hypothesis)) {
            return classes.stream()
                    .mapToDouble(ofClass -> unsaid(ofClass == Mrc.CLASSES - 1, Mrc.CLASSES))
                    .sum();
        }
        double sum = 0;
        for (int ofClass : classes) {
            sum += chances.power().chance(ofClass, lost);
        }
        return sum;
    }

    private double sign(Finding.Sign sign, boolean present, boolean here, Hypothesis hypothesis) {
        if (sign.action().isBlank()) {
            return 1;
        }
        double lost = movementLost(sign.action(), here, hypothesis);
        return yes(present, power(Mrc.NOT_AGAINST_GRAVITY, lost, hypothesis));
    }

    private double feeling(Sensation sensation, boolean here, Area area, Hypothesis hypothesis) {
        if (sensation == Sensation.PAIN) {
            return painful(chances.pain(), area, here, hypothesis);
        }
        return silent(hypothesis)
                ? unsaid(sensation == Sensation.NORMAL, Sensation.CLASSES)
                : chances.sensation().chance(sensation.lossClass(), sensoryLost(area, here, hypothesis));
    }

    private double reflex(Response response, boolean here, Finding.ReflexArc arc, Hypothesis hypothesis) {
        if (silent(hypothesis)) {
            return unsaid(response == Response.NORMAL, Response.values().length);
        }
        double brisk = here && hypothesis instanceof Other(var rival, var _) ? rival.brisk() : BRISK_WITHOUT_CAUSE;
        double lost = motorLost(arc.muscle().name(), here, hypothesis);
        return response == Response.BRISK
                ? brisk
                : (1 - brisk) * chances.reflex().chance(response.lossClass(), lost);
    }

    /// Before the first day the study tells no explanation from another; an unknown day counts for half.
    private double denervated(double lost, OptionalInt day, Hypothesis hypothesis) {
        var rule = chances.denervation();
        double ready = day.isEmpty()
                ? 0.5
                : Math.clamp((day.getAsInt() - rule.firstDay()) / (double) (rule.fullDay() - rule.firstDay()), 0, 1);
        double full = switch (hypothesis) {
            case Lesion _ -> rule.falseAlarm() + (rule.detected() - rule.falseAlarm()) * lost;
            case Other other -> other.rival().silent() ? EITHER : rule.falseAlarm();
        };
        return rule.falseAlarm() + (full - rule.falseAlarm()) * ready;
    }

    private static double changed(Irritation rule, double lost, Hypothesis hypothesis) {
        return silent(hypothesis) ? EITHER : rule.unaffected() + (rule.affected() - rule.unaffected()) * lost;
    }

    private double painful(Irritation rule, Area area, boolean here, Hypothesis hypothesis) {
        return here && hypothesis instanceof Other other
                ? other.rival().pain()
                : changed(rule, sensoryLost(area, here, hypothesis), hypothesis);
    }

    private double motorLost(String muscle, boolean here, Hypothesis hypothesis) {
        return lost(here, hypothesis, segment -> passing.motor(segment, muscle));
    }

    private double movementLost(String action, boolean here, Hypothesis hypothesis) {
        return lost(here, hypothesis, segment -> passing.movement(segment, action));
    }

    private static double lost(boolean here, Hypothesis hypothesis, IntToDoubleFunction share) {
        return switch (hypothesis) {
            case Lesion(int segment, var extent, var _) -> here ? share.applyAsDouble(segment) * extent.motor() : 0;
            case Other(var rival, var _) -> here ? Math.max(0, rival.motor()) : 0;
        };
    }

    /// Neighbours cover a shared area in part.
    private double sensoryLost(Area area, boolean here, Hypothesis hypothesis) {
        return switch (hypothesis) {
            case Lesion(int segment, var extent, var _) ->
                here ? passing.sensory(segment, area.name()) * extent.sensory() * uncovered(area) : 0;
            case Other(var rival, var _) -> here ? Math.max(0, rival.sensory()) : 0;
        };
    }

    private double uncovered(Area area) {
        return area.autonomous() ? 1 : knowledge.overlap();
    }

    private static boolean silent(Hypothesis hypothesis) {
        return hypothesis instanceof Other(var rival, var _) && rival.silent();
    }
}
