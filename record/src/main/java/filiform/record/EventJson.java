package filiform.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An event as people and other programs get it out: everything that is recorded of it, opened.
final class EventJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventJson() {}

    static ObjectNode of(Recorded recorded) {
        Event event = recorded.event();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("sequence", recorded.sequence());
        node.put("chain", event.chain().toString());
        node.put("position", recorded.position());
        node.put("id", event.id().toString());
        event.visit().ifPresent(visit -> node.put("visit", visit.toString()));
        node.put("type", event.type());
        node.put("version", event.version());
        node.put("happened_at", event.happenedAt().toString());
        node.put("recorded_at", recorded.recordedAt().toString());
        node.put("author", event.author().toString());
        event.corrects()
                .ifPresent(correction -> node.putObject("corrects")
                        .put("event", correction.event().toString())
                        .put("why", correction.why()));
        node.put("program", event.program());
        node.put("knowledge", event.knowledge());
        node.put("previous", recorded.previous());
        node.put("hash", recorded.hash());
        try {
            node.set("body", MAPPER.readTree(event.body()));
        } catch (JsonProcessingException _) {
            // Deeper or longer than JSON trees are allowed to be: letter by letter then.
            node.put("body", event.body());
        }
        return node;
    }
}
