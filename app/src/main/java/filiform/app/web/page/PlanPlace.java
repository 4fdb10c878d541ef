package filiform.app.web.page;

import filiform.app.web.form.PlanOfVisit;
import filiform.app.web.form.PlanQuery;
import filiform.app.web.form.Typed;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Where a live plan stands: by itself, or within a visit that can take it over.
///
/// @param address of the page
/// @param steps   the strip over it
/// @param visit   one or none
public record PlanPlace(String address, StepStrip steps, List<VisitState> visit) {

    /// By itself: nothing is recorded.
    public static final PlanPlace ALONE = new PlanPlace("/plan", StepStrip.NONE, List.of());

    private static final List<String> PATIENT = List.of("sex", "age", "bmi", "girth_mm");

    public PlanPlace {
        visit = List.copyOf(visit);
    }

    /// The plan's page within a visit.
    public static PlanPlace in(VisitState visit, StepStrip steps) {
        return new PlanPlace(VisitStep.PLAN.address(visit.id()), steps, List.of(visit));
    }

    /// What the page asks where its address does not say all: the recorded plan where it says nothing, and the
    /// visit's patient where it only names a site.
    public Map<String, List<String>> filled(Map<String, List<String>> asked) {
        var fields = new LinkedHashMap<>(asked);
        for (VisitState state : visit) {
            Map<String, List<String>> known = asked.isEmpty() ? PlanOfVisit.fields(state) : PlanOfVisit.patient(state);
            if (!asked.containsKey("diameter_mm")) {
                known.forEach(fields::putIfAbsent);
            }
        }
        return fields;
    }

    /// The address of the same page with these fields; blank ones are left out.
    String with(Map<String, String> fields) {
        return PlanQuery.address(address, fields);
    }

    /// The address of this page with another site: who it is for stays.
    ///
    /// @param side left, right or blank
    String site(Typed typed, String site, String side) {
        return choosing(typed, Map.of("site", site, "side", side));
    }

    /// The address of this page with these fields and who it is for.
    String choosing(Typed typed, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        PATIENT.forEach(name -> all.put(name, typed.value(name)));
        return with(all);
    }

    /// The address at which another site is chosen.
    String another(Typed typed) {
        String asked = choosing(typed, Map.of());
        return asked + (asked.endsWith("?") ? "site=" : "&site=");
    }

    /// The visit's form by which it takes over just what was answered; none outside a visit.
    List<Use> use(Typed typed) {
        return visit.stream().map(state -> use(state, typed)).toList();
    }

    private Use use(VisitState state, Typed typed) {
        var asked = new LinkedHashMap<>(typed.values());
        asked.remove("map");
        asked.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        var fields = new ArrayList<Use.Field>();
        asked.forEach((name, values) -> fields.add(new Use.Field(name, values.getFirst())));
        boolean samePatient = PlanOfVisit.stands(state, Section.PATIENT, PlanOfVisit.patient(asked, state));
        boolean sameNeedle = PlanOfVisit.stands(state, Section.NEEDLE, PlanOfVisit.needle(asked));
        return new Use(
                address + "/use", UUID.randomUUID(), state.seen(), fields, samePatient && sameNeedle, !samePatient);
    }

    /// The form by which a visit takes the plan over.
    ///
    /// @param stands  the visit holds just this plan already
    /// @param patient something about the patient would change, too
    public record Use(String action, UUID id, long seen, List<Field> fields, boolean stands, boolean patient) {

        public record Field(String name, String value) {}

        public Use {
            fields = List.copyOf(fields);
        }
    }
}
