package filiform.injury;

import filiform.atlas.Nerve;
import filiform.measure.Side;
import java.util.List;

/// Which nerve and where: every place with its probability, what speaks for and against, and what to test next.
///
/// @param nerves    probability of at least one lesion on each named nerve, in falling order
/// @param segments  probability of each place and extent, in falling order
/// @param level     the shortest stretch of the leading nerve that holds most of its probability
/// @param rivals    explanations that are no lesion of a nerve in this atlas, in falling order
/// @param pairs     two lesions at once, in falling order; only such as hold one of the leading nerves were sought
/// @param explained what each finding says of the leading place
/// @param nextTests what would tell most, in falling order; what needs no equipment first
/// @param redFlags  what must be looked at now, whatever the nerve; empty where no finding calls for it, which clears
///                  nothing
/// @param warnings  what limits the answer, in words
public record Localisation(
        List<NerveChance> nerves,
        List<SegmentChance> segments,
        Level level,
        List<RivalChance> rivals,
        List<PairChance> pairs,
        List<Explained> explained,
        List<NextTest> nextTests,
        List<String> redFlags,
        List<String> warnings) {

    public record NerveChance(String nerve, Nerve.Kind kind, Side side, double probability) {}

    /// A place and an extent.
    ///
    /// @param fascicle the bundle of fibres; blank for the whole nerve
    public record SegmentChance(
            int segment,
            String nerve,
            String fascicle,
            String from,
            String to,
            String extent,
            Side side,
            double probability) {}

    /// Two nerves hurt at once.
    public record PairChance(String first, Side firstSide, String second, Side secondSide, double probability) {}

    /// A stretch of one nerve.
    ///
    /// @param probability of a lesion there
    public record Level(String nerve, Side side, String from, String to, double probability) {}

    public record RivalChance(String cause, double probability, String tell) {}

    /// One finding and what the leading place makes of it.
    ///
    /// @param predicted chance of this finding if the leading place is right, 0 to 1
    /// @param otherwise its chance under all other explanations together, 0 to 1
    public record Explained(String finding, double predicted, double otherwise, String words) {}

    /// A test not done yet.
    ///
    /// @param what      `muscle`, `area`, `reflex`, `sign`, `emg` or `ncs`
    /// @param of        the muscle, area, reflex or place
    /// @param bits      expected information about the place, in bits
    /// @param equipment true where it takes more than hands and a wisp of cotton
    public record NextTest(String what, String of, double bits, boolean equipment) {}

    public Localisation {
        nerves = List.copyOf(nerves);
        segments = List.copyOf(segments);
        rivals = List.copyOf(rivals);
        pairs = List.copyOf(pairs);
        explained = List.copyOf(explained);
        nextTests = List.copyOf(nextTests);
        redFlags = List.copyOf(redFlags);
        warnings = List.copyOf(warnings);
    }
}
