package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Visit;
import filiform.app.json.Json;
import filiform.app.json.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit that was made on the page, downloaded and replayed, gives the same answers, bit for bit.
class ReplayTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void thePublishedCaseComesBackAsItWent() throws IOException {
        try (var running = new Running(folder)) {
            Demo.fill(running.journal, Running.DECISIONS, Clock.systemUTC(), running.account());
            Demo.fill(running.journal, Running.DECISIONS, Clock.systemUTC(), running.account());
            assertThat(running.journal.visits(0, 10)).hasSize(3);
            String list = running.get("/").body();
            Matcher published = Pattern.compile("(/visits/[0-9a-f-]{36})[^<]*<[^<]*as published")
                    .matcher(list);
            assertThat(published.find()).isTrue();
            String address = published.group(1);

            String downloaded = running.get(address + ".json").body();

            JsonNode replayed = replay(downloaded.getBytes(StandardCharsets.UTF_8));
            JsonNode original = replay(published());
            assertThat(replayed.path("steps")).hasSameSizeAs(original.path("steps"));
            for (int i = 0; i < original.path("steps").size(); i++) {
                assertThat(replayed.path("steps").get(i).path("answer"))
                        .as(original.path("steps").get(i).path("when").asText())
                        .isEqualTo(original.path("steps").get(i).path("answer"));
            }
            assertThat(replayed.path("not_reported")).isEqualTo(original.path("not_reported"));
            assertThat(MAPPER.readTree(running.send("/api/visit", "application/json", downloaded)
                            .body()))
                    .isEqualTo(MAPPER.readTree(replayed.toString()));
        }
    }

    private static byte[] published() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("demo/mcmanus-2018.json")) {
            return in.readAllBytes();
        }
    }

    private static JsonNode replay(byte[] file) {
        Parsed<Visit> visit = Json.read(file).then(node -> Visit.replay(Running.DECISIONS, node));
        assertThat(visit).isInstanceOf(Parsed.Ok.class);
        return ((Parsed.Ok<Visit>) visit).value().json(new AnswerJson(Running.DECISIONS.knowledge()));
    }
}
