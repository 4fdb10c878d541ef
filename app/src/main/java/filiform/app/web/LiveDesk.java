package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.web.form.Filled;
import filiform.app.web.live.LivePage;
import filiform.app.web.live.LiveRoom;
import filiform.app.web.page.Shell;
import filiform.app.web.table.TableRoom.Sent;
import filiform.app.web.table.TableRoom.Standing;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The requests of the full screen beside the patient: the page, how the visit stands, and each tap. Its answers to a
/// script are JSON.
final class LiveDesk {

    private static final List<String> SCRIPTS = List.of(
            "needling.js",
            "needling-device.js",
            "needling-next.js",
            "needling-queue.js",
            "needling-felt.js",
            "needling-where.js",
            "needling-parts.js",
            "spots.js",
            "rules.js");

    private final LiveRoom room;
    private final Clock clock;
    private final Rendering rendering;
    private final Cookies cookies;
    private final Shell shell;
    private final Assets assets;

    LiveDesk(LiveRoom room, Clock clock, Rendering rendering, Cookies cookies, Shell shell, Assets assets) {
        this.room = room;
        this.clock = clock;
        this.rendering = rendering;
        this.cookies = cookies;
        this.shell = shell;
        this.assets = assets;
    }

    void show(Context context) {
        String rules = assets.address("rules.json");
        String chart = assets.address("where.json");
        String needed = Stream.concat(
                        Stream.of(shell.style(), shell.icon(), rules, chart),
                        SCRIPTS.stream().map(assets::address))
                .collect(Collectors.joining(" "));
        UUID visit = standing(context).note().visit();
        rendering.send(
                context,
                200,
                "needling.jte",
                new LivePage(
                        shell,
                        visit,
                        Signed.account(context),
                        assets.address(SCRIPTS.getFirst()),
                        rules,
                        chart,
                        needed));
    }

    void state(Context context) {
        json(context, 200, stands(context));
    }

    void record(Context context) {
        UUID visit = standing(context).note().visit();
        String kind = context.pathParam("kind");
        if (!LiveRoom.takes(kind)) {
            throw new NotFoundResponse();
        }
        var filled = new Filled(context.formParamMap());
        List<String> refused = room.record(visit, kind, filled.values(), VisitTable.sent(context, filled, clock));
        if (refused.isEmpty()) {
            json(context, 200, stands(context));
        } else {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            refused.forEach(answer.putArray("reasons")::add);
            json(context, 422, answer);
        }
    }

    /// The worker that opens the page without the network; asked for anew each time, so that none grows old.
    void worker(Context context) {
        context.header("Cache-Control", "no-cache")
                .contentType("text/javascript; charset=utf-8")
                .result(assets.words("live-worker.js"));
    }

    /// What lets a device keep the clinic among its programs.
    void manifest(Context context) {
        ObjectNode manifest = JsonNodeFactory.instance
                .objectNode()
                .put("name", "Filiform")
                .put("short_name", "Filiform")
                .put("start_url", "/")
                .put("display", "standalone")
                .put("background_color", "#f6f7f5")
                .put("theme_color", "#0f5257");
        manifest.putArray("icons")
                .addObject()
                .put("src", shell.icon())
                .put("sizes", "any")
                .put("type", "image/svg+xml");
        context.contentType("application/manifest+json; charset=utf-8").result(manifest.toString());
    }

    private ObjectNode stands(Context context) {
        var asking = new Sent(UUID.randomUUID(), clock.instant(), Signed.account(context), Optional.empty(), "");
        return room.state(standing(context), asking, cookies.ofForms(context));
    }

    private static void json(Context context, int status, ObjectNode answer) {
        context.attribute("told", true);
        context.status(status).contentType("application/json; charset=utf-8").result(answer.toString());
    }

    private Standing standing(Context context) {
        return Told.id(context.pathParam("visit")).flatMap(room::find).orElseThrow(NotFoundResponse::new);
    }
}
