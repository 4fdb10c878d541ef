package filiform.app.web.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The live plan's fields as a visit records them: what is planned stands with the needle, who it is for with the
/// patient. There and back, no field is lost.
public final class PlanOfVisit {

    /// Fields that the needle's form has under another name.
    private static final Map<String, String> NEEDLE = needleNames();

    private static final List<String> FACTS = List.of("sex", "age", "bmi");
    private static final String GIRTH = "girth_mm";
    private static final String MAP = "map";

    private PlanOfVisit() {}

    private static Map<String, String> needleNames() {
        var names = new LinkedHashMap<String, String>();
        List.of("site", "side", "technique", "diameter_mm", "length_mm", "guidance", "passes")
                .forEach(name -> names.put(name, "needle." + name));
        names.put("depth", "needle.depth_mm");
        List.of("tilt_deg", "azimuth_deg", "entry_x_mm", "entry_y_mm")
                .forEach(name -> names.put(name, "needle." + name));
        return names;
    }

    /// The live plan's fields as they stand in the visit; empty where nothing is told.
    public static Map<String, List<String>> fields(VisitState state) {
        Map<String, List<String>> fields = patient(state);
        state.latest(Section.NEEDLE)
                .map(entry -> Stored.values(entry, List.of()))
                .ifPresent(values -> values.forEach((name, value) -> fields.put(planName(name), value)));
        return fields;
    }

    /// What the visit knows of the patient, as fields of the live plan.
    public static Map<String, List<String>> patient(VisitState state) {
        var fields = new LinkedHashMap<String, List<String>>();
        state.latest(Section.PATIENT)
                .map(entry -> Stored.values(entry, List.of()))
                .ifPresent(fields::putAll);
        return fields;
    }

    private static String planName(String name) {
        return NEEDLE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /// The needle's form, filled with what the live plan asked.
    public static Map<String, List<String>> needle(Map<String, List<String>> asked) {
        var form = new LinkedHashMap<String, List<String>>();
        asked.forEach((name, value) -> {
            if (!FACTS.contains(name) && !name.equals(MAP)) {
                form.put(NEEDLE.getOrDefault(name, name), value);
            }
        });
        return form;
    }

    /// The patient's form, filled with what the live plan asked. A girth that is told of the patient moves with it, so
    /// that it never contradicts the one at the entry.
    public static Map<String, List<String>> patient(Map<String, List<String>> asked, VisitState state) {
        var form = new LinkedHashMap<String, List<String>>();
        FACTS.forEach(name -> put(form, name, asked));
        if (patient(state).containsKey(GIRTH)) {
            put(form, GIRTH, asked);
        }
        return form;
    }

    private static void put(Map<String, List<String>> form, String name, Map<String, List<String>> asked) {
        if (asked.containsKey(name)) {
            form.put(name, asked.get(name));
        }
    }

    /// True where the visit holds this section just as the form says it.
    public static boolean stands(VisitState state, Section section, Map<String, List<String>> form) {
        ObjectNode told = SectionForm.read(section, new Filled(form)).input();
        return told.equals(state.latest(section)
                .map(entry -> SectionForm.read(section, new Filled(Stored.values(entry, List.of())))
                        .input())
                .orElseGet(JsonNodeFactory.instance::objectNode));
    }
}
