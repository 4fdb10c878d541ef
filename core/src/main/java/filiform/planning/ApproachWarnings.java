package filiform.planning;

import filiform.measure.Answer;
import filiform.planning.Plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What another approach than the technique's, and a nerve's answer to a current, mean for a plan.
final class ApproachWarnings {

    private ApproachWarnings() {}

    static List<Warning> of(Question question, List<CurrentDistance> distances) {
        var list = new ArrayList<Warning>();
        Approach usual = Approach.of(question.technique());
        if (!question.approach().equals(usual)) {
            list.add(new Warning(
                    "approach_changed",
                    "Judged is the needle as you aim it, not as the technique describes it: other structures may lie there that are"
                            + " not named, and published limits are of the technique's own way."));
        }
        if (usual.tilt() == 0
                && question.approach().tilt() > 0
                && question.approach().azimuth() == usual.azimuth()) {
            list.add(new Warning(
                    "approach_direction",
                    "The technique is perpendicular and has no direction of its own: say towards where the needle leans, or"
                            + " check that %s degrees from the first axis is meant."
                                    .formatted(Words.millimetres(usual.azimuth()))));
        }
        if (question.guidance() == Guidance.ELECTRICAL_STIMULATION) {
            list.add(
                    new Warning(
                            "guidance_electrical_stimulation",
                            "Steered by electrical stimulation: counted as palpation, since a current does not steady the hand."));
        }
        question.stimulation().ifPresent(asked -> stimulation(asked, distances, list));
        return list;
    }

    /// A nerve that answers is near; one that does not may be as near.
    private static void stimulation(Stimulation asked, List<CurrentDistance> distances, List<Warning> list) {
        if (asked.motor() != Answer.YES) {
            list.add(
                    new Warning(
                            "stimulation_silent",
                            "No muscle answered the current, or it was not said: this tells nothing. The nerve may be as near as ever."));
            return;
        }
        String current = String.format(Locale.ROOT, "%.2f", asked.current());
        List<CurrentDistance> fitting = distances.stream()
                .filter(row -> asked.current() >= row.from() && asked.current() < row.below())
                .toList();
        for (CurrentDistance row : fitting) {
            list.add(new Warning(
                    "stimulation_near",
                    "A nerve answered at %s mA (published: %s to %s mm). %s"
                            .formatted(
                                    current,
                                    Words.millimetres(row.nearest()),
                                    Words.millimetres(row.farthest()),
                                    row.text())));
        }
        if (fitting.isEmpty()) {
            list.add(new Warning(
                    "stimulation_near",
                    "A nerve answered at %s mA: one is near some part of the bare needle. No source bounds how near at this current."
                            .formatted(current)));
        }
    }
}
