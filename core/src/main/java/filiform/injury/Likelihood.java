package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Segment;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.ImagingResult;
import filiform.injury.Finding.Place;
import filiform.injury.Finding.Response;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// How likely one finding is under one explanation.
///
/// A finding on the other side of the body is expected to be normal. A rival that says nothing makes each class equally
/// likely.
final class Likelihood {

    /// The chance that a normal-looking limb shows a sign of the nervous centre by accident.
    private static final double BRISK_WITHOUT_CAUSE = 0.02;

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final Map<String, Map<String, Double>> movers = new LinkedHashMap<>();

    Likelihood(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        for (Muscle muscle : atlas.muscles().all()) {
            for (Muscle.Action action : muscle.actions()) {
                movers.computeIfAbsent(action.name(), _ -> new LinkedHashMap<>())
                        .put(muscle.name(), action.prime() ? 1 : knowledge.assistantWeight());
            }
        }
    }

    double of(Observed observed, Hypothesis hypothesis) {
        return of(observed.finding(), observed.day(), sameSide(observed.side(), hypothesis.side()), hypothesis);
    }

    private double of(Finding finding, OptionalInt day, boolean here, Hypothesis hypothesis) {
        return switch (finding) {
            case Finding.Power(Muscle muscle, Mrc mrc) -> power(mrc, here, muscle.name(), hypothesis);
            case Finding.Movement(String action, Mrc mrc) -> movement(mrc.classes(), here, action, hypothesis);
            case Finding.NamedSign(Finding.Sign sign, var _) when sign.action().isBlank() -> 1;
            case Finding.NamedSign(Finding.Sign sign, boolean present) -> {
                double lost = movement(List.of(0, 1), here, sign.action(), hypothesis);
                yield present ? lost : 1 - lost;
            }
            case Finding.Feeling(Area area, Sensation sensation) -> feeling(sensation, here, area, hypothesis);
            case Finding.Reflex(Finding.ReflexArc arc, Response response) -> reflex(response, here, arc, hypothesis);
            case Finding.Tinel(Place place, boolean present) ->
                yes(present, focal(knowledge.tinel(), place, here, hypothesis));
            case Finding.Electromyography(Muscle muscle, boolean denervation) ->
                yes(denervation, denervated(muscle, day, here, hypothesis));
            case Finding.Conduction(Place across, ConductionResult result) ->
                conduction(result, across, here, hypothesis);
            case Finding.Imaging(String nerve, var _, ImagingResult result) ->
                yes(result != ImagingResult.NORMAL, onNerve(knowledge.imagingAbnormal(), nerve, here, hypothesis));
            case Finding.Atrophy(Muscle muscle, boolean present) ->
                yes(present, irritated(motorLost(muscle.name(), here, hypothesis)));
            case Finding.Autonomic(Area area, boolean present) ->
                yes(present, irritated(sensoryLost(area, here, hypothesis)));
            case Finding.Radiation(Area area, boolean present) ->
                yes(present, irritated(sensoryLost(area, here, hypothesis)));
        };
    }

    static boolean sameSide(Side finding, Side lesion) {
        return finding == Side.UNSAID || lesion == Side.UNSAID || finding == lesion;
    }

    private static double yes(boolean present, double chance) {
        return present ? chance : 1 - chance;
    }

    double power(Mrc mrc, boolean here, String muscle, Hypothesis hypothesis) {
        return silent(hypothesis)
                ? mrc.classes().size() / (double) Mrc.CLASSES
                : sum(knowledge.power(), mrc.classes(), motorLost(muscle, here, hypothesis));
    }

    private double movement(List<Integer> classes, boolean here, String action, Hypothesis hypothesis) {
        if (silent(hypothesis)) {
            return classes.size() / (double) Mrc.CLASSES;
        }
        double lost = 0;
        double weight = 0;
        for (var mover : movers.getOrDefault(action, Map.of()).entrySet()) {
            lost += mover.getValue() * motorLost(mover.getKey(), here, hypothesis);
            weight += mover.getValue();
        }
        return sum(knowledge.power(), classes, weight == 0 ? 0 : lost / weight);
    }

    private static double sum(LossTable table, List<Integer> classes, double lost) {
        return classes.stream().mapToDouble(each -> table.chance(each, lost)).reduce(0, Double::sum);
    }

