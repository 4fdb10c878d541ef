package filiform.knowledge.check;

import java.util.Locale;

/// Turns a library's message into one sentence of ours: its first line, with a capital letter and a full stop.
final class Sentence {

    private static final int LONGEST = 300;

    private Sentence() {}

    static String of(String message) {
        String line = message.strip().lines().findFirst().orElse("Unknown fault");
        String text = line.substring(0, Math.min(line.length(), LONGEST));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }
}
