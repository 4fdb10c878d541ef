package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.injury.Finding.Response;
import filiform.injury.FindingChances.Irritation;
import filiform.injury.LocalisationKnowledge.Rival;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// How likely a finding is, straight from the tables: a second writing, one finding and one cause at a time.
public final class PlainChance {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final FindingChances tables;

    public PlainChance(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        tables = knowledge.chances();
    }

    /// The muscles, or the area of skin, that the finding tests, by weight; empty where it tests a place, or nothing.
    public Map<String, Double> tested(Finding finding) {
        return switch (finding) {
            case Finding.Power(Muscle muscle, var _) -> Map.of(muscle.name(), 1.0);
            case Finding.Electromyography(Muscle muscle, var _) -> Map.of(muscle.name(), 1.0);
            case Finding.Recruitment(Muscle muscle, var _) -> Map.of(muscle.name(), 1.0);
            case Finding.Atrophy(Muscle muscle, var _) -> Map.of(muscle.name(), 1.0);
            case Finding.Movement(String action, var _) -> movers(action);
            case Finding.Reflex(var arc, var _) -> {
                var all = new TreeMap<String, Double>();
                arc.muscles().forEach(muscle -> all.put(muscle.name(), 1.0));
                yield parts(all);
            }
            case Finding.NamedSign(var sign, var _) ->
                sign.tells() instanceof Tells.Loss(List<Tells.Mover> movers, var _) ? lost(movers) : Map.of();
            case Finding.Feeling(Area area, var _) -> Map.of(area.name(), 1.0);
            case Finding.Autonomic(Area area, var _) -> Map.of(area.name(), 1.0);
            case Finding.Radiation(Area area, var _, var _) -> Map.of(area.name(), 1.0);
            case Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ -> Map.of();
        };
    }

    private Map<String, Double> movers(String action) {
        var all = new TreeMap<String, Double>();
        for (Muscle muscle : atlas.muscles().all()) {
            for (Muscle.Action made : muscle.actions()) {
                if (made.name().equals(action)) {
                    all.merge(muscle.name(), made.prime() ? 1 : knowledge.assistantWeight(), Double::sum);
                }
            }
        }
        return parts(all);
    }

    private Map<String, Double> lost(List<Tells.Mover> movers) {
        var all = new TreeMap<String, Double>();
        for (Tells.Mover mover : movers) {
            Map<String, Double> muscles =
                    mover.action().isBlank() ? Map.of(mover.muscle(), 1.0) : movers(mover.action());
            muscles.forEach((muscle, part) -> all.merge(muscle, part * mover.weight(), Double::sum));
        }
        return parts(all);
    }

    private static Map<String, Double> parts(Map<String, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        var parts = new TreeMap<String, Double>();
        weights.forEach((name, weight) -> parts.put(name, weight / sum));
        return parts;
    }

    static boolean ofSkin(Finding finding) {
        return finding instanceof Finding.Feeling
                || finding instanceof Finding.Autonomic
                || finding instanceof Finding.Radiation;
    }

    /// With this part of what is tested lost, in the cord or beyond it. Not for tests of a place.
    public double lesion(Finding finding, OptionalInt day, double lost, boolean inCord) {
        return switch (finding) {
            case Finding.Power(var _, Mrc mrc) -> power(mrc, lost);
            case Finding.Movement(var _, Mrc mrc) -> power(mrc, lost);
            case Finding.NamedSign(var sign, boolean present) -> sign(sign, present, lost);
            case Finding.Feeling(Area _, Sensation felt) ->
                felt == Sensation.PAIN
                        ? change(tables.pain(), true, lost)
                        : tables.sensation().chance(felt(felt), lost);
            case Finding.Reflex(var _, Response response) -> {
                double brisk = inCord ? 0.02 + (tables.cordBrisk() - 0.02) * lost : 0.02;
                yield reflex(response, brisk, lost);
            }
            case Finding.Electromyography(var _, boolean denervation) -> {
                double alarm = tables.denervation().falseAlarm();
                double shown = alarm + (tables.denervation().detected() - alarm) * lost * ripe(day);
                yield denervation ? shown : 1 - shown;
            }
            case Finding.Recruitment(var _, var units) -> tables.recruitment().chance(column(units), lost);
            case Finding.Atrophy(var _, boolean present) -> change(tables.wasting(), present, lost);
            case Finding.Autonomic(Area _, boolean present) -> change(tables.irritation(), present, lost);
            case Finding.Radiation(Area _, boolean present, var quality) ->
                change(quality == Finding.Quality.DULL ? tables.pain() : tables.irritation(), present, lost);
            case Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ ->
                throw new IllegalArgumentException(finding + " tests a place.");
        };
    }

