package filiform.app.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/// Codes for the day on which the second factor is lost: each counts once, and only their hashes are stored.
///
/// @param typed  as the owner sees them, once
/// @param hashes as they are stored, in the same order
public record RecoveryCodes(List<String> typed, List<String> hashes) {

    private static final int COUNT = 8;
    private static final int BITS = 75;

    public RecoveryCodes {
        typed = List.copyOf(typed);
        hashes = List.copyOf(hashes);
    }

    public static RecoveryCodes fresh(SecureRandom random) {
        List<String> typed =
                Stream.generate(() -> Secret.typed(random, BITS)).limit(COUNT).toList();
        return new RecoveryCodes(typed, typed.stream().map(Secret::hashTyped).toList());
    }
}
