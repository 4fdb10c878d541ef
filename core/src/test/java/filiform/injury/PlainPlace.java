package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.ImagingResult;
import filiform.injury.FindingChances.Focal;
import java.util.OptionalInt;

/// How likely the finding of a test of a place is, straight from the tables.
final class PlainPlace {

    private final Atlas atlas;
    private final FindingChances tables;

    PlainPlace(Atlas atlas, FindingChances tables) {
        this.atlas = atlas;
        this.tables = tables;
    }

    /// True where the finding tests a stretch, or the nervous centre, rather than muscles or skin.
    static boolean isOne(Finding finding) {
        return switch (finding) {
            case Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ -> true;
            case Finding.NamedSign(var sign, var _) -> !(sign.tells() instanceof Tells.Loss);
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Atrophy _,
                    Finding.Reflex _,
                    Finding.Feeling _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> false;
        };
    }

    /// A test of a place, under a lesion of this segment.
    double at(Finding finding, OptionalInt day, Segment segment) {
        return switch (finding) {
            case Finding.Tinel(var at, boolean present) ->
                present ? focal(tables.tinel(), at, segment) : 1 - focal(tables.tinel(), at, segment);
            case Finding.Imaging(String nerve, var _, ImagingResult result) -> {
                Focal focal = tables.imagingAbnormal();
                double seen = segment.nerve().equals(nerve) ? focal.sameNerve() : focal.elsewhere();
                yield result == ImagingResult.NORMAL ? 1 - seen : seen;
            }
            case Finding.Conduction(var at, ConductionResult result) -> {
                double ripe =
                        day.isEmpty() ? 1 : Math.min(1, Math.max(0.25, day.getAsInt() * 1.0 / tables.conductionDay()));
                double far = study(
                        result,
                        tables.conductionNormal().elsewhere(),
                        tables.conductionFocal().elsewhere());
                double here = study(
                        result,
                        focal(tables.conductionNormal(), at, segment),
                        focal(tables.conductionFocal(), at, segment));
                yield ripe * here + (1 - ripe) * far;
            }
            case Finding.NamedSign(var sign, boolean present) -> {
                double there = switch (sign.tells()) {
                    case Tells.At(var spots, double at, double elsewhere) ->
                        spots.stream().anyMatch(spot -> within(spot, segment)) ? at : elsewhere;
                    case Tells.Centre(double at, double elsewhere) ->
                        segment.kind() == Nerve.Kind.CORD ? at : elsewhere;
                    case Tells.Nothing _, Tells.Loss _ -> Double.NaN;
                };
                yield Double.isNaN(there) ? 1 : present ? there : 1 - there;
            }
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Atrophy _,
                    Finding.Reflex _,
                    Finding.Feeling _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> throw new IllegalArgumentException(finding + " tests no place.");
        };
    }

    /// True where a lesion of the segment changes what the test shows.
    boolean tests(Finding finding, Segment segment) {
        return switch (finding) {
            case Finding.Tinel(var at, var _) -> segment.nerve().equals(at.nerve());
            case Finding.Conduction(var at, var _) -> segment.nerve().equals(at.nerve());
            case Finding.Imaging(String nerve, var _, var _) -> segment.nerve().equals(nerve);
            case Finding.NamedSign(var sign, var _) ->
                switch (sign.tells()) {
                    case Tells.At(var spots, var _, var _) -> spots.stream().anyMatch(spot -> within(spot, segment));
                    case Tells.Centre _ -> segment.kind() == Nerve.Kind.CORD;
                    case Tells.Nothing _, Tells.Loss _ -> false;
                };
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Atrophy _,
                    Finding.Reflex _,
                    Finding.Feeling _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> false;
        };
    }

    private static double study(ConductionResult result, double normal, double focal) {
        return switch (result) {
            case NORMAL -> normal;
            case CONDUCTION_BLOCK, SLOWING, NEURAPRAXIA -> (1 - normal) * focal;
            case REDUCED_AMPLITUDE, ABSENT, AXON_LOSS -> (1 - normal) * (1 - focal);
        };
    }

    private static double focal(Focal focal, Finding.Place at, Segment segment) {
        if (!segment.nerve().equals(at.nerve())) {
            return focal.elsewhere();
        }
        boolean beside = segment.from().equals(at.point()) || segment.to().equals(at.point());
        return beside ? focal.beside() : focal.sameNerve();
    }

    private boolean within(Tells.Spot spot, Segment segment) {
        if (!segment.nerve().equals(spot.nerve())) {
            return false;
        }
        Nerve nerve = atlas.nerves().get(spot.nerve());
        int at = nerve.indexOf(segment.from());
        return (spot.from().isBlank() || at >= nerve.indexOf(spot.from()))
                && (spot.to().isBlank() || at < nerve.indexOf(spot.to()));
    }

    /// A test of a place where nothing of this atlas is hurt, or under a rival.
    double nowhere(Finding finding, OptionalInt day, boolean centre) {
        if (finding instanceof Finding.NamedSign(var sign, boolean present)) {
            return switch (sign.tells()) {
                case Tells.At(var _, var _, double elsewhere) -> present ? elsewhere : 1 - elsewhere;
                case Tells.Centre(double there, double elsewhere) -> {
                    double chance = centre ? there : elsewhere;
                    yield present ? chance : 1 - chance;
                }
                case Tells.Nothing _, Tells.Loss _ -> 1;
            };
        }
        var nowhere = new Segment(
                "", Nerve.Kind.NERVE, "", "", atlas.tree().segments().getFirst().length());
        return at(finding, day, nowhere);
    }
}
