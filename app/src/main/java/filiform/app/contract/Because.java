package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.response.StopRule;
import filiform.response.StopTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The reasons of an answer with their grade and sources, each reason once.
final class Because {

    private final Map<String, Basis> reasons = new LinkedHashMap<>();

    void add(String what, Basis basis) {
        reasons.putIfAbsent(what, basis);
    }

    ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        reasons.forEach((what, basis) -> {
            ObjectNode reason = array.addObject();
            reason.put("what", what);
            reason.put("grade", basis.grade().words());
            sources(reason.putArray("sources"), basis.sources());
        });
        return array;
    }

    /// What all stop rules together rest on: the weakest grade, and every source.
    static Basis all(StopTable table) {
        Grade grade = Grade.MEASURED;
        for (StopRule rule : table.rules()) {
            grade = grade.orWorse(rule.basis().grade());
        }
        List<Source> sources = table.rules().stream()
                .flatMap(rule -> rule.basis().sources().stream())
                .distinct()
                .toList();
        return new Basis(grade, sources, "");
    }

    static void sources(ArrayNode array, List<Source> sources) {
        for (Source source : sources) {
            ObjectNode row = array.addObject();
            row.put("key", source.key());
            row.put("citation", source.citation());
            row.put("locator", source.locator());
        }
    }
}
