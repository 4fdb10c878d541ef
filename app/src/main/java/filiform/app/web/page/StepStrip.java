package filiform.app.web.page;

import filiform.app.web.page.Card.Tone;
import java.util.List;

/// The steps of a visit as a strip over its pages: where the reader is, and how each step stands.
public record StepStrip(List<Line> lines) {

    /// Where no visit is shown.
    public static final StepStrip NONE = new StepStrip(List.of());

    public StepStrip {
        lines = List.copyOf(lines);
    }

    /// One step.
    ///
    /// @param state in a word or two, or blank where nothing is recorded
    /// @param here  true for the step whose page is shown
    public record Line(String name, String address, String state, Tone tone, boolean here) {}
}
