package filiform.knowledge.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The mark of a sentence that somebody compared with the English after it was written. It is made of both
/// sentences, so that whoever changes either of them takes the mark away without knowing of it. It guards
/// against forgetting, not against forging.
public final class Mark {

    private static final int BYTES = 4;

    private Mark() {}

    /// Eight hexadecimal digits.
    public static String of(String english, String other) {
        try {
            byte[] both = (english + "\n" + other).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(both);
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
