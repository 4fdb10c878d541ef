package filiform.record.store;

import filiform.record.JournalException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a PostgreSQL database is, and who opens it. Of settings, the address may bear only who and how to encrypt:
/// how safely the journal writes is no choice.
///
/// @param url      with its settings
/// @param user     where the address names none; else the one of the system
/// @param password where the address names none; else the one of the password file of PostgreSQL
public record PostgresAddress(String url, Optional<String> user, Optional<String> password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Pattern FORM =
            Pattern.compile("jdbc:postgresql:(?:(//[^/@?\\s]+/)?([^/@?\\s]+))(?:\\?(\\S*))?");
    private static final Set<String> SETTINGS =
            Set.of("user", "password", "passfile", "ssl", "sslmode", "sslrootcert", "sslcert", "sslkey");

    public PostgresAddress {
        Matcher form = FORM.matcher(url);
        if (!form.matches()
                || !Optional.ofNullable(form.group(3))
                        .map(PostgresAddress::allowed)
                        .orElse(true)) {
            // The address is not repeated: it may hold a password.
            throw new JournalException(
                    "A journal's address is 'jdbc:postgresql://host/database', with no settings but user, password and those of TLS (sslmode, sslrootcert, sslcert, sslkey).");
        }
    }

    /// Whether an address is one of PostgreSQL.
    public static boolean knows(String address) {
        return address.toLowerCase(Locale.ROOT).startsWith(POSTGRESQL);
    }

    private static boolean allowed(String settings) {
        return List.of(settings.split("&", -1)).stream()
                .map(setting -> setting.replaceFirst("=.*", ""))
                .allMatch(SETTINGS::contains);
    }

    /// The address without its settings, for people.
    public String place() {
        return url.replaceFirst("\\?.*", "").substring("jdbc:".length());
    }

    @Override
    public String toString() {
        return place();
    }
}
