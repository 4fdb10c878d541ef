package filiform.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Stands before every request: sets the headers that keep a page to itself, and refuses what another site sends.
///
/// A page of another site can make a browser send a form here; the browser then says where it came from. A host name
/// that was turned to this machine (DNS rebinding) shows in the Host header.
final class Gate implements Handler {

    /// The most bytes of one request.
    static final long MOST_BYTES = 1_000_000;

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final List<String> hosts;

    /// @param bound the host that the server was told to listen on
    Gate(String bound) {
        hosts = List.of("localhost", "127.0.0.1", "::1", bound.toLowerCase(Locale.ROOT));
    }

    @Override
    public void handle(Context context) {
        headers(context);
        String host = header(context, "Host");
        if (!hosts.contains(name(host))) {
            throw new ForbiddenResponse("This clinic does not answer to that host name.");
        }
        boolean reading = List.of(HandlerType.GET, HandlerType.HEAD).contains(context.method());
        if (!reading && foreign(context, host)) {
            throw new ForbiddenResponse("This was sent from another site, and was refused.");
        }
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        // Not no-referrer: that would make browsers send `Origin: null` with our own forms, which the gate then
        // refuses.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        context.header("Cache-Control", "no-store");
    }

    /// The browser's own word counts most; where it says nothing, it is no browser, and so no other site's page.
    private static boolean foreign(Context context, String host) {
        String fetched = header(context, "Sec-Fetch-Site");
        if (!fetched.isEmpty() && !fetched.equals("same-origin") && !fetched.equals("none")) {
            return true;
        }
        String origin = header(context, "Origin");
        return !origin.isEmpty() && !origin.equalsIgnoreCase(context.scheme() + "://" + host);
    }

    private static String header(Context context, String name) {
        return Optional.ofNullable(context.header(name)).orElse("");
    }

    /// The host's name without its port and brackets.
    static String name(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[")) {
            int end = lower.indexOf(']');
            return end < 0 ? lower : lower.substring(1, end);
        }
        int colon = lower.indexOf(':');
        return colon < 0 ? lower : lower.substring(0, colon);
    }
}
