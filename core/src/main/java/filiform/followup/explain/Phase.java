package filiform.followup.explain;

import java.util.OptionalDouble;

/// Something that goes on in a harmed nerve for a time.
///
/// @param from hours from the wound, 0 or more
/// @param to   hours from the wound; empty means until a muscle is unlikely to work again
public record Phase(String name, double from, OptionalDouble to, Does does, Statement statement) {

    /// Whether it does harm or repairs.
    public enum Does {
        HARM,
        REPAIR,
        BOTH;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Phase {
        if (!(from >= 0) || to.orElse(Double.MAX_VALUE) <= from) {
            throw new IllegalArgumentException(
                    "'%s' must end after it begins, was %s to %s.".formatted(name, from, to));
        }
    }
}
