package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Segment;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.Place;
import filiform.injury.FindingChances.Focal;
import filiform.injury.Hypothesis.Lesion;

/// How likely a test of a named nerve turns out, given one explanation. No rival is on a nerve of this atlas, so under
/// each rival the nerve is tested elsewhere than the harm.
final class PlaceTests {

    private final Atlas atlas;
    private final FindingChances chances;

    PlaceTests(Atlas atlas, FindingChances chances) {
        this.atlas = atlas;
        this.chances = chances;
    }

    /// Chance that tapping tingles.
    double tinel(Place place, boolean here, Hypothesis hypothesis) {
        return focal(chances.tinel(), place, here, hypothesis);
    }

    /// Chance of an abnormal image.
    double imaging(String nerve, boolean here, Hypothesis hypothesis) {
        return onNerve(chances.imagingAbnormal(), nerve, here, hypothesis);
    }

    double conduction(ConductionResult result, Place across, boolean here, Hypothesis hypothesis) {
        double normal = focal(chances.conductionNormal(), across, here, hypothesis);
        if (result == ConductionResult.NORMAL) {
            return normal;
        }
        double focal = focal(chances.conductionFocal(), across, here, hypothesis);
        return (1 - normal) * Likelihood.yes(result.focal(), focal);
    }

    private double focal(Focal focal, Place place, boolean here, Hypothesis hypothesis) {
        return hypothesis instanceof Lesion lesion && here && beside(segment(lesion), place)
                ? focal.beside()
                : onNerve(focal, place.nerve(), here, hypothesis);
    }

    private double onNerve(Focal focal, String nerve, boolean here, Hypothesis hypothesis) {
        return hypothesis instanceof Lesion lesion
                        && here
                        && segment(lesion).nerve().equals(nerve)
                ? focal.sameNerve()
                : focal.elsewhere();
    }

    private Segment segment(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment());
    }

    /// True where the segment starts or ends at the place.
    static boolean beside(Segment segment, Place place) {
        return segment.nerve().equals(place.nerve())
                && (segment.from().equals(place.point()) || segment.to().equals(place.point()));
    }
}
