package filiform.app.web;

import filiform.app.document.Paper;
import filiform.app.document.PaperPdf;
import filiform.app.document.PaperText;
import filiform.app.web.form.Filled;
import filiform.app.web.table.Kind;
import filiform.app.web.table.TablePages.Refused;
import filiform.app.web.table.TableRoom;
import filiform.app.web.table.TableRoom.Sent;
import filiform.app.web.table.TableRoom.Standing;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The requests of a visit at the table, and of its note.
final class VisitTable {

    private final TableRoom room;
    private final Clock clock;
    private final Rendering rendering;

    VisitTable(TableRoom room, Clock clock, Rendering rendering) {
        this.room = room;
        this.clock = clock;
        this.rendering = rendering;
    }

    void show(Context context) {
        rendering.send(
                context,
                200,
                "table.jte",
                room.show(
                        standing(context),
                        Told.id(Optional.ofNullable(context.queryParam("correct"))
                                .orElse("")),
                        Refused.nothing()));
    }

    void record(Context context) {
        Standing standing = standing(context);
        Kind kind = Kind.of(context.pathParam("kind"))
                .filter(known -> known != Kind.CONSENT)
                .orElseThrow(NotFoundResponse::new);
        var filled = new Filled(context.formParamMap());
        List<String> refused = room.record(standing, kind, filled, sent(context, filled, clock));
        if (refused.isEmpty()) {
            context.header(
                            "Location",
                            context.path().substring(0, context.path().lastIndexOf('/')))
                    .status(303);
        } else {
            rendering.send(
                    context,
                    422,
                    "table.jte",
                    room.show(
                            standing(context),
                            Told.id(filled.text("corrects")),
                            new Refused(kind, filled.values(), refused)));
        }
    }

    void text(Context context) {
        context.contentType("text/plain; charset=utf-8").result(room.text(standing(context)));
    }

    void pdf(Context context) {
        Standing standing = standing(context);
        context.header(
                "Content-Disposition",
                "attachment; filename=\"visit-%s.pdf\""
                        .formatted(standing.note().visit()));
        context.contentType("application/pdf").result(room.pdf(standing, clock.instant()));
    }

    void sheetText(Context context) {
        Paper sheet = room.sheet(standing(context)).orElseThrow(NotFoundResponse::new);
        context.contentType("text/plain; charset=utf-8").result(PaperText.of(sheet));
    }

    void sheetPdf(Context context) {
        Paper sheet = room.sheet(standing(context)).orElseThrow(NotFoundResponse::new);
        context.header("Content-Disposition", "attachment; filename=\"examination-sheet.pdf\"")
                .contentType("application/pdf")
                .result(PaperPdf.of(sheet, clock.instant()));
    }

    /// When, by whom and under which id something was told.
    static Sent sent(Context context, Filled filled, Clock clock) {
        return new Sent(
                Told.id(filled.text("id")).orElseGet(UUID::randomUUID),
                Told.happened(filled.text("happened_at"), clock),
                Signed.account(context),
                Told.id(filled.text("corrects")),
                filled.text("why"));
    }

    private Standing standing(Context context) {
        return Told.id(context.pathParam("visit")).flatMap(room::find).orElseThrow(NotFoundResponse::new);
    }
}
