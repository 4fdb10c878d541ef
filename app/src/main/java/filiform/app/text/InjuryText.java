package filiform.app.text;

import filiform.app.contract.Decided.Localised;
import filiform.atlas.Nerve;
import filiform.injury.Localisation;
import filiform.measure.Side;
import java.util.List;
import java.util.stream.Stream;

/// Localisation as people read it.
final class InjuryText {

    private InjuryText() {}

    static String localised(Localised localised) {
        Localisation found = localised.localisation();
        var lines = new Lines();
        lines.items("Now", found.redFlags());
        var level = found.level();
        lines.heading("%s, from %s to %s".formatted(on(level.side(), level.nerve()), level.from(), level.to()));
        lines.paragraph(
                "Probability of a lesion in this stretch: %s.".formatted(ChanceWords.percent(level.probability())));
        lines.heading("Nerves");
        found.nerves().stream()
                .filter(nerve -> nerve.probability() >= 0.01)
                .forEach(nerve -> lines.item(ChanceWords.percent(nerve.probability()) + "  " + name(nerve)));
        lines.heading("Places");
        found.segments().stream()
                .filter(place -> place.probability() >= 0.02)
                .limit(6)
                .forEach(place -> lines.item("%s  %s, %s to %s, %s"
                        .formatted(
                                ChanceWords.percent(place.probability()),
                                place.fascicle().isBlank()
                                        ? place.nerve()
                                        : place.fascicle() + " of the " + place.nerve(),
                                place.from(),
                                place.to(),
                                place.extent())));
        lines.items(
                "Two lesions at once",
                found.pairs().stream()
                        .filter(pair -> pair.probability() >= 0.05)
                        .map(pair -> "%s  %s and %s"
                                .formatted(
                                        ChanceWords.percent(pair.probability()),
                                        on(pair.firstSide(), pair.first()),
                                        on(pair.secondSide(), pair.second())))
                        .toList());
        lines.heading("Other explanations");
        for (var rival : found.rivals()) {
            lines.item("%s  %s".formatted(ChanceWords.percent(rival.probability()), rival.cause()));
            lines.below(rival.tell());
        }
        lines.items(
                "What each finding says",
                found.explained().stream()
                        .map(Localisation.Explained::words)
                        .distinct()
                        .toList());
        lines.heading(
                "Next tests, without equipment first, the most telling of each first (bits of information about the place)");
        for (var test : worthwhile(found.nextTests())) {
            lines.item("%s (%.2f bits%s)"
                    .formatted(words(test), test.bits(), test.equipment() ? ", needs equipment" : ""));
        }
        lines.items(
                "Mind",
                Stream.concat(localised.warnings().stream(), found.warnings().stream())
                        .toList());
        return lines.toString();
    }

    private static String on(Side side, String nerve) {
        return side == Side.UNSAID ? nerve : side.words() + " " + nerve;
    }

    private static String name(Localisation.NerveChance nerve) {
        return nerve.kind() == Nerve.Kind.NERVE
                ? nerve.nerve()
                : "%s (%s)".formatted(nerve.nerve(), nerve.kind().words());
    }

    /// A few tests that tell something: at least a quarter of what the best one tells.
    private static List<Localisation.NextTest> worthwhile(List<Localisation.NextTest> tests) {
        double best =
                tests.stream().mapToDouble(Localisation.NextTest::bits).max().orElse(0);
        return tests.stream().filter(test -> test.bits() >= best / 4).limit(8).toList();
    }

    static String words(Localisation.NextTest test) {
        return switch (test.what()) {
            case "muscle" -> "strength of " + test.of();
            case "area" -> "touch, " + test.of();
            case "reflex" -> test.of();
            case "emg" -> "EMG of " + test.of();
            default -> "nerve conduction, " + test.of();
        };
    }
}
