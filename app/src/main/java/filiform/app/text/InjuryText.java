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
        var level = found.level();
        String side = level.side() == Side.UNSAID ? "" : level.side().words() + " ";
        lines.heading("%s%s, from %s to %s".formatted(side, level.nerve(), level.from(), level.to()));
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
                                place.nerve(),
                                place.from(),
                                place.to(),
                                place.extent())));
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
        lines.heading("Next tests, most telling first (bits of information about the place)");
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
