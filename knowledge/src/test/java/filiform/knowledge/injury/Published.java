package filiform.knowledge.injury;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A published patient: what was found on examination, and the nerve that the authors named.
///
/// @param source   the report's DOI, address or citation
/// @param findings of the bedside examination alone; a study that names the nerve would give the answer away
/// @param nerve    one name, or several where the report leaves it open
record Published(String source, String findings, String nerve) {

    static List<Published> patients() {
        try (InputStream in = Objects.requireNonNull(Published.class.getResourceAsStream("/cases/published.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|", -1))
                    .map(part -> new Published(part[0], part[1], part[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the published cases.", e);
        }
    }
}
