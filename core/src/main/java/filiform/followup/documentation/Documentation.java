package filiform.followup.documentation;

import java.util.HashSet;
import java.util.List;

/// Everything that a visit's record says in fixed words.
///
/// @param checklist in the order of the visit
/// @param grades    1 to 5
/// @param notes     how the words are to be used, such as where definitions differ
public record Documentation(
        List<CheckItem> checklist,
        SeverityTable severity,
        List<EventGrade> grades,
        CausalityTable causality,
        List<CarePlanItem> carePlan,
        List<LearningKind> learning,
        List<Definition> notes) {

    /// A definition that a body uses, to be kept beside the grades.
    public record Definition(String name, String text, filiform.atlas.Basis basis) {}

    public Documentation {
        checklist = List.copyOf(checklist);
        grades = List.copyOf(grades);
        carePlan = List.copyOf(carePlan);
        learning = List.copyOf(learning);
        notes = List.copyOf(notes);
        unique(checklist.stream().map(CheckItem::id).toList());
        unique(carePlan.stream().map(CarePlanItem::id).toList());
        unique(learning.stream().map(LearningKind::id).toList());
        if (!grades.stream().map(EventGrade::grade).toList().equals(List.of(1, 2, 3, 4, 5))) {
            throw new IllegalArgumentException("The grades must be 1 to 5 in order, were %s."
                    .formatted(grades.stream().map(EventGrade::grade).toList()));
        }
        if (checklist.stream().noneMatch(CheckItem::closes)) {
            throw new IllegalArgumentException("A checklist that closes nothing checks nothing.");
        }
    }

    /// What must be ticked, or explained, before a visit closes.
    public List<CheckItem> closing() {
        return checklist.stream().filter(CheckItem::closes).toList();
    }

    private static void unique(List<String> ids) {
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException("An id stands twice among %s.".formatted(ids));
        }
    }
}
