package filiform.planning;

import filiform.atlas.Site;
import filiform.planning.Plan.Alternative;
import filiform.planning.Plan.Alternative.Change;
import filiform.planning.RiskLimits.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Other ways of doing it, with what each gains by the same engine, and the site's own in words.
///
/// Listed is only what lowers, as far as the figures can claim it, the chance of the leading structure or of the class
/// that sets the depth limit. A steadier needle on a path that leads to a structure meets it more surely.
final class Alternatives {

    /// A relative difference within the error of computing is none.
    private static final double NOISE = 0.03;

    private static final String ULTRASOUND = "ultrasound";

    private final Question question;
    private final PlanningKnowledge knowledge;
    private final List<Judged> judged;
    private final Insertion insertion;
    private final DepthLimit limit;
    private final List<Double> before;
    private final List<Alternative> computed;
    private final List<Alternative> others;

    Alternatives(
            Question question,
            PlanningKnowledge knowledge,
            List<Judged> judged,
            Insertion insertion,
            DepthLimit limit,
            List<Site> sites) {
        this.question = question;
        this.knowledge = knowledge;
        this.judged = judged;
        this.insertion = insertion;
        this.limit = limit;
        before = judged.stream().map(each -> ContactRisk.value(each, insertion)).toList();
        computed = compute();
        others = new OtherWays(question, knowledge, sites).list();
    }

    List<Alternative> list() {
        var list = new ArrayList<Alternative>();
        computed.stream()
                .filter(this::helps)
                .sorted(Comparator.comparingDouble(Alternatives::gain).reversed())
                .forEach(list::add);
        list.addAll(others);
        for (Site.Advice advice : question.site().advice()) {
            list.add(new Alternative("site", advice.text(), Optional.empty(), List.of()));
        }
        return list;
    }

    /// True where a structure may be touched and a steadier needle alone does not make that rarer.
    boolean ultrasoundAlone() {
        return computed.stream()
                .filter(each -> each.code().equals(ULTRASOUND))
                .anyMatch(each ->
                        !helps(each) && each.changes().stream().anyMatch(change -> change.before() >= change.floor()));
    }

    private List<Alternative> compute() {
        var list = new ArrayList<Alternative>();
        if (question.guidance() != Guidance.ULTRASOUND) {
            list.add(alternative(
                    ULTRASOUND,
                    "Steer by ultrasound. Counted here is the steadier needle alone; that the structure is seen as well"
                            + " is worth more.",
                    insertion.steered(knowledge.errors(Guidance.ULTRASOUND))));
        }
        if (insertion.passes().count() > 1) {
            list.add(alternative("single_pass", "Make a single pass without redirection.", insertion.onePass()));
        }
        if (limit instanceof DepthLimit.At at && at.mm() > 0 && at.mm() < insertion.depth()) {
            list.add(alternative(
                    "stop_at_limit",
                    "Stop at the depth limit of %d mm.".formatted(at.mm()),
                    insertion.to(at.mm(), insertion.deepest())));
            shorter(at.mm()).ifPresent(list::add);
        }
        return list;
    }

    private Optional<Alternative> shorter(int most) {
        return knowledge.needleLengths().stream()
                .filter(length -> length <= most && length < question.needle().length())
                .max(Comparator.naturalOrder())
                .map(length -> alternative(
                        "shorter_needle",
                        "Take a needle of %d mm: its handle stops it within the limit.".formatted(length),
                        insertion.with(new Needle(question.needle().diameter(), length))));
    }

    private Alternative alternative(String code, String words, Insertion other) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < judged.size(); i++) {
            Judged each = judged.get(i);
            changes.add(new Change(
                    each.structure().name(),
                    before.get(i),
                    ContactRisk.value(each, other),
                    each.grade(insertion).orWorse(each.grade(other)),
                    each.floor(insertion)));
        }
        return new Alternative(code, words, Optional.empty(), changes);
    }

    private boolean helps(Alternative alternative) {
        List<Change> leading = alternative.changes().stream()
                .max(Comparator.comparingDouble(Change::before))
                .map(List::of)
                .orElse(List.of());
        return lower(leading) || lower(governing(alternative));
    }

    /// The changes of the class that sets the depth limit; none where a structure does not set it.
    private List<Change> governing(Alternative alternative) {
        if (!(limit instanceof DepthLimit.At at)) {
            return List.of();
        }
        List<Group> groups = judged.stream()
                .filter(each -> each.structure().name().equals(at.governing()))
                .map(each -> Group.of(each.structure().kind()))
                .toList();
        var changes = new ArrayList<Change>();
        for (int i = 0; i < judged.size(); i++) {
            if (groups.contains(Group.of(judged.get(i).structure().kind()))) {
                changes.add(alternative.changes().get(i));
            }
        }
        return changes;
    }

    private static boolean lower(List<Change> changes) {
        double now = 0;
        double then = 0;
        for (Change change : changes) {
            now += Math.max(change.before(), change.floor());
            then += Math.max(change.after(), change.floor());
        }
        return then < now * (1 - NOISE);
    }

    private static double gain(Alternative alternative) {
        double gain = 0;
        for (Change change : alternative.changes()) {
            gain += change.before() - change.after();
        }
        return gain;
    }
}
