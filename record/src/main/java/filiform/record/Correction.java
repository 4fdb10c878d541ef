package filiform.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Which event a new event takes the place of, and why. The reason is sealed with the body.
///
/// @param why 1 to 2000 letters
public record Correction(UUID event, String why) {

    /// The longest reason, in letters.
    public static final int MAX_WHY = 2000;

    /// Whether a text can be a reason.
    public static boolean isReason(String why) {
        return !why.isBlank() && why.length() <= MAX_WHY && storable(why);
    }

    public Correction {
        if (!isReason(why)) {
            throw new IllegalArgumentException(
                    "why must have 1 to %d letters, had %d.".formatted(MAX_WHY, why.length()));
        }
    }

    /// Text that every store and every encoding returns letter by letter.
    static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
