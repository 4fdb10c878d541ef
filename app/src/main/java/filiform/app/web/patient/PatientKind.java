package filiform.app.web.patient;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be recorded of a patient outside a visit; each is one form.
public enum PatientKind {
    IDENTITY,
    CARE,
    FOLLOWUP,
    CALL,
    REFERRAL,
    HARM,
    REACHABLE,
    SEEN;

    /// As it stands in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PatientKind> of(String word) {
        return List.of(values()).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }
}
