package filiform.planning.consent;

import filiform.measure.Side;
import filiform.planning.DepthLimit;
import filiform.planning.Guidance;
import filiform.planning.Plan;
import filiform.planning.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in plain words what is planned.
final class PlanLines {

    static final String NO_PLAN = "There is no plan yet. So every harm on our list is named below or above.";

    private PlanLines() {}

    static List<Line> of(Optional<Plan> plan, String reason) {
        var texts = new ArrayList<String>();
        texts.add(
                reason.isBlank()
                        ? "Why a needle is suggested for you has not been written down here. Ask."
                        : "Why: %s.".formatted(reason));
        if (plan.isEmpty()) {
            texts.add(NO_PLAN);
        } else {
            planned(plan.get(), texts);
        }
        return texts.stream().map(Line::plain).toList();
    }

    private static void planned(Plan plan, List<String> texts) {
        Question question = plan.question();
        String side = question.side() == Side.UNSAID
                ? "Which side is not written down. Ask."
                : "On the %s side.".formatted(question.side().words());
        texts.add("Where: %s. %s".formatted(question.site().name(), side));
        texts.add("How: %s.".formatted(question.technique().name()));
        texts.add("The needle is %s mm thick and %s mm long. It is solid. Nothing is put in through it."
                .formatted(
                        number(question.needle().diameter()),
                        number(question.needle().length())));
        texts.add(
                question.depth().isPresent()
                        ? "It is planned to go %s mm deep.".formatted(number(plan.judgedDepth()))
                        : "How deep it goes is not set. The numbers here are for the whole needle, %s mm."
                                .formatted(number(plan.judgedDepth())));
        texts.add(limit(plan));
        texts.add(
                plan.passes() == 1
                        ? "It goes in once."
                        : "It may be moved in and out, up to %d times.".formatted(plan.passes()));
        texts.add(guidance(question.guidance()));
    }

    private static String limit(Plan plan) {
        return switch (plan.depthLimit()) {
            case DepthLimit.None _ ->
                "No safe depth could be worked out here. The program says: do not go deep. Ask what will be done.";
            case DepthLimit.At at
            when plan.judgedDepth() > at.mm() ->
                "This is deeper than the limit of the program, %d mm. Ask why.".formatted(at.mm());
            case DepthLimit.At at -> "The deepest that the program allows here is %d mm.".formatted(at.mm());
        };
    }

    private static String guidance(Guidance guidance) {
        return switch (guidance) {
            case PALPATION -> "The place is found by touch. Nobody sees the tip of the needle.";
            case BRACKETING -> "Two fingers hold the bone behind. Nobody sees the tip of the needle.";
            case ULTRASOUND -> "The tip of the needle is followed on a screen by ultrasound.";
            case ELECTRICAL_STIMULATION -> "A weak current through the needle shows when a nerve is near.";
        };
    }

    private static String number(double mm) {
        double rounded = Math.round(mm * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }
}
