package filiform.app.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Somebody who works in the clinic.
///
/// @param name       what is typed to sign in
/// @param called     as others see it
/// @param password   hash, once it is set
/// @param factor     the secret of the second factor, once it is set
/// @param factors    how many second factors were set so far
/// @param invitation hash of the one-time secret that waits, if one does
/// @param until      when that ends
public record Account(
        UUID id,
        String name,
        String called,
        Set<Role> roles,
        Optional<String> password,
        Optional<String> factor,
        long factors,
        Optional<String> invitation,
        Instant until,
        boolean closed) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /// In words for the list of accounts.
    public String state() {
        if (closed) {
            return "closed";
        }
        if (password.isEmpty()) {
            return "invited, has not set a password yet";
        }
        return factor.isEmpty() ? "without a second factor" : "in use";
    }
}
