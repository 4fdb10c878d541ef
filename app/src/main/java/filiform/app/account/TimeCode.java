package filiform.app.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The second factor: six digits that change every 30 seconds (RFC 6238 with HMAC-SHA-1, which every authenticator app
/// knows). The step before and the step after count too, for clocks that differ.
public final class TimeCode {

    /// Bytes of a secret.
    public static final int SECRET = 20;

    private static final long STEP_S = 30;
    private static final int DIGITS = 6;

    private TimeCode() {}

    /// The step in which this code is right, if it is later than the last one used: no code counts twice.
    ///
    /// @param last the step of the last code that was accepted, or -1
    public static OptionalLong accepted(byte[] secret, String code, Instant now, long last) {
        long current = Math.floorDiv(now.getEpochSecond(), STEP_S);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            // Every step is compared, so that the time does not tell which one was nearly right.
            boolean same = MessageDigest.isEqual(
                    code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
            if (same && step > last) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_S);
    }

    /// @param digits 6 to 8
    static String code(byte[] secret, long step, int digits) {
        byte[] mac = mac(secret, step);
        int offset = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac, offset, 4).getInt() & Integer.MAX_VALUE;
        String all = "00000000" + number;
        return all.substring(all.length() - digits);
    }

    private static byte[] mac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1.", e);
        }
    }

    /// The secret as letters, in groups of four for people to type.
    public static String letters(byte[] secret) {
        return Base32.encode(secret).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /// The address that an authenticator app reads from a QR code.
    public static String address(byte[] secret, String name) {
        return "otpauth://totp/Filiform:%s?secret=%s&issuer=Filiform&digits=6&period=30"
                .formatted(escaped(name), Base32.encode(secret));
    }

    private static String escaped(String name) {
        var text = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            if (Character.isLetterOrDigit(each) && each > 0) {
                text.append((char) each);
            } else {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return text.toString();
    }
}
