package filiform.app.web;

import filiform.record.Event;
import io.javalin.http.Context;
import java.util.UUID;

/// Who sends a request.
final class Signed {

    private Signed() {}

    /// The account that is signed in, or the program itself where a route needs nobody.
    static UUID account(Context context) {
        return context.attribute("account") instanceof UUID account ? account : Event.SYSTEM;
    }
}
