package filiform.app.web.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a visit knows while the nerve is sought: its needle, what was examined before, and the form by which this
/// examination is recorded.
///
/// @param visit    address of the visit
/// @param needle   the needle in words; blank where none is planned
/// @param baseline what was found before the needle, in words
/// @param earlier  the examinations that are recorded, latest first
/// @param seen     the place in the journal of what is shown
/// @param fields   what would be recorded; none where nothing is told
/// @param answered true where the answer rests on recorded examinations alone
public record InVisit(
        String visit,
        String needle,
        List<String> baseline,
        List<Recorded> earlier,
        long seen,
        List<Map.Entry<String, String>> fields,
        boolean answered) {

    /// One examination that is recorded.
    public record Recorded(String when, List<String> findings) {}

    public InVisit {
        baseline = List.copyOf(baseline);
        earlier = List.copyOf(earlier);
        fields = List.copyOf(fields);
    }

    /// A new id for the form: sent twice, it counts once.
    public UUID fresh() {
        return UUID.randomUUID();
    }
}
