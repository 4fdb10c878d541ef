package filiform.app.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Secrets that the program makes up. They have so many bits that a plain hash of one cannot be turned back; only the
/// hash is ever stored.
public final class Secret {

    private Secret() {}

    /// 256 bits for a cookie or an address.
    public static String token(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Letters that people can type, in groups of five.
    ///
    /// @param bits at least 50, a multiple of 5
    public static String typed(SecureRandom random, int bits) {
        var text = new StringBuilder();
        for (int i = 0; i < bits / 5; i++) {
            text.append(i > 0 && i % 5 == 0 ? "-" : "")
                    .append("ABCDEFGHJKMNPQRSTVWXYZ0123456789".charAt(random.nextInt(32)));
        }
        return text.toString();
    }

    /// What is stored of a secret. Letters that are typed count the same in small, with or without lines and spaces.
    public static String hashTyped(String secret) {
        return hash(secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /// What is stored of a token.
    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /// Another secret that follows from a token for one purpose; it tells nothing of the token.
    static byte[] derived(String token, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256.", e);
        }
    }

    /// What a form bears, so that no other site can send it.
    public static String ofForms(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derived(token, "forms"));
    }

    /// Compares without telling by its time how much was right.
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
