package filiform.screening.scope;

import filiform.measure.Answer;
import java.util.List;
import java.util.Map;

/// Who is to hold the needle, as far as told.
///
/// @param profession as the table names it; blank where not told
/// @param confirmed  by the id of the confirmation; what is left out is unknown
public record Practitioner(
        String profession, Licence licence, List<Credential> credentials, Map<String, Answer> confirmed) {

    public Practitioner {
        credentials = List.copyOf(credentials);
        confirmed = Map.copyOf(confirmed);
    }

    Answer says(Confirmation what) {
        return confirmed.getOrDefault(what.id(), Answer.UNKNOWN);
    }
}
