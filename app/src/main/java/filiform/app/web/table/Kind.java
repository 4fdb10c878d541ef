package filiform.app.web.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be recorded at the table; each is one form.
public enum Kind {
    CONSENT,
    WITHDRAWAL,
    NEEDLE,
    OUT,
    RESPONSE,
    ACTION,
    AFTERCARE,
    NOTE,
    CLOSING,
    REOPENING,
    RETRACTION;

    /// As it stands in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return List.of(values()).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }
}
