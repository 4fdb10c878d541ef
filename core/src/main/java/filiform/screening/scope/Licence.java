package filiform.screening.scope;

import java.util.OptionalInt;

/// Leave to practise the profession.
///
/// @param place code of the place that gave it; blank where not told
/// @param years completed years licensed anywhere, 0 to 80
public record Licence(String place, Expiry expiry, OptionalInt years) {

    public static final Licence UNSAID = new Licence("", new Expiry.Unsaid(), OptionalInt.empty());

    public Licence {
        if (years.isPresent() && (years.getAsInt() < 0 || years.getAsInt() > 80)) {
            throw new IllegalArgumentException("years must be 0 to 80, was %d.".formatted(years.getAsInt()));
        }
    }
}
