package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.screening.Effect;
import filiform.screening.scope.Permission;
import filiform.screening.scope.Place;
import filiform.screening.scope.Reason;

/// The machine form of the scope of practice.
final class PracticeJson {

    private PracticeJson() {}

    static void write(ObjectNode answer, Permission permission, Because because) {
        answer.put("outcome", outcome(permission.effect()));
        permission.wanted().place().map(Place::code).ifPresent(code -> answer.put("place", code));
        ArrayNode reasons = answer.putArray("reasons");
        for (Reason reason : permission.reasons()) {
            ObjectNode row = reasons.addObject();
            row.put("what", reason.what());
            row.put("met", reason.met().words());
            row.put("effect", reason.effect().words());
            row.put("scope", reason.scope());
            row.put("reason", reason.words());
            row.put("instead", reason.instead());
            row.put("grade", reason.basis().grade().words());
            Because.sources(row.putArray("sources"), reason.basis().sources());
            because.add(reason.words(), reason.basis());
        }
    }

    /// In the words of screening: what asks for caution alone is cleared.
    static String outcome(Effect effect) {
        return switch (effect) {
            case CAUTION -> "cleared";
            case DEFER -> "deferred";
            case FORBID -> "forbidden";
        };
    }
}
