package filiform.injury;

import filiform.atlas.Basis;

/// How likely each result of a test is, given what a lesion takes. No chance is 0 or 1: every test can mislead.
///
/// @param irritation       chance of radiation or autonomic change
/// @param wasting          chance of a wasted muscle
/// @param falseSign        chance of a sign of loss without a loss
/// @param pain             chance of pain in an area; soreness is common near any needle, so it tells less
/// @param cordBrisk        chance of a brisk reflex below a lesion of the spinal cord
/// @param recruitment      chance of no, fewer or all units
/// @param conductionDay    day from which on nerve conduction is as good as it gets; before it, it tells less
/// @param conductionNormal chance of a normal study
/// @param conductionFocal  part of the abnormal studies that show a change at the place itself
/// @param imagingAbnormal  chance of any abnormal image of the nerve
public record FindingChances(
        LossTable power,
        LossTable sensation,
        LossTable reflex,
        double cordBrisk,
        LossTable recruitment,
        int conductionDay,
        Focal tinel,
        Focal conductionNormal,
        Focal conductionFocal,
        Focal imagingAbnormal,
        Denervation denervation,
        Irritation irritation,
        Irritation wasting,
        FalseSign falseSign,
        Irritation pain) {

    /// Chance of a local sign when the lesion is next to the place, elsewhere on that nerve, or not on it.
    public record Focal(double beside, double sameNerve, double elsewhere) {
        public Focal {
            open("beside", beside);
            open("sameNerve", sameNerve);
            open("elsewhere", elsewhere);
        }
    }

    /// When electromyography can show denervation.
    ///
    /// @param firstDay   before it, the study says nothing of this injury
    /// @param fullDay    from it on, the test is as good as it gets
    /// @param detected   chance of denervation activity in a wholly affected muscle, neurapraxia included
    /// @param falseAlarm chance in an unaffected muscle
    public record Denervation(int firstDay, int fullDay, double detected, double falseAlarm, Basis basis) {
        public Denervation {
            open("detected", detected);
            open("falseAlarm", falseAlarm);
            if (firstDay >= fullDay) {
                throw new IllegalArgumentException(
                        "firstDay must lie before fullDay, was %d, %d.".formatted(firstDay, fullDay));
            }
        }
    }

    /// Chance of a change with nothing and with all of the supply lost.
    public record Irritation(double unaffected, double affected) {
        public Irritation {
            open("unaffected", unaffected);
            open("affected", affected);
        }
    }

    /// Chance of a sign of loss where nothing of it is lost.
    ///
    /// @param drop of one that shows what cannot be held against gravity
    /// @param weak of one that any weakness may show
    public record FalseSign(double drop, double weak) {
        public FalseSign {
            open("drop", drop);
            open("weak", weak);
        }
    }

    private static void open(String name, double chance) {
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("%s must lie between 0 and 1, was %s.".formatted(name, chance));
        }
    }
}
