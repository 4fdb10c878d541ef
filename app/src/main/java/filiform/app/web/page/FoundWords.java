package filiform.app.web.page;

import filiform.app.web.form.FoundLine;
import java.util.List;
import java.util.Set;

/// A told finding as a line of the list.
final class FoundWords {

    private static final Set<String> NORMAL = Set.of("normal", "5", "false", "full");
    private static final Set<String> LOST =
            Set.of("0", "1", "2", "absent", "none", "true", "conduction block", "discontinuity");
    private static final Set<String> FELT = Set.of("pain", "paraesthesia", "nerve", "dull");

    private FoundWords() {}

    static InjuryView.Told told(FoundLine line) {
        boolean drawn = line.kind().equals(FoundLine.OUTLINE);
        String found = drawn ? line.value().replaceFirst(":.*", "") : line.value();
        return new InjuryView.Told(
                line.field(),
                line.text(),
                words(line, found),
                line.side(),
                state(found.replace("+rest", "")),
                line.kind(),
                line.name(),
                drawn ? line.value() : found,
                line.side());
    }

    private static String words(FoundLine line, String found) {
        String said = said(found);
        return switch (line.kind()) {
            case "muscle", "action" -> "%s: power %s".formatted(line.name(), said);
            case "area" -> "%s: %s".formatted(line.name(), touch(found));
            case "sign" -> found.equals("false") ? "no " + line.name() : line.name();
            case "tinel" -> "Tinel at the %s: %s".formatted(line.name(), said);
            case "emg" -> "EMG of %s: %s".formatted(line.name(), electrical(found));
            case "ncs" -> "nerve conduction, %s: %s".formatted(line.name(), said);
            case "imaging" -> "%s: %s".formatted(line.name(), said);
            case "atrophy" -> "wasting of %s: %s".formatted(line.name(), said);
            case "autonomic" -> "sweating, colour or warmth, %s: %s".formatted(line.name(), said);
            case "radiation" -> "runs into %s: %s".formatted(line.name(), said);
            case "outline" ->
                "drawn on '%s': %s%s"
                        .formatted(
                                line.name(),
                                touch(found.replace("+rest", "")),
                                found.endsWith("+rest") ? ", the rest normal" : "");
            default -> "%s: %s".formatted(line.name(), said);
        };
    }

    private static String electrical(String found) {
        return switch (found) {
            case "true" -> "denervation";
            case "false" -> "no denervation";
            case "none" -> "no unit answers";
            case "reduced" -> "few units answer";
            case "full" -> "all units answer";
            default -> found;
        };
    }

    private static String said(String found) {
        return switch (found) {
            case "true" -> "present";
            case "false" -> "not present";
            case "4-" -> "4−";
            case "nerve" -> "electric, burning or tingling";
            case "dull" -> "dull or aching";
            default -> found;
        };
    }

    private static String touch(String found) {
        return switch (found) {
            case "absent" -> "touch absent";
            case "reduced" -> "touch reduced";
            case "paraesthesia" -> "tingling";
            case "normal" -> "touch normal";
            default -> found;
        };
    }

    private static String state(String found) {
        return List.of("normal", "lost", "felt").stream()
                .filter(state -> switch (state) {
                    case "normal" -> NORMAL.contains(found);
                    case "lost" -> LOST.contains(found);
                    default -> FELT.contains(found);
                })
                .findFirst()
                .orElse("weak");
    }
}
