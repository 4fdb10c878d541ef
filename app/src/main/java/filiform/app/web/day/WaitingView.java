package filiform.app.web.day;

import filiform.app.web.patient.ToldRow;
import java.util.List;
import java.util.Objects;

/// What waits for somebody of the clinic from home.
///
/// @param told    answers that nobody has seen, the most urgent first, then the longest waiting
/// @param silent  patients who were asked and did not answer
/// @param others  answers that were seen, or that ask for nobody, of the last days
/// @param unasked how many patients nobody can ask, in a sentence; blank where there are none
/// @param more    whether more answers wait than are shown
/// @param quieter whether more patients are silent than are shown
public record WaitingView(
        List<ToldRow> told,
        List<SilentRow> silent,
        List<ToldRow> others,
        String unasked,
        boolean more,
        boolean quieter) {

    public WaitingView {
        told = List.copyOf(told);
        silent = List.copyOf(silent);
        others = List.copyOf(others);
    }

    /// A patient who did not answer.
    ///
    /// @param due when the answer should have come at the latest
    public record SilentRow(String address, String name, String words, String due) {}

    /// How many answers wait, by the worst of them: "2 wait, the worst is an emergency"; blank where none
    /// does.
    public String headline() {
        if (told.isEmpty()) {
            return "";
        }
        return "%d%s %s, the worst: %s"
                .formatted(
                        told.size(),
                        more ? " or more" : "",
                        told.size() == 1 ? "answer waits" : "answers wait",
                        told.getFirst().urgency());
    }

    /// A word that is another one whenever what waits is.
    public String tag() {
        return Integer.toHexString(Objects.hash(told, silent, others, unasked, more, quieter));
    }
}
