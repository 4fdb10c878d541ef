package filiform.app.web;

import io.javalin.http.Context;
import java.util.Optional;

/// The whole address of a patient's link, as a phone outside the clinic reaches it.
final class LinkAddress {

    private LinkAddress() {}

    /// Behind a proxy the line to the browser is encrypted, whatever the line to the proxy is; who looks from this
    /// machine itself is told the clinic's name where it has one.
    static String of(Context context, Served served, String token) {
        String host = Optional.ofNullable(context.host()).orElse(served.listen());
        boolean here = Gate.name(host).matches("localhost|127\\.0\\.0\\.1|::1");
        return "%s://%s/my/%s"
                .formatted(
                        served.secure() ? "https" : "http", here ? served.name().orElse(host) : host, token);
    }
}
