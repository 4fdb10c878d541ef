package filiform.app.web;

import filiform.app.web.my.EndedPage;
import io.javalin.http.Context;
import java.util.Optional;

/// What a patient's link shows that opens nothing, or no longer. Nothing of any patient is on it: it says whom to call,
/// and the phone shows by itself what it still keeps.
record EndedLink(Rendering rendering, Readings readings) {

    private static final int FORBIDDEN = 403;

    /// @param sent whether an answer was sent, which then was not taken
    void show(Context context, boolean sent) {
        rendering.send(
                context, FORBIDDEN, "my-ended.jte", new EndedPage(readings.of(context, "", Optional.empty()), sent));
    }
}
