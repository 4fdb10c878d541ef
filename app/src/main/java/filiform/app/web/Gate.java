package filiform.app.web;

import filiform.app.account.Buckets;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
            "worker-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final Served served;
    private final List<String> hosts;
    private final Buckets addresses;

    Gate(Served served, Clock clock) {
        this.served = served;
        // Behind a proxy the host is the public one, or this machine's own for whoever looks from here.
        hosts = Stream.concat(Stream.of("localhost", "127.0.0.1", "::1", served.listen()), served.name().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        addresses = new Buckets(served.limits().address(), clock);
    }

    @Override
    public void handle(Context context) {
        headers(context);
        if (!addresses.take(from(context, served.proxied()))) {
            throw tooMany(context, addresses);
        }
        String host = header(context, "Host");
        if (!hosts.contains(name(host))) {
            throw new ForbiddenResponse("This clinic does not answer to that host name.");
        }
        boolean reading = List.of(HandlerType.GET, HandlerType.HEAD).contains(context.method());
        if (!reading && foreign(context, host)) {
            throw new ForbiddenResponse("This was sent from another site, and was refused.");
        }
        if (!reading && header(context, "Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new UnsupportedMediaTypeResponse();
        }
        if (!reading && fields(context) > Limits.FIELDS) {
            throw new ContentTooLargeResponse();
        }
    }

    static TooManyRequestsResponse tooMany(Context context, Buckets buckets) {
        context.header("Retry-After", String.valueOf(buckets.wait_s()));
        return new TooManyRequestsResponse();
    }

    /// The network address of the browser. Behind a proxy it is the last that the proxy named, for the browser itself
    /// can name any before it.
    static String from(Context context, boolean proxied) {
        String forwarded = header(context, "X-Forwarded-For");
        if (!proxied || forwarded.isBlank()) {
            return context.ip();
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{3,45}") ? last : context.ip();
    }

    /// How many fields the form has; counted before anything reads them.
    private static long fields(Context context) {
        String type = header(context, "Content-Type");
        return type.startsWith("application/json") || type.startsWith("application/octet-stream")
                ? 0
                : context.body().chars().filter(letter -> letter == '&').count();
    }

    private void headers(Context context) {
        if (served.secure()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
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
    private boolean foreign(Context context, String host) {
        String fetched = header(context, "Sec-Fetch-Site");
        if (!fetched.isEmpty() && !fetched.equals("same-origin") && !fetched.equals("none")) {
            return true;
        }
        String origin = header(context, "Origin");
        return !origin.isEmpty() && !origin.equalsIgnoreCase((served.secure() ? "https" : "http") + "://" + host);
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
