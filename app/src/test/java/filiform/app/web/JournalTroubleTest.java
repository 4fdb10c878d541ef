package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the disk is in trouble, the page says so, and keeps what was typed.
class JournalTroubleTest {

    @TempDir
    Path folder;

    @Test
    void whatWasTypedStaysOnThePage() throws IOException {
        try (var running = new Running(folder)) {
            String visit = running.open();
            spoil();

            HttpResponse<String> answer = running.post(
                    visit + "/sensation", "sensation.quality", "electric", "sensation.where", "down to the <hand>");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("This could not be recorded", "value=\"down to the &lt;hand", "Send it again")
                    .doesNotContain("at filiform", "SQLException", "<hand>");
        }
    }

    /// Overwrites the beginning of the database, as a failing disk might.
    private void spoil() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            for (Path file : List.copyOf(files.toList())) {
                if (Files.isRegularFile(file)) {
                    Files.write(file, new byte[200_000]);
                }
            }
        }
    }
}
