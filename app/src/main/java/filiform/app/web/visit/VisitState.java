package filiform.app.web.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.Chain;
import filiform.record.Recorded;
import filiform.record.event.VisitEvent.EnteredInError;
import filiform.record.event.VisitEvent.Told;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.visit.Notes;
import filiform.record.visit.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is known of a visit: the fold of its events. What was corrected is in the journal and not here.
///
/// @param patient the chain of the patient
/// @param seen    the place in the journal of the newest event
/// @param about   title and, for a published case, its source
/// @param entries in the order of the journal; a correction stands where the corrected entry stood
public record VisitState(UUID id, Chain patient, Instant opened, long seen, ObjectNode about, List<Entry> entries) {

    public VisitState {
        entries = List.copyOf(entries);
    }

    /// Folds the events of one visit; empty where there are none. What is recorded at the table is left to its readers.
    public static Optional<VisitState> of(UUID id, List<Recorded> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var first = events.getFirst();
        var state = new VisitState(
                id,
                first.event().chain(),
                first.event().happenedAt(),
                events.getLast().sequence(),
                JsonNodeFactory.instance.objectNode(),
                List.of());
        for (Recorded recorded : events) {
            state = state.after(Notes.said(recorded));
        }
        return Optional.of(state);
    }

    private VisitState after(Said said) {
        return switch (said.what()) {
            case VisitOpened(ObjectNode told) -> new VisitState(id, patient, opened, seen, object(told), entries);
            case Told(var section, var when, var input) ->
                with(new Entry(
                        said.id(),
                        Section.of(section),
                        said.happenedAt(),
                        when,
                        said.corrects().stream().toList(),
                        input));
            case EnteredInError _ -> without(said.corrects());
            default -> this;
        };
    }

    private VisitState without(Optional<UUID> retracted) {
        return new VisitState(
                id,
                patient,
                opened,
                seen,
                about,
                entries.stream()
                        .filter(entry -> !retracted.equals(Optional.of(entry.id())))
                        .toList());
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
        return new VisitState(id, patient, opened, seen, about, next);
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
}
