package filiform.screening.scope;

import filiform.atlas.Basis;
import filiform.atlas.Names;
import filiform.atlas.Term;
import java.util.List;

/// Everything held of who may needle where. Never empty.
///
/// @param reliance   what to do before relying on any of it
/// @param houseRules what the demands rest on that are asked everywhere: a licence of the place in date, training for
///                   the part of the body
public record ScopeTable(
        Names<Term> professions,
        Names<Place> places,
        Names<Confirmation> confirmations,
        List<Standard> standards,
        String reliance,
        Basis houseRules) {

    public ScopeTable {
        standards = List.copyOf(standards);
        if (places.all().isEmpty() || reliance.isBlank()) {
            throw new IllegalArgumentException("Scope of practice needs places, and what to do before relying on it.");
        }
        for (String id : List.of(Confirmation.BOARD_AGREES, Confirmation.LAW_CHECKED)) {
            if (!confirmations.has(id)) {
                throw new IllegalArgumentException("'%s' must stand among the confirmations.".formatted(id));
            }
        }
    }
}
