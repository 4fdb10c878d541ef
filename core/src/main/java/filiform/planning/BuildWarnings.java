package filiform.planning;

import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.When;
import filiform.measure.Person;
import filiform.measure.Sex;
import filiform.planning.Plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a patient's age, sex and build, or not knowing them, mean for a plan.
final class BuildWarnings {

    private BuildWarnings() {}

    static List<Warning> of(Question question, BodySize size, List<Judged> judged) {
        var list = new ArrayList<Warning>();
        age(question.person(), list);
        size(question, size, list);
        sex(question, judged, list);
        return list;
    }

    private static void age(Person person, List<Warning> list) {
        if (person.age().isPresent()) {
            list.add(
                    person.age().getAsInt() < DepthLimitSearch.ADULT
                            ? new Warning(
                                    "age_child",
                                    "The figures are of adults; in a child everything lies nearer: measure, or do not needle deep.")
                            : new Warning(
                                    "age_not_used", "The age was not used: no figure depends on the age of an adult."));
        }
    }

    private static void size(Question question, BodySize size, List<Warning> list) {
        Person person = question.person();
        if (person.bmi().isEmpty()) {
            list.add(new Warning(
                    "bmi_unknown",
                    "The body mass index is unknown: judged as a slim person's of %s, and by the most cautious figure."
                            .formatted(Words.millimetres(size.unknownBmi()))));
        }
        long nearer = Math.round(100 * (1 - size.factor(question)));
        if (nearer > 0) {
            list.add(new Warning(
                    "slim_build",
                    "Depths that no source gives for this build are taken as %d percent nearer to the skin."
                            .formatted(nearer)));
        }
        if (person.girth().isPresent() && !size.comparable(question)) {
            list.add(new Warning(
                    "girth_not_used", "The girth was not used: it tells depths in a limb that is not lifted."));
        }
    }

    /// What is unknown matters only where a figure that may hold depends on it.
    private static void sex(Question question, List<Judged> judged, List<Warning> list) {
        boolean matters = Stream.concat(
                        judged.stream()
                                .filter(each -> !each.measured())
                                .flatMap(each -> each.structure().depths().stream())
                                .map(Structure.Depth::when),
                        question.view().publishedLimits().stream().map(Technique.PublishedLimit::when))
                .filter(when -> when.mayHold(question.person()))
                .map(When::sex)
                .anyMatch(sex -> sex != Sex.UNKNOWN);
        if (matters && question.person().sex() == Sex.UNKNOWN) {
            list.add(new Warning("sex_unknown", "The sex is unknown: the most cautious figure decides."));
        }
    }
}
