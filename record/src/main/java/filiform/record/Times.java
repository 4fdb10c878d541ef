package filiform.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Times as text in UTC with nine decimals, so that text order is time order in each database.
final class Times {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    static String text(Instant time) {
        return TIME.format(time);
    }

    static Instant of(String text) {
        return Instant.parse(text);
    }
}
