package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.injury.Clue.ByPlace;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.ImagingResult;
import filiform.injury.Finding.Place;
import filiform.injury.FindingChances.Focal;
import filiform.injury.LocalisationKnowledge.Rival;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What tests of a stretch of a nerve say. No rival is on a nerve of this atlas, so under each rival the nerve is
/// tested elsewhere than the harm.
final class PlaceClues {

    static final ByPlace NOTHING = new ByPlace(Map.of(), 1, _ -> 1);

    private final Atlas atlas;
    private final FindingChances chances;

    PlaceClues(Atlas atlas, FindingChances chances) {
        this.atlas = atlas;
        this.chances = chances;
    }

    Clue tinel(Place place, boolean present) {
        return focal(place, focal -> yes(present, focal), chances.tinel());
    }

    Clue imaging(String nerve, ImagingResult result) {
        Focal focal = chances.imagingAbnormal();
        double there = yes(result != ImagingResult.NORMAL, focal.sameNerve());
        double elsewhere = yes(result != ImagingResult.NORMAL, focal.elsewhere());
        var by = new HashMap<Integer, Double>();
        own(nerve).forEach(segment -> by.put(segment, there));
        return new ByPlace(by, elsewhere, _ -> elsewhere);
    }

    /// A study done before its day tells a part of what it would tell later.
    Clue conduction(Place across, ConductionResult result, OptionalInt day) {
        double ready = day.isEmpty() ? 1 : Math.clamp(day.getAsInt() / (double) chances.conductionDay(), 0.25, 1);
        double elsewhere = conducted(
                result,
                chances.conductionNormal().elsewhere(),
                chances.conductionFocal().elsewhere());
        var by = new HashMap<Integer, Double>();
        for (int segment : own(across.nerve())) {
            boolean beside = beside(atlas.tree().segments().get(segment), across);
            double chance =
                    conducted(result, at(chances.conductionNormal(), beside), at(chances.conductionFocal(), beside));
            by.put(segment, elsewhere + (chance - elsewhere) * ready);
        }
        return new ByPlace(by, elsewhere, _ -> elsewhere);
    }

    private static double at(Focal focal, boolean beside) {
        return beside ? focal.beside() : focal.sameNerve();
    }

    private static double conducted(ConductionResult result, double normal, double focal) {
        return result == ConductionResult.NORMAL ? normal : (1 - normal) * yes(result.focal(), focal);
    }

    Clue sign(Tells.At at, boolean present) {
        var by = new HashMap<Integer, Double>();
        at.spots().forEach(spot -> stretch(spot).forEach(segment -> by.put(segment, yes(present, at.there()))));
        double elsewhere = yes(present, at.elsewhere());
        return new ByPlace(by, elsewhere, _ -> elsewhere);
    }

    Clue centre(Tells.Centre centre, boolean present) {
        double there = yes(present, centre.there());
        double elsewhere = yes(present, centre.elsewhere());
        var by = new HashMap<Integer, Double>();
        List<Segment> segments = atlas.tree().segments();
        IntStream.range(0, segments.size())
                .filter(i -> segments.get(i).kind() == Nerve.Kind.CORD)
                .forEach(i -> by.put(i, there));
        ToDoubleFunction<Rival> rivals = rival -> rival.centre() ? there : elsewhere;
        return new ByPlace(by, elsewhere, rivals);
    }

    private ByPlace focal(Place place, java.util.function.DoubleUnaryOperator chance, Focal focal) {
        IntToDoubleFunction at = segment ->
                chance.applyAsDouble(at(focal, beside(atlas.tree().segments().get(segment), place)));
        double elsewhere = chance.applyAsDouble(focal.elsewhere());
        var by = new HashMap<Integer, Double>();
        own(place.nerve()).forEach(segment -> by.put(segment, at.applyAsDouble(segment)));
        return new ByPlace(by, elsewhere, _ -> elsewhere);
    }

    private static double yes(boolean present, double chance) {
        return present ? chance : 1 - chance;
    }

    /// Every segment of the nerve, bundles included.
    private List<Integer> own(String nerve) {
        List<Segment> segments = atlas.tree().segments();
        return IntStream.range(0, segments.size())
                .filter(i -> segments.get(i).nerve().equals(nerve))
                .boxed()
                .toList();
    }

    private List<Integer> stretch(Tells.Spot spot) {
        Nerve nerve = atlas.nerves().get(spot.nerve());
        int from = Math.max(0, nerve.indexOf(spot.from()));
        int to = nerve.indexOf(spot.to()) < 0 ? nerve.lengths().size() : nerve.indexOf(spot.to());
        int first = atlas.tree().first(nerve.name());
        return own(nerve.name()).stream()
                .filter(segment -> {
                    int along = atlas.tree().whole(segment) - first;
                    return along >= from && along < to;
                })
                .toList();
    }

    /// True where the segment starts or ends at the place.
    static boolean beside(Segment segment, Place place) {
        return segment.nerve().equals(place.nerve())
                && (segment.from().equals(place.point()) || segment.to().equals(place.point()));
    }
}
