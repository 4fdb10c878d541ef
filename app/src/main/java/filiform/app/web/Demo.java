package filiform.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.contract.Decisions;
import filiform.app.contract.Visit;
import filiform.app.json.Json;
import filiform.app.json.Parsed;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.VisitImport;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.What;
import filiform.record.visit.Scribe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sample visits: the published case, whole, and two visits that stop at the plan.
public final class Demo {

    private static final List<String> FILES = List.of("piriformis.json", "rhomboids.json", "mcmanus-2018.json");

    private Demo() {}

    /// Records the sample visits. Done twice, they are still there once.
    ///
    /// @param author the account that needled
    public static void fill(Journal journal, Decisions decisions, Clock clock, UUID author) {
        Instant now = clock.instant();
        for (int i = 0; i < FILES.size(); i++) {
            fill(journal, decisions, FILES.get(i), now.minus(Duration.ofHours(FILES.size() - i)), author);
        }
    }

    private static void fill(Journal journal, Decisions decisions, String name, Instant happened, UUID author) {
        JsonNode file = read(decisions, name);
        UUID visit = UUID.nameUUIDFromBytes(("demo " + name).getBytes(StandardCharsets.UTF_8));
        if (!journal.visit(visit).isEmpty()) {
            return;
        }
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        about.setAll((ObjectNode) file.path("about"));
        var scribe = new Scribe(journal, Version.PROGRAM, decisions.knowledge().hash());
        UUID opening = UUID.nameUUIDFromBytes(("demo opening " + name).getBytes(StandardCharsets.UTF_8));
        append(scribe, author, opening, visit, happened, new VisitOpened(about));
        for (Entry entry : VisitImport.entries(file, visit, happened)) {
            append(scribe, author, entry.id(), visit, entry.happenedAt(), entry.told());
        }
    }

    private static void append(Scribe scribe, UUID author, UUID id, UUID visit, Instant happened, What what) {
        scribe.write(new Scribe.Entry(
                id, Chain.unnamed(visit), Optional.of(visit), happened, author, Optional.empty(), what));
    }

    private static JsonNode read(Decisions decisions, String name) {
        try (InputStream in = Demo.class.getResourceAsStream("demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without the sample %s.".formatted(name));
            }
            Parsed<JsonNode> file = Json.read(in);
            if (file instanceof Parsed.Ok<JsonNode>(JsonNode node)
                    && Visit.replay(decisions, node) instanceof Parsed.Ok<Visit>) {
                return node;
            }
            throw new IllegalStateException("The sample %s cannot be replayed.".formatted(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample %s.".formatted(name), e);
        }
    }
}
