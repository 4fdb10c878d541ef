package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.web.page.InjuryAnswer.Test;
import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Match;
import filiform.atlas.Muscle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The next tests as cards with a button for each result: by hand first, then with equipment.
final class InjuryTests {

    private static final int MOST = 8;

    private InjuryTests() {}

    static List<Test> of(Atlas atlas, JsonNode ranked) {
        double most = ranked.valueStream()
                .mapToDouble(test -> test.path("information_bits").asDouble())
                .max()
                .orElse(1);
        var tests = new ArrayList<Test>();
        for (boolean equipment : List.of(false, true)) {
            ranked.valueStream()
                    .filter(test -> test.path("equipment").asBoolean() == equipment)
                    .limit(MOST)
                    .forEach(test -> tests.add(test(atlas, test, most)));
        }
        return tests;
    }

    private static Test test(Atlas atlas, JsonNode ranked, double most) {
        Map.Entry<String, JsonNode> test =
                ranked.path("test").properties().iterator().next();
        String kind = test.getKey();
        String of = test.getValue().asText();
        double bits = ranked.path("information_bits").asDouble();
        return new Test(
                kind + "." + of,
                words(kind, of),
                how(atlas, kind, of),
                String.format(Locale.ROOT, "%.2f bits", bits),
                (int) Math.clamp(Math.ceil(5 * bits / most), 1, 5),
                ranked.path("equipment").asBoolean(),
                results(kind));
    }

    private static String words(String kind, String of) {
        return switch (kind) {
            case "muscle", "action" -> "Strength: " + of;
            case "area" -> "Touch: " + of;
            case "reflex" -> "Reflex: " + of;
            case "tinel" -> "Tap over the " + of;
            case "emg" -> "EMG: " + of;
            case "ncs" -> "Nerve conduction: " + of;
            default -> of;
        };
    }

    private static String how(Atlas atlas, String kind, String of) {
        return switch (kind) {
            case "muscle" ->
                atlas.muscles().find(of) instanceof Match.Found<Muscle>(Muscle muscle) ? moves(muscle) : "";
            case "area" ->
                atlas.areas().find(of) instanceof Match.Found<Area>(Area area) ? "Both sides; " + area.region() : "";
            case "reflex" -> "Both sides.";
            default -> "";
        };
    }

    private static String moves(Muscle muscle) {
        String prime = muscle.actions().stream()
                .filter(Muscle.Action::prime)
                .map(Muscle.Action::name)
                .collect(Collectors.joining(", "));
        return prime.isEmpty() ? "" : "Against resistance: " + prime + ".";
    }

    private static List<Choice> results(String kind) {
        List<Choice> choices = switch (kind) {
            case "muscle", "action" -> Choice.MRC;
            case "area" -> Choice.TOUCH;
            case "reflex" -> Choice.REFLEX;
            case "emg" -> Choice.ELECTROMYOGRAPHY;
            case "ncs" -> Choice.CONDUCTION;
            default -> Choice.PRESENT;
        };
        return choices.stream().filter(choice -> !choice.value().isEmpty()).toList();
    }
}
