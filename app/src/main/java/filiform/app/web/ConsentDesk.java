package filiform.app.web;

import filiform.app.web.consent.ConsentRoom;
import filiform.app.web.form.Filled;
import filiform.app.web.table.TableRoom;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// The requests of a visit's consent.
final class ConsentDesk {

    private final ConsentRoom room;
    private final TableRoom visits;
    private final Clock clock;
    private final Rendering rendering;

    ConsentDesk(ConsentRoom room, TableRoom visits, Clock clock, Rendering rendering) {
        this.room = room;
        this.visits = visits;
        this.clock = clock;
        this.rendering = rendering;
    }

    void show(Context context) {
        rendering.send(context, 200, "consent.jte", room.show(standing(context), Map.of(), List.of()));
    }

    void agree(Context context) {
        TableRoom.Standing standing = standing(context);
        var filled = new Filled(context.formParamMap());
        List<String> refused = room.agree(standing, filled, VisitTable.sent(context, filled, clock));
        if (refused.isEmpty()) {
            context.header("Location", context.path().replaceFirst("/consent$", "/table"))
                    .status(303);
        } else {
            rendering.send(context, 422, "consent.jte", room.show(standing, filled.values(), refused));
        }
    }

    private TableRoom.Standing standing(Context context) {
        return Told.id(context.pathParam("visit")).flatMap(visits::find).orElseThrow(NotFoundResponse::new);
    }
}
