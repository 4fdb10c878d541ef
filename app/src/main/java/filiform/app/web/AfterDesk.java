package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.web.draw.QrDrawing;
import filiform.app.web.form.Filled;
import filiform.app.web.form.Typed;
import filiform.app.web.page.AfterPage;
import filiform.app.web.page.Shell;
import filiform.app.web.patient.PatientKind;
import filiform.app.web.patient.PatientRoom;
import filiform.app.web.table.Kind;
import filiform.app.web.table.TableRoom;
import filiform.knowledge.Knowledge;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The requests of the page on which a visit ends for the patient.
final class AfterDesk {

    /// The last check-in comes after five weeks; the link opens some weeks longer.
    private static final Duration OPEN = Duration.ofDays(60);

    private final TableRoom visits;
    private final PatientRoom patients;
    private final AfterPages pages;
    private final Access access;
    private final Served served;
    private final Rendering rendering;

    AfterDesk(
            TableRoom visits,
            PatientRoom patients,
            Knowledge knowledge,
            Access access,
            Served served,
            Rendering rendering,
            Shell shell) {
        this.visits = visits;
        this.patients = patients;
        pages = new AfterPages(visits, knowledge, shell);
        this.access = access;
        this.served = served;
        this.rendering = rendering;
    }

    void show(Context context) {
        send(context, 200, Map.of(), List.of(), List.of());
    }

    /// Records what the patient was told.
    void advise(Context context) {
        var filled = new Filled(context.formParamMap());
        done(
                context,
                filled,
                visits.record(
                        standing(context), Kind.AFTERCARE, filled, VisitTable.sent(context, filled, access.clock())));
    }

    /// Plans that somebody asks the patient.
    void plan(Context context) {
        TableRoom.Standing standing = standing(context);
        var told = new LinkedHashMap<>(context.formParamMap());
        told.put("visit", List.of(standing.note().visit().toString()));
        var filled = new Filled(told);
        var sent = new PatientRoom.Sent(
                Told.id(filled.text("id")).orElseGet(UUID::randomUUID),
                Told.happened(filled.text("happened_at"), access.clock()),
                Signed.account(context));
        List<String> refused = patients.find(standing.patient().patient())
                .map(patient -> patients.record(patient, PatientKind.FOLLOWUP, filled, sent))
                .orElseThrow(NotFoundResponse::new);
        done(context, filled, refused);
    }

    private void done(Context context, Filled filled, List<String> refused) {
        if (refused.isEmpty()) {
            context.header("Location", context.path().replaceFirst("/[a-z]+$", ""))
                    .status(303);
        } else {
            send(context, 422, filled.values(), List.of(), refused);
        }
    }

    /// Makes the patient's link and shows it once.
    void link(Context context) {
        TableRoom.Standing standing = standing(context);
        String token =
                access.links().give(Signed.account(context), standing.patient().patient(), OPEN);
        String address = LinkAddress.of(context, served, token);
        String until = LocalDate.ofInstant(access.clock().instant().plus(OPEN), ZoneId.systemDefault())
                .toString();
        send(context, 200, Map.of(), List.of(new AfterPage.Made(address, QrDrawing.svg(address), until)), List.of());
    }

    private void send(
            Context context,
            int status,
            Map<String, List<String>> values,
            List<AfterPage.Made> link,
            List<String> faults) {
        rendering.send(
                context,
                status,
                "after.jte",
                pages.page(standing(context), Typed.of("followup", values), link, faults));
    }

    private TableRoom.Standing standing(Context context) {
        return Told.id(context.pathParam("visit")).flatMap(visits::find).orElseThrow(NotFoundResponse::new);
    }
}
