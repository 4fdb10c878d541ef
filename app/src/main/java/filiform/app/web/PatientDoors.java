package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Care;
import filiform.app.account.Links;
import filiform.app.account.Links.Link;
import filiform.app.web.draw.QrDrawing;
import filiform.app.web.form.Filled;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Field;
import filiform.app.web.page.PlainPage.Form;
import filiform.app.web.page.PlainPage.Lead;
import filiform.app.web.page.PlainPage.Letters;
import filiform.app.web.page.PlainPage.Picture;
import filiform.app.web.page.PlainPage.Row;
import filiform.app.web.page.PlainPage.Table;
import filiform.app.web.page.PlainPage.Words;
import filiform.app.web.page.PlainPage.Wrong;
import filiform.record.Chain;
import filiform.record.Erasure;
import filiform.record.event.AuditEvent.GlassBroken;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Doors to one patient's record: the glass that is broken with a reason, and the links that the patient holds.
final class PatientDoors {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final Served served;
    private final Plain plain;

    PatientDoors(Access access, Served served, Plain plain) {
        this.access = access;
        this.served = served;
        this.plain = plain;
    }

    void breakGlass(Context context) {
        UUID patient = patient(context);
        var form = new Filled(context.formParamMap());
        String reason = form.text("reason");
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            plain.send(
                    context,
                    422,
                    "Not in your care",
                    List.of(
                            new Wrong("Say the reason in 10 to 500 letters. Nothing was opened."),
                            new Form(
                                    context.path(),
                                    List.of(
                                            Field.hidden("to", SignInRoom.safe(form.text("to"))),
                                            Field.text("reason", "Reason", reason)),
                                    "Open the record")));
            return;
        }
        Instant until = access.clock().instant().plus(Care.OPEN);
        access.recorder().audit(Signed.account(context), new GlassBroken(patient, reason, until));
        Plain.to(context, SignInRoom.safe(form.text("to")));
    }

    void links(Context context) {
        page(context, 200, Optional.empty());
    }

    private void page(Context context, int status, Optional<String> wrong) {
        UUID patient = patient(context);
        Instant now = access.clock().instant();
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(new Words("A link shows a patient their own record, and nothing else, without an account."));
        blocks.add(new Table(
                List.of("Ends", "State", "End it"),
                access.links().of(patient).stream()
                        .map(link -> row(patient, link, now))
                        .toList()));
        blocks.add(new Form(
                "/patients/" + patient + "/links",
                List.of(Field.text("days", "For how many days", "14")
                        .typed("number")
                        .hinted("1 to 90")),
                "Make a link"));
        plain.send(context, status, "Links of this patient", blocks);
    }

    private static Row row(UUID patient, Link link, Instant now) {
        boolean opens = !link.revoked() && link.ends().isAfter(now);
        String state = link.revoked() ? "revoked" : opens ? "open" : "over";
        return new Row(
                List.of(Days.minute(link.ends()), state),
                opens
                        ? List.of(new Form(
                                "/patients/" + patient + "/links/revoke",
                                List.of(Field.hidden("revoked", link.id().toString())),
                                "Revoke"))
                        : List.of());
    }

    void give(Context context) {
        UUID patient = patient(context);
        String days = new Filled(context.formParamMap()).text("days");
        if (!days.matches("[0-9]{1,3}")
                || Integer.parseInt(days) < 1
                || Integer.parseInt(days) > Links.LONGEST.toDays()) {
            page(context, 422, Optional.of("A link lasts 1 to 90 days."));
            return;
        }
        String token = access.links().give(Signed.account(context), patient, Duration.ofDays(Integer.parseInt(days)));
        String address = LinkAddress.of(context, served, token);
        plain.send(
                context,
                200,
                "A link for this patient",
                List.of(
                        new Words(
                                "Who holds this address sees the record. It is shown once: give it to the patient alone."),
                        new Letters(List.of(address)),
                        new Picture(QrDrawing.svg(address)),
                        new Lead("/patients/" + patient + "/links", "All links of this patient")));
    }

    void revoke(Context context) {
        UUID patient = patient(context);
        Optional<UUID> told = Told.id(new Filled(context.formParamMap()).text("revoked"));
        access.links().of(patient).stream()
                .filter(link -> told.filter(link.id()::equals).isPresent())
                .forEach(link -> access.links().revoke(Signed.account(context), link.id()));
        Plain.to(context, "/patients/" + patient + "/links");
    }

    void askErase(Context context) {
        erasePage(context, 200, Optional.empty());
    }

    private void erasePage(Context context, int status, Optional<String> wrong) {
        UUID patient = known(context);
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(
                new Words(
                        "Erasing destroys the key of this patient's record. Nobody can read it again, from no backup either. That it was erased, by whom and on what ground stays on record: write nothing of the patient into the ground."));
        blocks.add(new Form(
                "/patients/" + patient + "/erase",
                List.of(Field.text("ground", "Lawful ground", "").hinted("10 to 500 letters")),
                "Erase for good"));
        plain.send(context, status, "Erase this patient's record", blocks);
    }

    void erase(Context context) {
        UUID patient = known(context);
        String ground = new Filled(context.formParamMap()).text("ground");
        if (ground.length() < SHORTEST_REASON || ground.length() > LONGEST_REASON) {
            erasePage(context, 422, Optional.of("Say the ground in 10 to 500 letters. Nothing was erased."));
            return;
        }
        access.journal()
                .erase(new Erasure(
                        Chain.patient(patient),
                        UUID.randomUUID(),
                        access.clock().instant(),
                        Signed.account(context),
                        ground));
        plain.send(context, 200, "Erased", List.of(new Words("The record was erased."), new Lead("/", "All visits")));
    }

    private UUID known(Context context) {
        UUID patient = patient(context);
        if (access.journal().chain(Chain.patient(patient)).isEmpty()) {
            throw new NotFoundResponse();
        }
        return patient;
    }

    private static UUID patient(Context context) {
        return Told.id(context.pathParam("patient")).orElseThrow(() -> new NotFoundResponse());
    }
}
