package filiform.app.serve;

import filiform.app.account.Account;
import filiform.app.account.Accounts;
import filiform.app.account.Accounts.Invited;
import filiform.app.account.Role;
import filiform.record.Event;
import java.util.List;
import java.util.Optional;

/// The first way into a new clinic: one administrator with a one-time secret. There is no default password.
final class FirstAccount {

    static final String NAME = "administrator";

    private FirstAccount() {}

    /// The one-time secret, where nobody can sign in yet; it is told once and replaced at the next start.
    static Optional<Invited> invite(Accounts accounts) {
        List<Account> all = accounts.all();
        if (all.isEmpty()) {
            return Optional.of(accounts.open(Event.SYSTEM, NAME, "Administrator", List.of(Role.ADMINISTRATOR)));
        }
        boolean nobody = all.stream().allMatch(account -> account.password().isEmpty());
        return nobody ? again(accounts, NAME) : Optional.empty();
    }

    /// Another one-time secret for somebody who lost password and second factor; both end with it.
    static Optional<Invited> again(Accounts accounts, String name) {
        return accounts.named(name)
                .filter(account -> !account.closed())
                .map(account -> accounts.invite(Event.SYSTEM, account.id()));
    }
}
