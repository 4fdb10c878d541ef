package filiform.app.web;

import filiform.app.account.Account;
import filiform.app.account.Links.Link;
import filiform.app.account.Role;
import filiform.app.account.Session;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who sends a request.
///
/// @param session that the cookie opens, however far signing in has come
/// @param account only where signing in is done
/// @param roles   never empty
/// @param token   of the cookie, or blank
/// @param link    that a patient came by
/// @param from    the network address
record Who(
        Optional<Session> session,
        Optional<Account> account,
        Set<Role> roles,
        String token,
        Optional<Link> link,
        String from) {

    private static final String KEY = "who";

    Who {
        roles = Set.copyOf(roles);
    }

    static Who nobody(String from) {
        return new Who(Optional.empty(), Optional.empty(), EnumSet.of(Role.ANYONE), "", Optional.empty(), from);
    }

    Who by(Link opened) {
        var more = EnumSet.copyOf(roles);
        more.add(Role.PATIENT);
        return new Who(session, account, more, token, Optional.of(opened), from);
    }

    void keep(Context context) {
        context.attribute(KEY, this);
        account.ifPresent(found -> context.attribute("account", found.id()));
    }

    /// Who sent this request; nobody before the gate has looked.
    static Who of(Context context) {
        return context.attribute(KEY) instanceof Who who ? who : nobody("");
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
