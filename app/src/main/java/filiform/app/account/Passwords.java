package filiform.app.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Passwords as Argon2id hashes in the usual text form, `$argon2id$v=19$m=65536,t=3,p=1$salt$hash`: the cost stands in
/// the hash, so that it can be raised later and old hashes are still checked.
public final class Passwords {

    /// The fewest letters of a password; length is what makes it strong (NIST SP 800-63B).
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int SALT = 16;
    private static final int HASH = 32;

    private static final Pattern ENCODED = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    private final Cost cost;
    private final SecureRandom random;
    private final String decoy;
    /// Many guesses at once would fill the memory: two are computed, the others wait their turn.
    private final Semaphore atOnce = new Semaphore(2, true);

    public Passwords(Cost cost, SecureRandom random) {
        this.cost = cost;
        this.random = random;
        byte[] nothing = new byte[SALT + HASH];
        random.nextBytes(nothing);
        decoy = encoded(cost, java.util.Arrays.copyOf(nothing, SALT), java.util.Arrays.copyOfRange(nothing, SALT, 48));
    }

    public String hash(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return encoded(cost, salt, argon(cost, salt, password));
    }

    /// Whether this is the password of the hash. Takes as long for no hash as for a wrong password, so that the time
    /// does not tell which names have an account. A hash in any other form fits no password.
    public boolean matches(Optional<String> hash, String password) {
        Matcher read = ENCODED.matcher(hash.orElse(decoy));
        if (!read.matches() || password.length() > LONGEST) {
            argon(cost, new byte[SALT], "");
            return false;
        }
        var stored = new Cost(
                Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)));
        byte[] wanted = Base64.getDecoder().decode(read.group(5));
        byte[] told = argon(stored, Base64.getDecoder().decode(read.group(4)), password);
        return MessageDigest.isEqual(wanted, told) && hash.isPresent();
    }

    /// Why this cannot be the password of the account, in words for its owner; empty where it can.
    public static Optional<String> fault(String password, String name) {
        String small = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("A password has %d to %d letters.".formatted(SHORTEST, LONGEST));
        }
        if (password.chars().distinct().count() < 6) {
            return Optional.of("A password has at least 6 different letters.");
        }
        if (small.contains("password") || small.contains("filiform") || small.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("A password contains neither your name nor the words password or Filiform.");
        }
        return Optional.empty();
    }

    private byte[] argon(Cost with, byte[] salt, String password) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(with.memoryKib())
                .withIterations(with.passes())
                .withParallelism(with.lanes())
                .withSalt(salt)
                .build();
        byte[] hash = new byte[HASH];
        atOnce.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            atOnce.release();
        }
    }

    private static String encoded(Cost cost, byte[] salt, byte[] hash) {
        Base64.Encoder plain = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        plain.encodeToString(salt),
                        plain.encodeToString(hash));
    }
}