    /// The part of a lesion's loss that shows: in a shared area the neighbours cover the rest. A rival takes them too.
    double shows(Finding finding) {
        return switch (finding) {
            case Finding.Feeling(Area area, var _) -> shows(area);
            case Finding.Autonomic(Area area, var _) -> shows(area);
            case Finding.Radiation(Area area, var _, var _) -> shows(area);
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

    private double shows(Area area) {
        return area.autonomous() ? 1 : knowledge.overlap();
    }

    private static double change(Irritation rule, boolean present, double lost) {
        double chance = (1 - lost) * rule.unaffected() + lost * rule.affected();
        return present ? chance : 1 - chance;
    }

    private double power(Mrc mrc, double lost) {
        return grades(mrc).stream()
                .mapToDouble(grade -> tables.power().chance(grade, lost))
                .sum();
    }

    /// The columns of the table: 0, 1 to 2, 3, 4- to 4+, 5.
    private static List<Integer> grades(Mrc mrc) {
        return switch (mrc) {
            case M0 -> List.of(0);
            case M1, M2 -> List.of(1);
            case M3 -> List.of(2);
            case M4_MINUS, M4, M4_PLUS -> List.of(3);
            case M5 -> List.of(4);
            case WEAK -> List.of(1, 2, 3);
        };
    }

    /// Something lost, something felt that should not be, or a test that is positive.
    static boolean abnormal(Observed observed) {
        boolean brisk = observed.finding() instanceof Finding.Reflex(var _, var response) && response == Response.BRISK;
        boolean sign = observed.finding() instanceof Finding.NamedSign(var named, boolean present)
                && present
                && !(named.tells() instanceof Tells.Nothing);
        return brisk || sign || Course.abnormal(observed);
    }

    private double sign(Finding.Sign sign, boolean present, double lost) {
        if (!(sign.tells() instanceof Tells.Loss(var _, boolean drop))) {
            return 1;
        }
        double seen = 0;
        for (int grade = 0; grade < (drop ? 2 : 4); grade++) {
            seen += tables.power().chance(grade, lost)
                    - (1 - lost) * tables.power().chance(grade, 0);
        }
        seen += (1 - lost)
                * (drop ? tables.falseSign().drop() : tables.falseSign().weak());
        return present ? seen : 1 - seen;
    }

    private static int column(Finding.Units units) {
        return switch (units) {
            case NONE -> 0;
            case REDUCED -> 1;
            case FULL -> 2;
        };
    }

    private static int felt(Sensation felt) {
        return felt == Sensation.ABSENT ? 0 : felt == Sensation.NORMAL ? 2 : 1;
    }

    private double reflex(Response response, double brisk, double lost) {
        return switch (response) {
            case BRISK -> brisk;
            case ABSENT -> (1 - brisk) * tables.reflex().chance(0, lost);
            case REDUCED -> (1 - brisk) * tables.reflex().chance(1, lost);
            case NORMAL -> (1 - brisk) * tables.reflex().chance(2, lost);
        };
    }

    private double ripe(OptionalInt day) {
        if (day.isEmpty()) {
            return 0.5;
        }
        double first = tables.denervation().firstDay();
        double full = tables.denervation().fullDay();
        return Math.min(1, Math.max(0, (day.getAsInt() - first) / (full - first)));
    }

    /// Of a rival that says nothing: normal and abnormal alike, and each kind of abnormal as the next.
    private double silent(Finding finding, OptionalInt day) {
        return switch (finding) {
            case Finding.Power(var _, Mrc mrc) -> silentPower(mrc);
            case Finding.Movement(var _, Mrc mrc) -> silentPower(mrc);
            case Finding.NamedSign(var sign, boolean present) ->
                sign.tells() instanceof Tells.Loss(var _, boolean drop)
                        ? drop ? (present ? 0.25 : 0.75) : 0.5
                        : lesion(finding, day, 0, false);
            case Finding.Feeling(Area _, Sensation felt) -> felt == Sensation.NORMAL ? 0.5 : 0.25;
            case Finding.Reflex(var _, Response response) -> response == Response.NORMAL ? 0.5 : 0.5 / 3;
            case Finding.Electromyography(var _, boolean denervation) -> {
                double alarm = tables.denervation().falseAlarm();
                double shown = alarm + (0.5 - alarm) * ripe(day);
                yield denervation ? shown : 1 - shown;
            }
            case Finding.Recruitment(var _, var units) -> units == Finding.Units.FULL ? 0.5 : 0.25;
            case Finding.Atrophy _, Finding.Autonomic _, Finding.Radiation _ -> 0.5;
            case Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ ->
                throw new IllegalArgumentException(finding + " tests a place.");
        };
    }

    private static double silentPower(Mrc mrc) {
        return mrc == Mrc.M5 ? 0.5 : grades(mrc).size() * 0.125;
    }

    /// Under a rival that takes this part of what is tested.
    ///
    /// @param refers true where the tested area lies in the referral area of the needled muscle
    public double rival(Finding finding, OptionalInt day, Rival rival, double lost, boolean refers) {
        double pain = refers ? rival.refers() : rival.pain();
        return switch (finding) {
            case Finding.Feeling(var _, Sensation felt) when felt == Sensation.PAIN -> pain;
            case Finding.Radiation(var _, boolean present, var _) -> present ? pain : 1 - pain;
            case Finding.Reflex(var _, Response response) when !rival.silent() -> reflex(response, rival.brisk(), lost);
            case Finding.Electromyography _ when !rival.silent() -> lesion(finding, day, 0, false);
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.NamedSign _,
                    Finding.Feeling _,
                    Finding.Reflex _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Atrophy _,
                    Finding.Autonomic _ -> rival.silent() ? silent(finding, day) : lesion(finding, day, lost, false);
            case Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ ->
                throw new IllegalArgumentException(finding + " tests a place.");
        };
    }
}
