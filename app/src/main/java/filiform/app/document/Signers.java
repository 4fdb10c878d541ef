package filiform.app.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/// Who recorded something and when, as a paper says it.
///
/// @param name the name of an account; never blank
/// @param zone the clinic's time zone; the offset stands with every time
public record Signers(Function<UUID, String> name, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    String of(UUID account) {
        return name.apply(account);
    }

    public String when(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    String clock(Instant instant) {
        return SHORT.format(instant.atZone(zone));
    }
}
