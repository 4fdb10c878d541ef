package filiform.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.ExaminationForm;
import filiform.app.json.Faults;
import filiform.app.json.Fields;
import filiform.app.web.page.InVisit.Recorded;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.injury.Observed;
import filiform.knowledge.Knowledge;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The examinations that a visit has recorded, in words.
final class ExaminedBefore {

    private final ExaminationForm examinations;

    ExaminedBefore(Knowledge knowledge) {
        examinations = new ExaminationForm(knowledge.atlas(), knowledge.localisation());
    }

    /// Latest first; a finding bears its day where one is known.
    List<Recorded> of(VisitState state) {
        return state.all(Section.FINDINGS).reversed().stream()
                .map(entry -> new Recorded(
                        when(entry),
                        read(entry.input().deepCopy()).findings().stream()
                                .map(ExaminedBefore::words)
                                .distinct()
                                .toList()))
                .toList();
    }

    /// What was found before the needle; none where nothing is recorded of it.
    List<String> baseline(VisitState state) {
        ObjectNode frame = VisitFile.whole(state);
        return frame.has("baseline")
                ? read(frame).before().stream().map(Observed::text).toList()
                : List.of();
    }

    private ExaminationForm.Read read(ObjectNode input) {
        return examinations.read(new Fields(input, "$", new Faults()));
    }

    private static String words(Observed observed) {
        return observed.day().isPresent()
                ? "%s (day %d)".formatted(observed.text(), observed.day().getAsInt())
                : observed.text();
    }

    private static String when(Entry entry) {
        String day = entry.input().path("examined").asText("");
        if (!day.isEmpty()) {
            return day;
        }
        return entry.when().isEmpty()
                ? LocalDate.ofInstant(entry.happenedAt(), ZoneId.systemDefault())
                        .toString()
                : entry.when();
    }
}
