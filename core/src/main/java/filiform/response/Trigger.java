package filiform.response;

import filiform.measure.Answer;
import filiform.response.Report.Placement;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What sets off a stop rule. A trigger looks for something present, or for something not told: more of either can
/// only set off more rules.
public sealed interface Trigger {

    /// Any of these qualities.
    record Feels(Set<String> qualities) implements Trigger {
        public Feels {
            qualities = Set.copyOf(qualities);
        }
    }

    /// Any of these signs, in these regions; no region means everywhere, and an unknown region is every region.
    record Shows(Set<String> signs, Set<String> regions) implements Trigger {
        public Shows {
            signs = Set.copyOf(signs);
            regions = Set.copyOf(regions);
        }
    }

    /// The feeling lies in one of these ways to the referral area.
    record Travels(Set<Placement> placements) implements Trigger {
        public Travels {
            placements = Set.copyOf(placements);
        }
    }

    /// At least this intense, of 10.
    record Intense(int from) implements Trigger {}

    /// It lasts in one of these ways.
    record Lasts(Set<TimeCourse> courses) implements Trigger {
        public Lasts {
            courses = Set.copyOf(courses);
        }
    }

    /// Any of these was answered so of the patient; what was not asked is unknown.
    record Patient(Set<String> facts, Answer answer) implements Trigger {
        public Patient {
            facts = Set.copyOf(facts);
        }
    }

    /// All of these at once.
    record All(List<Trigger> triggers) implements Trigger {
        public All {
            triggers = List.copyOf(triggers);
        }
    }

    /// Something was not told.
    record Untold(Part part) implements Trigger {}

    /// "None" was told together with something else.
    record Contradicts() implements Trigger {}

    /// The parts of a report that must be told.
    enum Part {
        QUALITY,
        RADIATES,
        INTENSITY,
        COURSE,
        SIGNS
    }

    default boolean pulled(Report report, Placement placement) {
        return switch (this) {
            case Feels(Set<String> qualities) -> !Collections.disjoint(qualities, report.qualities());
            case Shows(Set<String> signs, Set<String> regions) ->
                !Collections.disjoint(signs, report.signs())
                        && (regions.isEmpty()
                                || report.place().regions().isEmpty()
                                || !Collections.disjoint(regions, report.place().regions()));
            case Travels(Set<Placement> placements) -> placements.contains(placement);
            case Intense(int from) -> report.felt().intensity().orElse(0) >= from;
            case Lasts(Set<TimeCourse> courses) ->
                courses.contains(report.felt().course());
            case Patient(Set<String> facts, Answer answer) ->
                facts.stream().anyMatch(fact -> report.answer(fact) == answer);
            case All(List<Trigger> triggers) ->
                triggers.stream().allMatch(trigger -> trigger.pulled(report, placement));
            case Untold(Part part) -> untold(part, report, placement);
            case Contradicts() -> withNone(report.qualities()) || withNone(report.signs());
        };
    }

    private static boolean untold(Part part, Report report, Placement placement) {
        return switch (part) {
            case QUALITY -> report.qualities().isEmpty();
            case RADIATES -> placement == Placement.UNTOLD;
            case INTENSITY ->
                report.felt().intensity().isEmpty() && !report.felt().nothing();
            case COURSE ->
                report.felt().course() == TimeCourse.NOT_KNOWN && !report.felt().nothing();
            case SIGNS -> report.signs().isEmpty();
        };
    }

    private static boolean withNone(Set<String> names) {
        return names.size() > 1 && names.contains(Descriptor.NONE);
    }
}
