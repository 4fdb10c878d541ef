package filiform.app.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.json.Fields;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.knowledge.tree.Fault;
import java.util.HashMap;
import java.util.Map;

/// The patient, the needle and the examination before it of a whole visit, lent to each step that does not bring its
/// own. A fault in what was lent
/// is told at the place where it was written.
final class Lending {

    private final JsonNode patient;
    private final JsonNode needle;

    private final JsonNode baseline;

    private Lending(JsonNode patient, JsonNode needle, JsonNode baseline) {
        this.patient = patient;
        this.needle = needle;
        this.baseline = baseline;
    }

    /// Reads them whole, so that a mistake in them shows even where no step uses it.
    static Lending read(Fields visit, Names<Site> sites, ExaminationForm examinations) {
        Fields patient = visit.object("patient");
        Common.person(patient);
        patient.close();
        NeedleAsked needle = NeedleAsked.read(visit.object("needle"), sites, false);
        examinations.before(visit, needle.side());
        return new Lending(visit.raw("patient"), visit.raw("needle"), visit.raw("baseline"));
    }

    /// Completes the step's input; the answer tells, by place in the input, where each lent part was written.
    Map<String, String> complete(Step step, ObjectNode input) {
        var lent = new HashMap<String, String>();
        switch (step) {
            case SCREEN -> {
                lend(lent, "", input, "facts", patient, "$.patient");
                part(lent, "", input, "site");
                part(lent, "", input, "technique");
                lend(lent, "", input, "baseline", baseline, "$.baseline");
            }
            case PLAN -> {
                lend(lent, "", input, "needle", needle, "$.needle");
                for (var fact : patient.properties()) {
                    lend(lent, "", input, fact.getKey(), fact.getValue(), "$.patient." + fact.getKey());
                }
            }
            case RESPOND -> lend(lent, "", input, "needle", needle, "$.needle");
            case LOCALISE, ASSESS -> {
                lend(lent, "", input, "needle", needle, "$.needle");
                lend(lent, "", input, "baseline", baseline, "$.baseline");
            }
            case TRIAGE -> {
                if (!input.has("session")) {
                    input.set("session", JsonNodeFactory.instance.objectNode());
                }
                if (input.get("session") instanceof ObjectNode session) {
                    part(lent, ".session", session, "site");
                    part(lent, ".session", session, "side");
                    part(lent, ".session", session, "guidance");
                }
            }
        }
        return lent;
    }

    private void part(Map<String, String> lent, String inside, ObjectNode object, String key) {
        lend(lent, inside, object, key, needle.path(key), "$.needle." + key);
    }

    private static void lend(
            Map<String, String> lent, String inside, ObjectNode object, String key, JsonNode value, String from) {
        if (!object.has(key) && !value.isMissingNode()) {
            object.set(key, value);
            lent.put(inside + "." + key, from);
        }
    }

    /// The fault at the place where it was written.
    static Fault home(Fault fault, String input, Map<String, String> lent) {
        for (var part : lent.entrySet()) {
            String place = input + part.getKey();
            String rest = fault.where().startsWith(place) ? fault.where().substring(place.length()) : "-";
            if (rest.isEmpty() || rest.startsWith(".") || rest.startsWith("[")) {
                return new Fault(fault.code(), part.getValue() + rest, fault.what());
            }
        }
        return fault;
    }
}
