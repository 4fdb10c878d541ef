package filiform.record.event;

import java.util.regex.Pattern;

/// What every event must hold; the edge has said so in words before.
final class Require {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Require() {}

    static void told(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s must be told.".formatted(name));
        }
    }

    static void hash(String name, String text) {
        if (!HASH.matcher(text).matches()) {
            throw new IllegalArgumentException("%s must be 64 hexadecimal digits.".formatted(name));
        }
    }

    static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException("%s must lie in %s to %s, was %s.".formatted(name, low, high, value));
        }
    }
}
