package filiform.planning;

import filiform.atlas.Technique;
import filiform.planning.Plan.Length;
import filiform.planning.Plan.NeedleChoice;
import java.util.Comparator;
import java.util.List;

/// Which of the common lengths to take: within the limit, and long enough for the muscle.
final class NeedleAdvice {

    private final Question question;
    private final PlanningKnowledge knowledge;
    private final Insertion insertion;

    NeedleAdvice(Question question, PlanningKnowledge knowledge, Insertion insertion) {
        this.question = question;
        this.knowledge = knowledge;
        this.insertion = insertion;
    }

    NeedleChoice choose(DepthLimit limit) {
        return switch (limit) {
            case DepthLimit.None _ ->
                new NeedleChoice.None("No needle length can be named, because no depth limit can be named.");
            case DepthLimit.At at -> {
                List<Length> lengths = knowledge.needleLengths().stream()
                        .map(mm -> new Length(mm, mm <= at.mm(), reaches(mm)))
                        .sorted(Comparator.comparing(Length::withinLimit)
                                .thenComparing(Length::reaches)
                                .reversed()
                                .thenComparingInt(Length::mm))
                        .toList();
                yield new NeedleChoice.Lengths(lengths, words(lengths, at.mm()));
            }
        };
    }

    private String words(List<Length> lengths, int limit) {
        boolean useful = lengths.stream().anyMatch(length -> length.withinLimit() && length.reaches());
        if (question.view().target() instanceof Technique.Target.Layer
                && !(useful && new Aim(question, knowledge.bodySize(), insertion).within(limit))) {
            return question.guidance() == Guidance.ULTRASOUND
                    ? "No needle within the limit reaches this muscle: do not needle it here."
                    : "No needle within the limit reaches this muscle: do not needle it here without ultrasound.";
        }
        return lengths.stream().anyMatch(Length::withinLimit)
                ? "Take a needle no longer than the depth limit of %d mm: %d mm first."
                        .formatted(limit, lengths.getFirst().mm())
                : "No common needle is as short as the depth limit of %d mm; each could go too deep.".formatted(limit);
    }

    private boolean reaches(int mm) {
        double tilt = Math.toRadians(question.approach().tilt());
        return switch (question.view().target()) {
            case Technique.Target.NotKnown _ -> false;
            case Technique.Target.Layer layer ->
                mm * StrictMath.cos(tilt)
                        >= knowledge.bodySize().nearer(question, layer).from().mean();
        };
    }
}
