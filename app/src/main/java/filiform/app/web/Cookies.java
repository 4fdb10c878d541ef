package filiform.app.web;

import filiform.app.account.Secret;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.util.Optional;

/// The two cookies: one of the session, and one that ties a form to the browser of a visitor who has none. No script
/// reads them, no other site sends them, and under TLS they never go in the clear.
final class Cookies {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 100;

    private final boolean secure;

    Cookies(boolean secure) {
        this.secure = secure;
    }

    String session(Context context) {
        return read(context, name("filiform"));
    }

    void open(Context context, String token) {
        write(context, name("filiform"), token, -1);
    }

    void close(Context context) {
        write(context, name("filiform"), "", 0);
    }

    /// What a form of this browser must bear; makes the visitor's cookie where there is none.
    String ofForms(Context context) {
        if (context.attribute("forms") instanceof String made) {
            return made;
        }
        String held = session(context);
        if (held.isEmpty()) {
            held = read(context, name("filiform-visitor"));
        }
        if (held.isEmpty()) {
            held = Secret.token(RANDOM);
            write(context, name("filiform-visitor"), held, -1);
        }
        String made = Secret.ofForms(held);
        context.attribute("forms", made);
        return made;
    }

    /// Whether a form bears what it must. Without any cookie none can.
    boolean fits(Context context, String told) {
        String held = session(context);
        String by = held.isEmpty() ? read(context, name("filiform-visitor")) : held;
        return !by.isEmpty() && Secret.same(Secret.ofForms(by), told);
    }

    /// The prefix makes browsers refuse such a cookie from anywhere but this host under TLS.
    private String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }

    private static String read(Context context, String name) {
        return Optional.ofNullable(context.cookie(name))
                .filter(value -> value.length() <= LONGEST)
                .orElse("");
    }

    private void write(Context context, String name, String value, int age) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }
}
