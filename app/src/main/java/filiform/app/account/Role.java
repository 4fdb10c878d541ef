package filiform.app.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who asks. An account holds one or more of [#given]; anyone and the patient have none.
public enum Role {
    /// Nobody has signed in.
    ANYONE,
    PRACTITIONER,
    LEAD,
    ADMINISTRATOR,
    ANALYST,
    /// By a link that expires, for their own data alone.
    PATIENT;

    /// The roles that an account may hold.
    public static List<Role> given() {
        return List.of(PRACTITIONER, LEAD, ADMINISTRATOR, ANALYST);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return given().stream().filter(role -> role.word().equals(word)).findFirst();
    }
}
