package filiform.screening.scope;

import java.util.OptionalInt;
import java.util.Set;

/// A certificate, course or endorsement in needling.
///
/// @param hours      of training, 0 to 10000
/// @param inPerson   of these, in person, 0 to 10000
/// @param supervised sessions under supervision, 0 to 100000
/// @param regions    parts of the body that it trained for; empty: not said, and so none
public record Credential(
        String name,
        OptionalInt hours,
        OptionalInt inPerson,
        OptionalInt supervised,
        Set<String> regions,
        Expiry expiry) {

    public Credential {
        regions = Set.copyOf(regions);
        within("hours", hours, 10_000);
        within("in person hours", inPerson, 10_000);
        within("supervised sessions", supervised, 100_000);
        if (hours.isPresent() && inPerson.isPresent() && inPerson.getAsInt() > hours.getAsInt()) {
            throw new IllegalArgumentException(
                    "'%s' has %d hours in person of %d in all.".formatted(name, inPerson.getAsInt(), hours.getAsInt()));
        }
    }

    /// All hours; those in person where the whole is not told.
    OptionalInt allHours() {
        return hours.isPresent() ? hours : inPerson;
    }

    private static void within(String what, OptionalInt value, int most) {
        if (value.isPresent() && (value.getAsInt() < 0 || value.getAsInt() > most)) {
            throw new IllegalArgumentException("%s must be 0 to %d, was %d.".formatted(what, most, value.getAsInt()));
        }
    }
}
