package filiform.planning;

import filiform.planning.Plan.Alternative;
import filiform.planning.Plan.Alternative.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Other ways of doing it, with what each gains by the same engine, and the site's own in words.
final class Alternatives {

    private final Question question;
    private final PlanningKnowledge knowledge;
    private final List<Judged> judged;
    private final Insertion insertion;
    private final List<Double> before;

    Alternatives(Question question, PlanningKnowledge knowledge, List<Judged> judged, Insertion insertion) {
        this.question = question;
        this.knowledge = knowledge;
        this.judged = judged;
        this.insertion = insertion;
        before = judged.stream().map(each -> ContactRisk.value(each, insertion)).toList();
    }

    List<Alternative> list(DepthLimit limit) {
        var list = new ArrayList<Alternative>();
        if (question.guidance() != Guidance.ULTRASOUND) {
            var steered = insertion.steered(knowledge.errors(Guidance.ULTRASOUND));
            list.add(computed(
                    "ultrasound",
                    "Steer by ultrasound. Counted here is the steadier needle alone; that the structure is seen as well"
                            + " is worth more.",
                    steered));
        }
        if (insertion.passes().count() > 1) {
            list.add(computed("single_pass", "Make a single pass without redirection.", insertion.onePass()));
        }
        if (limit instanceof DepthLimit.At at && at.mm() > 0 && at.mm() < insertion.depth()) {
            double stop = at.mm();
            list.add(computed(
                    "stop_at_limit",
                    "Stop at the depth limit of %d mm.".formatted(at.mm()),
                    insertion.to(stop, insertion.deepest())));
            shorter(at.mm()).ifPresent(list::add);
        }
        list.replaceAll(Alternatives::honest);
        list.sort(Comparator.comparingDouble(Alternatives::gain).reversed());
        for (String words : question.site().alternatives()) {
            list.add(new Alternative("site", words, List.of()));
        }
        return list;
    }

    private java.util.Optional<Alternative> shorter(int limit) {
        return knowledge.needleLengths().stream()
                .filter(length -> length <= limit && length < question.needle().length())
                .max(Comparator.naturalOrder())
                .map(length -> computed(
                        "shorter_needle",
                        "Take a needle of %d mm: its handle stops it within the limit.".formatted(length),
                        insertion.to(length, length)));
    }

    private Alternative computed(String code, String words, Insertion other) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < judged.size(); i++) {
            Judged each = judged.get(i);
            changes.add(new Change(each.structure().name(), before.get(i), ContactRisk.value(each, other)));
        }
        return new Alternative(code, words, changes);
    }

    /// A steadier needle on a path that leads to a structure meets it more surely.
    private static Alternative honest(Alternative alternative) {
        return gain(alternative) > 0
                ? alternative
                : new Alternative(
                        alternative.code(),
                        alternative.words() + " Alone it does not help here: the planned path leads to a structure.",
                        alternative.changes());
    }

    private static double gain(Alternative alternative) {
        double gain = 0;
        for (Change change : alternative.changes()) {
            gain += change.before() - change.after();
        }
        return gain;
    }
}
