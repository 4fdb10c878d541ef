package filiform.injury;

import filiform.atlas.Area;
import filiform.injury.Clue.ByLoss;
import filiform.injury.Clue.BySupply;
import filiform.injury.Finding.Response;
import filiform.injury.FindingChances.Denervation;
import filiform.injury.FindingChances.Irritation;
import filiform.injury.LocalisationKnowledge.Rival;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/// Turns findings into what they say. Below a lesion of the cord a reflex is freed rather than lost; a sign is told
/// more
/// surely than a grade, so that with nothing lost it is rarer.
///
/// A rival that says nothing makes normal and abnormal equally likely, and each abnormal class as likely as the next,
/// so that the number of classes does not matter.
final class Clues {

    /// The chance that a normal-looking limb shows a sign of the nervous centre by accident.
    static final double BRISK_WITHOUT_CAUSE = 0.02;
    /// What a rival that says nothing makes of normal against abnormal.
    static final double EITHER = 0.5;
    /// The classes of any weakness.
    private static final List<Integer> WEAK = List.of(0, 1, 2, 3);

    private final LocalisationKnowledge knowledge;
    private final FindingChances chances;
    private final Passing passing;
    private final PlaceClues places;
    private final RivalLoss rivals;

    Clues(LocalisationKnowledge knowledge, Passing passing, PlaceClues places, RivalLoss rivals) {
        this.knowledge = knowledge;
        this.passing = passing;
        this.places = places;
        this.rivals = rivals;
        chances = knowledge.chances();
    }

    Clue of(Finding finding, OptionalInt day) {
        return switch (finding) {
            case Finding.Power(var _, Mrc mrc) -> power(finding, mrc.classes());
            case Finding.Movement(String _, Mrc mrc) -> power(finding, mrc.classes());
            case Finding.NamedSign(Finding.Sign sign, boolean present) -> sign(finding, sign, present);
            case Finding.Feeling(Area area, Sensation sensation) ->
                sensation == Sensation.PAIN
                        ? painful(finding, area, chances.pain(), true)
                        : feeling(finding, sensation);
            case Finding.Reflex(var _, Response response) -> reflex(finding, response);
            case Finding.Electromyography(var _, boolean denervation) -> denervated(finding, denervation, day);
            case Finding.Recruitment(var _, var units) ->
                table(finding, chances.recruitment(), units.lossClass(), units == Finding.Units.FULL);
            case Finding.Atrophy(var _, boolean present) -> changed(finding, chances.wasting(), present);
            case Finding.Autonomic(var _, boolean present) -> changed(finding, chances.irritation(), present);
            case Finding.Radiation(Area area, boolean present, var quality) ->
                painful(
                        finding,
                        area,
                        quality == Finding.Quality.DULL ? chances.pain() : chances.irritation(),
                        present);
            case Finding.Tinel(var place, boolean present) -> places.tinel(place, present);
            case Finding.Conduction(var across, var result) -> places.conduction(across, result, day);
            case Finding.Imaging(String nerve, var _, var result) -> places.imaging(nerve, result);
        };
    }

    private BySupply bySupply(Finding finding, ByLoss chance, ToDoubleFunction<Rival> silent) {
        Fibres fibres = passing.fibres(finding).orElseThrow();
        return new BySupply(
                fibres,
                uncovered(finding),
                chance,
                rival -> rival.silent() ? silent.applyAsDouble(rival) : chance.of(rivals.lost(rival, fibres), false));
    }

    /// Neighbours cover a shared area in part.
    private double uncovered(Finding finding) {
        return switch (finding) {
            case Finding.Feeling(Area area, var _) -> uncovered(area);
            case Finding.Autonomic(Area area, var _) -> uncovered(area);
            case Finding.Radiation(Area area, var _, var _) -> uncovered(area);
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.NamedSign _,
                    Finding.Reflex _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Atrophy _,
                    Finding.Tinel _,
                    Finding.Conduction _,
                    Finding.Imaging _ -> 1;
        };
    }

    private double uncovered(Area area) {
        return area.autonomous() ? 1 : knowledge.overlap();
    }

    private static double unsaid(boolean normal, int classes) {
        return normal ? EITHER : (1 - EITHER) / (classes - 1);
    }

    private static double yes(boolean present, double chance) {
        return present ? chance : 1 - chance;
    }