    double feeling(Sensation sensation, boolean here, Area area, Hypothesis hypothesis) {
        if (sensation == Sensation.PAIN) {
            return irritated(sensoryLost(area, here, hypothesis));
        }
        return silent(hypothesis)
                ? 1.0 / Sensation.CLASSES
                : knowledge.sensation().chance(sensation.lossClass(), sensoryLost(area, here, hypothesis));
    }

    double reflex(Response response, boolean here, Finding.ReflexArc arc, Hypothesis hypothesis) {
        if (silent(hypothesis)) {
            return 0.25;
        }
        double brisk = here && hypothesis instanceof Other(var rival, var _) ? rival.brisk() : BRISK_WITHOUT_CAUSE;
        double lost = motorLost(arc.muscle().name(), here, hypothesis);
        return response == Response.BRISK
                ? brisk
                : (1 - brisk) * knowledge.reflex().chance(response.lossClass(), lost);
    }

    private double denervated(Muscle muscle, OptionalInt day, boolean here, Hypothesis hypothesis) {
        var rule = knowledge.denervation();
        double lost = hypothesis instanceof Other ? 0 : motorLost(muscle.name(), here, hypothesis);
        double ready = day.isEmpty()
                ? 0.5
                : Math.clamp((day.getAsInt() - rule.firstDay()) / (double) (rule.fullDay() - rule.firstDay()), 0, 1);
        return silent(hypothesis) ? 0.5 : rule.falseAlarm() + (rule.detected() - rule.falseAlarm()) * lost * ready;
    }

    double conduction(ConductionResult result, Place across, boolean here, Hypothesis hypothesis) {
        double normal = focal(knowledge.conductionNormal(), across, here, hypothesis);
        double abnormal = 1 - normal;
        if (result == ConductionResult.NORMAL) {
            return normal;
        }
        double focal = focal(knowledge.conductionFocal(), across, here, hypothesis);
        return abnormal * (result.focal() ? focal : 1 - focal);
    }

    private double focal(LocalisationKnowledge.Focal chances, Place place, boolean here, Hypothesis hypothesis) {
        boolean atPlace = hypothesis instanceof Lesion lesion
                && here
                && beside(atlas.tree().segments().get(lesion.segment()), place);
        return atPlace ? chances.beside() : onNerve(chances, place.nerve(), here, hypothesis);
    }

    private double onNerve(LocalisationKnowledge.Focal chances, String nerve, boolean here, Hypothesis hypothesis) {
        return switch (hypothesis) {
            case Lesion lesion ->
                here && atlas.tree().segments().get(lesion.segment()).nerve().equals(nerve)
                        ? chances.sameNerve()
                        : chances.elsewhere();
            case Other other -> other.rival().silent() ? 0.5 : chances.elsewhere();
        };
    }

    static boolean beside(Segment segment, Place place) {
        return segment.nerve().equals(place.nerve())
                && (segment.from().equals(place.point()) || segment.to().equals(place.point()));
    }

    private double irritated(double lost) {
        var chances = knowledge.irritation();
        return chances.unaffected() + (chances.affected() - chances.unaffected()) * lost;
    }

    /// Part of the muscle's supply that the explanation says is lost, 0 to 1.
    double motorLost(String muscle, boolean here, Hypothesis hypothesis) {
        return switch (hypothesis) {
            case Lesion lesion ->
                here
                        ? atlas.tree().muscleShare(lesion.segment(), muscle)
                                * lesion.extent().motor()
                        : 0;
            case Other other -> here ? Math.max(0, other.rival().motor()) : 0;
        };
    }

    /// Part of the area's supply that the explanation says is lost, 0 to 1; neighbours cover a shared area in part.
    double sensoryLost(Area area, boolean here, Hypothesis hypothesis) {
        return switch (hypothesis) {
            case Lesion lesion ->
                here
                        ? atlas.tree().areaShare(lesion.segment(), area.name())
                                * lesion.extent().sensory()
                                * (area.autonomous() ? 1 : knowledge.overlap())
                        : 0;
            case Other other -> here ? Math.max(0, other.rival().sensory()) : 0;
        };
    }

    private static boolean silent(Hypothesis hypothesis) {
        return hypothesis instanceof Other(var rival, var _) && rival.silent();
    }
}
