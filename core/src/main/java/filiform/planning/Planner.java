package filiform.planning;

import filiform.atlas.Site;
import filiform.measure.Bounds;
import java.util.Comparator;
import java.util.List;

/// Answers how likely one needle touches each named structure, how deep it may go, and what would be better.
///
/// The same question always has the same answer, bit for bit.
public final class Planner {

    private static final int COARSE = 16;

    private final PlanningKnowledge knowledge;
    private final List<Site> sites;

    /// Knows no site but the one that is asked for.
    public Planner(PlanningKnowledge knowledge) {
        this(knowledge, List.of());
    }

    /// @param sites where the same muscle may be reached otherwise
    public Planner(PlanningKnowledge knowledge, List<Site> sites) {
        this.knowledge = knowledge;
        this.sites = List.copyOf(sites);
    }

    /// Plans a question without faults: see [Question#faults].
    public Plan plan(Question question) {
        refuse(question);
        double depth = question.judgedDepth();
        List<Judged> judged = Judged.of(question, knowledge);
        Insertion insertion = Insertion.of(question, knowledge, depth);
        List<Contact> contacts = contacts(judged, insertion);
        DepthLimit limit = AimedLimit.of(question, knowledge, judged, insertion);
        var alternatives = new Alternatives(question, knowledge, judged, insertion, limit, sites);
        return new Plan(
                question,
                depth,
                insertion.passes().count(),
                contacts,
                AnyContact.of(judged, contacts, insertion, question.limits()),
                Sweeping.sweep(judged, contacts, insertion, question.needle().length()),
                limit,
                new Aim(question, knowledge.bodySize(), insertion).target(limit),
                new NeedleAdvice(question, knowledge, insertion).choose(limit),
                alternatives.list(),
                knowledge.effects(),
                Warnings.of(question, knowledge, judged, insertion, limit, alternatives.ultrasoundAlone()));
    }

    /// The chance over ways of aiming, for a picture; see [RiskMap].
    ///
    /// @param nodes a side, 4 to 256; up to 16 it is a first picture, computed on a coarser grid
    public RiskMap map(Question question, RiskMap.Kind kind, int nodes) {
        refuse(question);
        return new RiskMapping(question, knowledge, kind)
                .map((int) Bounds.check("nodes", nodes, 4, 256), nodes > COARSE);
    }

    /// How deep a path may go and whether its tip ends in the muscle, without what a whole plan says besides.
    public Reach reach(Question question) {
        refuse(question);
        Insertion insertion = Insertion.of(question, knowledge, question.judgedDepth());
        DepthLimit limit = AimedLimit.of(question, knowledge, Judged.of(question, knowledge), insertion);
        return new Reach(question, limit, new Aim(question, knowledge.bodySize(), insertion).target(limit));
    }

    /// A path with its limit.
    public record Reach(Question question, DepthLimit limit, Plan.Target target) {}

    private static void refuse(Question question) {
        List<Fault> faults = question.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The question has faults: %s.".formatted(faults));
        }
    }

    /// The contacts alone, in falling order of probability: what lies near the tip.
    public List<Contact> contacts(Question question) {
        return contacts(Judged.of(question, knowledge), Insertion.of(question, knowledge, question.judgedDepth()));
    }

    private static List<Contact> contacts(List<Judged> judged, Insertion insertion) {
        return judged.parallelStream()
                .map(each -> ContactRisk.contact(each, insertion))
                .sorted(Comparator.comparingDouble(
                                (Contact contact) -> contact.chance().value().value())
                        .reversed())
                .toList();
    }
}
