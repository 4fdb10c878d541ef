package filiform.app.web.table;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.VisitState;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.Section;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.Told;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.Said;
import filiform.record.visit.VisitNote;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The fields with which a next needle would be recorded, by what was planned, agreed to and needled in a visit.
/// A side is never guessed: only one that was told is offered.
public final class NextNeedle {

    private static final List<String> KEPT_FROM_PLAN =
            List.of("site", "side", "diameter_mm", "length_mm", "depth_mm", "technique", "guidance");

    private NextNeedle() {}

    /// Those of the last needle; before the first, those of the plan.
    public static Map<String, List<String>> of(VisitState state, VisitNote note) {
        List<NeedleNote> needles = note.needles();
        return needles.isEmpty()
                ? planned(state.needle())
                : needled(needles.getLast().needle());
    }

    /// One for each site and side of this visit: those of plans to which the patient agreed while they stood, of
    /// the plan that stands now, and of the needles, the later in the place of the earlier. A plan that was
    /// replaced before anybody agreed to it is none of them: it may have been a slip of the hand.
    public static List<Map<String, List<String>>> choices(VisitState state, VisitNote note) {
        var choices = new LinkedHashMap<String, Map<String, List<String>>>();
        var needled = new HashSet<String>();
        Optional<UUID> standing =
                state.latest(filiform.app.web.visit.Section.NEEDLE).map(Entry::id);
        Map<String, List<String>> plan = Map.of();
        List<Said> inTime = note.standing().stream()
                .sorted(Comparator.comparingLong(Said::sequence))
                .toList();
        for (Said said : inTime) {
            if (said.what() instanceof Told told && told.section() == Section.NEEDLE) {
                plan = planned(told.input().path("needle"));
                if (standing.equals(Optional.of(said.id()))) {
                    choices.put(place(plan), plan);
                }
            } else if (said.what() instanceof ConsentGiven consent
                    && consent.site().equalsIgnoreCase(text(plan, "site"))) {
                choices.put(place(plan), plan);
            } else if (said.what() instanceof ConsentWithdrawn) {
                choices.keySet().retainAll(needled);
            } else if (said.what() instanceof NeedleInserted needle) {
                Map<String, List<String>> fields = needled(needle);
                needled.add(place(fields));
                choices.put(place(fields), fields);
            }
        }
        return choices.values().stream()
                .filter(fields ->
                        !text(fields, "site").isBlank() && !text(fields, "side").isBlank())
                .toList();
    }

    private static String place(Map<String, List<String>> fields) {
        return text(fields, "site").toLowerCase(Locale.ROOT) + ", " + text(fields, "side");
    }

    private static String text(Map<String, List<String>> fields, String field) {
        return fields.getOrDefault(field, List.of("")).getFirst();
    }

    private static Map<String, List<String>> planned(JsonNode plan) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String field : KEPT_FROM_PLAN) {
            JsonNode planned = plan.path(field);
            if (planned.isValueNode() && !planned.asText().isBlank()) {
                values.put(field, List.of(planned.isNumber() ? plain(planned.asDouble()) : planned.asText()));
            }
        }
        return values;
    }

    static Map<String, List<String>> needled(NeedleInserted last) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("site", List.of(last.site()));
        values.put("side", List.of(side(last.side())));
        values.put("diameter_mm", List.of(plain(last.diameterMm())));
        values.put("length_mm", List.of(plain(last.lengthMm())));
        last.depthMm().ifPresent(depth -> values.put("depth_mm", List.of(plain(depth))));
        values.put("lot", List.of(last.lot()));
        values.put("technique", List.of(last.technique()));
        values.put("guidance", List.of(last.guidance()));
        return values;
    }

    /// As forms name it.
    public static String side(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
