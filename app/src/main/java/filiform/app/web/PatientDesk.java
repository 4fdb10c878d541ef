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
import filiform.record.Attachment;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The requests of one patient's page and papers.
final class PatientDesk {

    private static final String FILE = "application/octet-stream";

    private final PatientRoom room;
    private final Today day;
    private final Clock clock;
    private final Rendering rendering;

    PatientDesk(PatientRoom room, Today day, Clock clock, Rendering rendering) {
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
            day.send(context, 422, "", filled.values(), refused);
        }
    }

    void record(Context context) {
        Standing standing = standing(context);
        PatientKind kind = PatientKind.of(context.pathParam("kind")).orElseThrow(NotFoundResponse::new);
        var filled = new Filled(context.formParamMap());
        List<String> refused = room.record(standing, kind, filled, sent(context, filled));
        boolean today = filled.text("back").equals("today");
        if (refused.isEmpty()) {
            context.header(
                            "Location",
                            today ? "/" : PatientPages.address(standing.note().patient()))
                    .status(303);
        } else if (today) {
            day.send(context, 422, "", Map.of(), refused);
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

    /// Keeps an image or a paper beside the journal, and says in the journal that it is there. The file is the whole
    /// body; what is said of it stands in a header, written as a form would be.
    void attach(Context context) throws IOException {
        Standing standing = standing(context);
        if (!Optional.ofNullable(context.contentType()).orElse("").startsWith(FILE)) {
            throw new UnsupportedMediaTypeResponse();
        }
        byte[] content = context.bodyInputStream().readNBytes(Attachment.MAX_BYTES + 1);
        if (content.length > Attachment.MAX_BYTES) {
            throw new ContentTooLargeResponse("A file may hold 10 MB at most.");
        }
        var said = new Filled(
                said(Optional.ofNullable(context.header("X-Attached")).orElse("")));
        List<String> refused =
                room.attach(standing, content, said.text("kind"), said.text("name"), sent(context, said));
        context.status(refused.isEmpty() ? 201 : 422)
                .contentType("text/plain; charset=utf-8")
                .result(String.join(" ", refused));
    }

    private static Map<String, List<String>> said(String header) {
        var said = new LinkedHashMap<String, List<String>>();
        for (String pair : header.split("&", 8)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    said.put(
                            pair.substring(0, equals),
                            List.of(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8)));
                } catch (IllegalArgumentException _) {
                    throw new BadRequestResponse();
                }
            }
        }
        return said;
    }

    /// An attachment, as it was kept.
    void attachment(Context context) {
        Standing standing = standing(context);
        String hash = context.pathParam("hash");
        PatientRoom.Kept kept = room.attachment(standing, hash).orElseThrow(NotFoundResponse::new);
        context.header("Content-Disposition", "attachment; filename=\"%s\"".formatted(hash.substring(0, 16)))
                .contentType(kept.type())
                .result(kept.content());
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
