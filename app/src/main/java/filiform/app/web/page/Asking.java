package filiform.app.web.page;

import java.util.List;

/// Questions that are answered yes, no or unknown, under one heading.
public record Asking(String heading, List<Line> lines) {

    /// One question.
    ///
    /// @param field the name of its form field
    /// @param more  why it is asked, or blank
    public record Line(String field, String question, String more) {}

    public Asking {
        lines = List.copyOf(lines);
    }
}
