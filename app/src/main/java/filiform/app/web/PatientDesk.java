package filiform.app.web;

import filiform.app.document.Paper;
import filiform.app.document.PaperPdf;
import filiform.app.document.PaperText;
import filiform.app.web.form.Filled;
import filiform.app.web.patient.PatientKind;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.patient.PatientPages.Refused;
import filiform.app.web.patient.PatientRoom;
import filiform.app.web.patient.PatientRoom.Sent;
import filiform.app.web.patient.PatientRoom.Standing;
import filiform.record.Chain;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// The requests of one patient's page and papers.
final class PatientDesk {

    private final PatientRoom room;
    private final VisitList day;
    private final Clock clock;
    private final Rendering rendering;

    PatientDesk(PatientRoom room, VisitList day, Clock clock, Rendering rendering) {
        this.room = room;
        this.day = day;
        this.clock = clock;
        this.rendering = rendering;
    }

    void show(Context context) {
        rendering.send(context, 200, "patient.jte", room.show(standing(context), Refused.nothing()));
    }

    /// Registers a patient. Sent twice, it is still one.
    void register(Context context) {
        var filled = new Filled(context.formParamMap());
        UUID patient = Told.id(filled.text("patient")).orElseThrow(BadRequestResponse::new);
        List<String> refused = room.register(patient, filled, sent(context, filled));
        if (refused.isEmpty()) {
            context.header("Location", PatientPages.address(patient)).status(303);
        } else {
            day.send(context, 422, "", refused);
        }
    }

    void record(Context context) {
        Standing standing = standing(context);
        PatientKind kind = PatientKind.of(context.pathParam("kind")).orElseThrow(NotFoundResponse::new);
        var filled = new Filled(context.formParamMap());
        List<String> refused =
                room.record(Chain.patient(standing.note().patient()), kind, filled, sent(context, filled));
        if (refused.isEmpty()) {
            context.header("Location", PatientPages.address(standing.note().patient()))
                    .status(303);
        } else {
            rendering.send(
                    context,
                    422,
                    "patient.jte",
                    room.show(standing, new Refused(kind.word(), filled.values(), refused)));
        }
    }

    /// A letter or a report: its event's id with `.txt` or `.pdf`.
    void paper(Context context) {
        String named = context.pathParam("paper");
        int dot = Math.max(0, named.lastIndexOf('.'));
        Paper paper = Told.id(named.substring(0, dot))
                .flatMap(event -> room.paper(standing(context), event))
                .orElseThrow(NotFoundResponse::new);
        switch (named.substring(dot)) {
            case ".txt" -> context.contentType("text/plain; charset=utf-8").result(PaperText.of(paper));
            case ".pdf" ->
                context.header("Content-Disposition", "attachment; filename=\"%s\"".formatted(named))
                        .contentType("application/pdf")
                        .result(PaperPdf.of(paper, clock.instant()));
            default -> throw new NotFoundResponse();
        }
    }

    private Sent sent(Context context, Filled filled) {
        return new Sent(
                Told.id(filled.text("id")).orElseGet(UUID::randomUUID),
                Told.happened(filled.text("happened_at"), clock),
                Signed.account(context));
    }

    private Standing standing(Context context) {
        return Told.id(context.pathParam("patient")).flatMap(room::find).orElseThrow(NotFoundResponse::new);
    }
}
