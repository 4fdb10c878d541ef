package filiform.app.web.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.Event;
import filiform.record.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is known of a visit: the fold of its events. What was corrected is in the journal and not here.
///
/// @param about   title and, for a published case, its source
/// @param entries in the order of the journal; a correction stands where the corrected entry stood
public record VisitState(UUID id, Instant opened, ObjectNode about, List<Entry> entries) {

    /// The type of a visit's first event.
    public static final String OPENED = "visit.opened";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public VisitState {
        entries = List.copyOf(entries);
    }

    /// Folds the events of one visit; empty where there are none. Events of other kinds are left to their readers.
    public static Optional<VisitState> of(UUID id, List<Recorded> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Instant opened = events.getFirst().event().happenedAt();
        var state = new VisitState(id, opened, JsonNodeFactory.instance.objectNode(), List.of());
        for (Recorded recorded : events) {
            state = state.after(recorded.event());
        }
        return Optional.of(state);
    }

    private VisitState after(Event event) {
        ObjectNode body = body(event);
        if (event.type().equals(OPENED)) {
            return new VisitState(id, opened, object(body.path("about")), entries);
        }
        return Section.ofType(event.type())
                .map(section -> with(new Entry(
                        event.id(),
                        section,
                        event.happenedAt(),
                        body.path("when").asText(""),
                        body.has("corrects")
                                ? List.of(UUID.fromString(body.path("corrects").asText()))
                                : List.of(),
                        object(body.path("input")))))
                .orElse(this);
    }

    /// The state once this entry is told.
    public VisitState with(Entry entry) {
        var next = new ArrayList<Entry>();
        boolean placed = false;
        for (Entry known : entries) {
            boolean replaced = entry.corrects().contains(known.id())
                    || (known.section() == entry.section() && !entry.section().repeats());
            if (!replaced) {
                next.add(known);
            } else if (!placed) {
                next.add(entry);
                placed = true;
            }
        }
        if (!placed) {
            next.add(entry);
        }
        return new VisitState(id, opened, about, next);
    }

    public String title() {
        return about.path("title").asText("Visit");
    }

    public List<Entry> all(Section section) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }

    public Optional<Entry> latest(Section section) {
        List<Entry> told = all(section);
        return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
    }

    public Optional<Entry> find(UUID entry) {
        return entries.stream().filter(known -> known.id().equals(entry)).findFirst();
    }

    /// What was told of the needle; empty where nothing was.
    public ObjectNode needle() {
        return latest(Section.NEEDLE)
                .map(entry -> object(entry.input().path("needle")))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /// The site's name as it was told; blank where none was.
    public String site() {
        return needle().path("site").asText("");
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode found ? found : JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode body(Event event) {
        try {
            return object(MAPPER.readTree(event.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The body of event %s is not JSON.".formatted(event.id()), e);
        }
    }
}
