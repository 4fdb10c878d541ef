package filiform.record;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// One chain of events, each of which seals the one before it by its hash: a patient's, the clinic's (accounts,
/// credentials, settings), or the audit's. A chain has a key of its own.
public record Chain(Kind kind, UUID id) {

    /// Whose events a chain holds.
    public enum Kind {
        PATIENT,
        CLINIC,
        AUDIT
    }

    /// The chain of the clinic itself.
    public static final Chain CLINIC = new Chain(Kind.CLINIC, new UUID(0, 0x8000_0000_0000_0001L));

    /// The chain of who did and read what.
    public static final Chain AUDIT = new Chain(Kind.AUDIT, new UUID(0, 0x8000_0000_0000_0002L));

    /// The chain of one patient.
    public static Chain patient(UUID id) {
        return new Chain(Kind.PATIENT, id);
    }

    /// The chain of a visit whose patient nobody named: each such visit is a patient of its own, always the same one.
    public static Chain unnamed(UUID visit) {
        return patient(UUID.nameUUIDFromBytes(("unnamed patient of visit " + visit).getBytes(StandardCharsets.UTF_8)));
    }

    /// The chain that [#toString] wrote. Refuses any other text.
    public static Chain of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("A chain is a kind, a colon and an id, was '%s'.".formatted(text));
        }
        return new Chain(
                Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)),
                UUID.fromString(text.substring(colon + 1)));
    }

    /// `patient:` and the id, as it stands in the database and in exports.
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