    private Clue power(Finding finding, List<Integer> classes) {
        LossTable.Column column = chances.power().column(classes);
        return bySupply(finding, (lost, _) -> column.chance(lost), _ -> unsaidPower(classes));
    }

    private static double unsaidPower(List<Integer> classes) {
        double sum = 0;
        for (int ofClass : classes) {
            sum += unsaid(ofClass == Mrc.CLASSES - 1, Mrc.CLASSES);
        }
        return sum;
    }

    private Clue sign(Finding finding, Finding.Sign sign, boolean present) {
        return switch (sign.tells()) {
            case Tells.Loss(var _, boolean drop) -> {
                List<Integer> classes = drop ? Mrc.NOT_AGAINST_GRAVITY : WEAK;
                double without =
                        drop ? chances.falseSign().drop() : chances.falseSign().weak();
                LossTable.Column column = chances.power().column(classes);
                double shift = without - column.chance(0);
                ByLoss chance = (lost, _) -> yes(present, column.chance(lost) + shift * (1 - lost));
                yield bySupply(finding, chance, _ -> yes(present, unsaidPower(classes)));
            }
            case Tells.At at -> places.sign(at, present);
            case Tells.Centre centre -> places.centre(centre, present);
            case Tells.Nothing _ -> PlaceClues.NOTHING;
        };
    }

    private Clue feeling(Finding finding, Sensation sensation) {
        return table(finding, chances.sensation(), sensation.lossClass(), sensation == Sensation.NORMAL);
    }

    private Clue table(Finding finding, LossTable table, int ofClass, boolean normal) {
        LossTable.Column column = table.column(List.of(ofClass));
        return bySupply(finding, (lost, _) -> column.chance(lost), _ -> unsaid(normal, table.classes()));
    }

    private Clue reflex(Finding finding, Response response) {
        double silent = unsaid(response == Response.NORMAL, Response.values().length);
        Fibres fibres = passing.fibres(finding).orElseThrow();
        LossTable.Column column = chances.reflex().column(List.of(response.lossClass()));
        ByLoss byLesion = (lost, inCord) -> {
            double brisk = inCord
                    ? BRISK_WITHOUT_CAUSE + (chances.cordBrisk() - BRISK_WITHOUT_CAUSE) * lost
                    : BRISK_WITHOUT_CAUSE;
            return response == Response.BRISK ? brisk : (1 - brisk) * column.chance(lost);
        };
        ToDoubleFunction<Rival> byRival = rival -> response == Response.BRISK
                ? rival.brisk()
                : (1 - rival.brisk()) * column.chance(rivals.lost(rival, fibres));
        return new BySupply(fibres, 1, byLesion, rival -> rival.silent() ? silent : byRival.applyAsDouble(rival));
    }

    /// Before the first day the study tells no explanation from another; an unknown day counts for half.
    private Clue denervated(Finding finding, boolean denervation, OptionalInt day) {
        Denervation rule = chances.denervation();
        double ready = day.isEmpty()
                ? 0.5
                : Math.clamp((day.getAsInt() - rule.firstDay()) / (double) (rule.fullDay() - rule.firstDay()), 0, 1);
        double silent = yes(denervation, rule.falseAlarm() + (EITHER - rule.falseAlarm()) * ready);
        ByLoss byLoss =
                (lost, _) -> yes(denervation, rule.falseAlarm() + (rule.detected() - rule.falseAlarm()) * lost * ready);
        double without = byLoss.of(0, false);
        return new BySupply(
                passing.fibres(finding).orElseThrow(), 1, byLoss, rival -> rival.silent() ? silent : without);
    }

    private Clue changed(Finding finding, Irritation rule, boolean present) {
        return bySupply(
                finding,
                (lost, _) -> yes(present, rule.unaffected() + (rule.affected() - rule.unaffected()) * lost),
                _ -> EITHER);
    }

    private Clue painful(Finding finding, Area area, Irritation rule, boolean present) {
        ByLoss byLoss = (lost, _) -> yes(present, rule.unaffected() + (rule.affected() - rule.unaffected()) * lost);
        return new BySupply(
                Fibres.area(area.name()),
                uncovered(finding),
                byLoss,
                rival -> yes(present, rivals.pain(rival, area.name())));
    }
}
