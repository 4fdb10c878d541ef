package filiform.app.web.my;

import java.util.List;

/// What the clinic wrote down of a patient, in words.
public record RecordPage(Reading read, List<Visit> visits) {

    /// One visit.
    ///
    /// @param when as a script reads it
    public record Visit(String when, String whenText, String words) {}

    public RecordPage {
        visits = List.copyOf(visits);
    }
}
