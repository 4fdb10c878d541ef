package filiform.knowledge.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.injury.Examination;
import filiform.injury.Finding;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.ImagingResult;
import filiform.injury.Finding.Response;
import filiform.injury.Localisation;
import filiform.injury.Localise;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.knowledge.Knowledge;
import filiform.measure.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How the case files write findings, such as `muscle:triceps brachii=5;L area:heel=reduced`, and the shipped
/// knowledge.
/// `L ` or `R ` stands before a finding whose side is told.
final class Coded {

    static final Knowledge KNOWLEDGE = Knowledge.load();
    static final Atlas ATLAS = KNOWLEDGE.atlas();
    static final Localise LOCALISE = new Localise(ATLAS, KNOWLEDGE.localisation());

    private Coded() {}

    static Localisation localise(String findings) {
        return LOCALISE.localise(examination(findings));
    }

    static Examination examination(String findings) {
        return new Examination(observed(findings, OptionalInt.empty()), Side.UNSAID, List.of());
    }

    static List<Observed> observed(String findings, OptionalInt day) {
        return Arrays.stream(findings.split(";", -1))
                .map(text -> new Observed(finding(sideless(text)), side(text), day, text))
                .toList();
    }

    static Side side(String text) {
        return text.startsWith("L ") ? Side.LEFT : text.startsWith("R ") ? Side.RIGHT : Side.UNSAID;
    }

    static String sideless(String text) {
        return side(text) == Side.UNSAID ? text : text.substring(2);
    }

    private static Finding finding(String text) {
        String kind = text.substring(0, text.indexOf(':'));
        String of = text.substring(text.indexOf(':') + 1, text.lastIndexOf('='));
        String result = text.substring(text.lastIndexOf('=') + 1);
        return switch (kind) {
            case "muscle" ->
                new Finding.Power(ATLAS.muscles().get(of), Mrc.parse(result).getFirst());
            case "action" -> new Finding.Movement(of, Mrc.parse(result).getFirst());
            case "area" -> new Finding.Feeling(ATLAS.areas().get(of), word(Sensation.class, result));
            case "reflex" ->
                new Finding.Reflex(named(KNOWLEDGE.localisation().reflexes(), of), word(Response.class, result));
            case "sign" -> new Finding.NamedSign(named(KNOWLEDGE.localisation().signs(), of), "present".equals(result));
            case "atrophy" -> new Finding.Atrophy(ATLAS.muscles().get(of), "present".equals(result));
            case "radiation" -> new Finding.Radiation(ATLAS.areas().get(of), "present".equals(result));
            case "emg" -> new Finding.Electromyography(ATLAS.muscles().get(of), "denervation".equals(result));
            case "ncs" ->
                new Finding.Conduction(
                        new Finding.Place(of.split(" at ", 2)[0], of.split(" at ", 2)[1]),
                        word(ConductionResult.class, result));
            case "imaging" -> new Finding.Imaging(of, "MRI", word(ImagingResult.class, result));
            default -> throw new IllegalArgumentException("No finding is written so: " + text);
        };
    }

    private static <T extends Named> T named(List<T> things, String name) {
        return new Names<>(things).get(name);
    }

    private static <E extends Enum<E>> E word(Class<E> choices, String word) {
        return Enum.valueOf(choices, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /// Nerves and rivals by name, likeliest first.
    static List<String> causes(Localisation found) {
        record Cause(String name, double chance) {}
        return Stream.concat(
                        found.nerves().stream().map(nerve -> new Cause(nerve.nerve(), nerve.probability())),
                        found.rivals().stream().map(rival -> new Cause(rival.cause(), rival.probability())))
                .sorted((a, b) -> Double.compare(b.chance(), a.chance()))
                .map(Cause::name)
                .toList();
    }

    static List<String> list(String text) {
        return List.of(text.split(";", -1));
    }
}
