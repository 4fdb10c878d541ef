package filiform.app.web.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.event.VisitEvent.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One section as it was told once.
///
/// @param id       of the event
/// @param when     in words, such as "one month later"; blank where nobody said
/// @param corrects the entry that this one takes the place of, or none
/// @param input    the section in the contract's form
public record Entry(UUID id, Section section, Instant happenedAt, String when, List<UUID> corrects, ObjectNode input) {

    public Entry {
        corrects = List.copyOf(corrects);
        input = input.deepCopy();
    }

    /// What its event says.
    public Told told() {
        return new Told(section.recorded(), when, input);
    }
}
