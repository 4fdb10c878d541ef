package filiform.app.web;

import filiform.app.account.Account;
import filiform.app.account.Permission;
import filiform.app.account.Role;
import filiform.app.web.page.SignedIn;
import filiform.app.web.page.SignedIn.Way;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The pages that the head of a page leads to, by what its reader may do.
final class Ways {

    private record Door(Permission permission, Way way) {}

    /// Stands above on every page.
    private static final Way TODAY = new Way("/", "Today");

    private static final List<Door> DOORS = List.of(
            new Door(Permission.READ_RECORDS, TODAY),
            new Door(Permission.OWN_CREDENTIALS, new Way("/credentials", "Credentials")),
            new Door(Permission.COUNT, new Way("/counts", "Counts")),
            new Door(Permission.READ_AUDIT, new Way("/audit", "Audit")),
            new Door(Permission.SEE_CREDENTIALS, new Way("/credentials/all", "All credentials")),
            new Door(Permission.SEE_ACCOUNTS, new Way("/accounts", "Accounts")),
            new Door(Permission.SEE_ACCOUNTS, new Way("/clinic", "Clinic")),
            new Door(Permission.OWN_ACCOUNT, new Way("/account", "My account")));

    /// For anyone.
    private static final Way EXPLAIN = new Way("/explain", "What happens when a needle meets a nerve?");

    private Ways() {}

    static SignedIn of(Who who, boolean demo) {
        if (who.account().isEmpty()) {
            return new SignedIn("", "", List.of(EXPLAIN, new Way("/sign-in", "Sign in")), demo);
        }
        Account account = who.account().get();
        List<Way> others =
                to(account.roles()).stream().filter(way -> !way.equals(TODAY)).toList();
        return new SignedIn(account.called(), words(account.roles()), others, demo);
    }

    private static List<Way> to(Set<Role> roles) {
        return DOORS.stream()
                .filter(door -> door.permission().given(roles))
                .map(Door::way)
                .toList();
    }

    /// Where signing in leads.
    static String home(Set<Role> roles) {
        return to(roles).stream().map(Way::address).findFirst().orElse("/atlas");
    }

    static String words(Set<Role> roles) {
        return roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
    }
}
