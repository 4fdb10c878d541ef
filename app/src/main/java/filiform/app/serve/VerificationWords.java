package filiform.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.Verification;

/// What a check of the journal found, for people and for programs.
final class VerificationWords {

    private VerificationWords() {}

    static ObjectNode json(Verification found) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("whole", found.whole());
        node.put("events", found.events());
        node.put("chains", found.chains());
        node.put("erased", found.erased());
        node.put("checkpoints", found.checkpoints());
        ArrayNode faults = node.putArray("found");
        found.faults()
                .forEach(fault -> faults.addObject()
                        .put("where", fault.where())
                        .put("position", fault.position())
                        .put("sequence", fault.sequence())
                        .put("what", fault.what()));
        return node;
    }

    static String text(Verification found) {
        var text = new StringBuilder();
        text.append("%d events in %d chains (%d erased), %d checkpoints: %s"
                .formatted(
                        found.events(),
                        found.chains(),
                        found.erased(),
                        found.checkpoints(),
                        found.whole() ? "all is whole." : "not whole."));
        found.faults()
                .forEach(fault -> text.append("%n%s%s: %s"
                        .formatted(
                                fault.where(),
                                fault.sequence() > 0 ? ", event %d".formatted(fault.sequence()) : "",
                                fault.what())));
        if (!found.whole()) {
            text.append("%nKeep the journal as it is, and compare it with a backup.".formatted());
        } else if (found.checkpoints() == 0) {
            text.append(
                    "%nNo checkpoint stands against it: whoever owns the database and the keys could have rewritten it. Take one with `filiform journal checkpoint`."
                            .formatted());
        }
        return text.toString();
    }
}
