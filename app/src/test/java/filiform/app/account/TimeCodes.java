package filiform.app.account;

import java.time.Instant;

/// What an authenticator app shows.
public final class TimeCodes {

    private TimeCodes() {}

    public static String at(byte[] secret, Instant now) {
        return TimeCode.code(secret, TimeCode.step(now), 6);
    }
}
