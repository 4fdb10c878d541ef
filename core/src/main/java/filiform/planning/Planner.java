package filiform.planning;

import filiform.atlas.Site;
import filiform.planning.Plan.Length;
import filiform.planning.Plan.NeedleChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Answers how likely one needle touches each named structure, how deep it may go, and what would be better.
///
/// The same question always has the same answer, bit for bit.
public final class Planner {

    private static final int STEP = 5;

    private final PlanningKnowledge knowledge;

    public Planner(PlanningKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Plans a question without faults: see [Question#faults].
    public Plan plan(Question question) {
        List<Fault> faults = question.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The question has faults: %s.".formatted(faults));
        }
        double depth = depth(question);
        List<Judged> judged = Judged.of(question);
        Insertion insertion = Insertion.of(question, knowledge, depth);
        List<Contact> contacts = contacts(judged, insertion);
        DepthLimit limit = new DepthLimitSearch(question, judged, insertion).find();
        return new Plan(
                question,
                depth,
                insertion.passes().count(),
                contacts,
                sweep(question, judged, insertion),
                limit,
                Aim.target(question, insertion, limit),
                needle(question, limit),
                new Alternatives(question, knowledge, judged, insertion).list(limit),
                Warnings.of(question, judged, insertion, limit));
    }

    /// The contacts alone, in falling order of probability: what lies near the tip.
    public List<Contact> contacts(Question question) {
        return contacts(Judged.of(question), Insertion.of(question, knowledge, depth(question)));
    }

    private static double depth(Question question) {
        return question.depth().orElse(question.needle().length());
    }

    private static List<Contact> contacts(List<Judged> judged, Insertion insertion) {
        return judged.stream()
                .map(each -> ContactRisk.contact(each, insertion))
                .sorted(Comparator.comparingDouble(
                                (Contact contact) -> contact.chance().value().value())
                        .reversed())
                .toList();
    }

    private static Plan.Sweep sweep(Question question, List<Judged> judged, Insertion insertion) {
        var depths = new ArrayList<Double>();
        double length = question.needle().length();
        for (double depth = STEP; depth < length; depth += STEP) {
            depths.add(depth);
        }
        depths.add(length);
        List<Plan.Sweep.Curve> curves = judged.stream()
                .map(each -> new Plan.Sweep.Curve(
                        each.structure().name(),
                        depths.stream()
                                .map(depth -> ContactRisk.value(each, insertion.to(depth, length)))
                                .toList()))
                .toList();
        return new Plan.Sweep(depths, curves);
    }

    private NeedleChoice needle(Question question, DepthLimit limit) {
        return switch (limit) {
            case DepthLimit.None _ ->
                new NeedleChoice.None("No needle length can be named, because no depth limit can be named.");
            case DepthLimit.At at -> lengths(question, at.mm());
        };
    }

    private NeedleChoice lengths(Question question, int limit) {
        List<Length> lengths = knowledge.needleLengths().stream()
                .map(mm -> new Length(mm, mm <= limit, reaches(question, mm)))
                .sorted(Comparator.comparing(Length::withinLimit)
                        .thenComparing(Length::reaches)
                        .reversed()
                        .thenComparingInt(Length::mm))
                .toList();
        boolean any = lengths.stream().anyMatch(Length::withinLimit);
        return new NeedleChoice.Lengths(
                lengths,
                any
                        ? "Take a needle no longer than the depth limit of %d mm: %d mm first."
                                .formatted(limit, lengths.getFirst().mm())
                        : "No common needle is as short as the depth limit of %d mm; each could go too deep."
                                .formatted(limit));
    }

    private static boolean reaches(Question question, int mm) {
        double tilt = Math.toRadians(question.site().technique().tilt());
        return switch (question.site().target()) {
            case Site.Target.NotKnown _ -> false;
            case Site.Target.Layer layer ->
                mm * StrictMath.cos(tilt) >= layer.from().mean();
        };
    }
}
