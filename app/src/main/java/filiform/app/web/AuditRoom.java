package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.AuditModel;
import filiform.app.account.AuditModel.Asked;
import filiform.app.account.AuditModel.Line;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Lead;
import filiform.app.web.page.PlainPage.Row;
import filiform.app.web.page.PlainPage.Table;
import filiform.app.web.page.PlainPage.Words;
import filiform.record.Event;
import filiform.record.event.AuditEvent;
import filiform.record.event.EventCodec;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who signed in, who read what, who broke the glass.
final class AuditRoom {

    private static final int LINES = 100;

    private final Access access;
    private final Plain plain;

    AuditRoom(Access access, Plain plain) {
        this.access = access;
        this.plain = plain;
    }

    void show(Context context) {
        var asked = new Asked(
                Optional.ofNullable(context.queryParam("type"))
                        .filter(EventCodec.types()::contains)
                        .orElse(""),
                id(context, "author"),
                id(context, "patient"),
                before(context));
        List<Line> lines = AuditModel.lines(access.journal(), asked, LINES);
        Map<UUID, String> names = new HashMap<>();
        access.accounts().all().forEach(account -> names.put(account.id(), account.called()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Lead("/audit", "Everything"));
        blocks.add(new Lead("/audit?type=audit.glass-broken", "Records opened with a reason"));
        blocks.add(new Lead("/audit?type=audit.record-read", "Records read"));
        blocks.add(new Lead("/audit?type=audit.exported", "Records taken out"));
        blocks.add(new Lead("/audit?type=audit.sign-in-refused", "Refused at the door"));
        blocks.add(
                lines.isEmpty()
                        ? new Words("Nothing is recorded here.")
                        : new Table(
                                List.of("When (UTC)", "Who", "What", "About"),
                                lines.stream().map(line -> row(line, names)).toList()));
        if (lines.size() == LINES) {
            String type = asked.type().isEmpty() ? "" : "&type=" + asked.type();
            blocks.add(new Lead("/audit?before=" + lines.getLast().sequence() + type, "Older"));
        }
        plain.send(context, 200, "Audit", blocks);
    }

    private static Row row(Line line, Map<UUID, String> names) {
        String who = line.author().equals(Event.SYSTEM) ? "nobody signed in" : name(line.author(), names);
        return new Row(
                List.of(
                        Days.minute(line.happened()).replace(" UTC", ""),
                        who,
                        what(line.what()),
                        about(line.what(), names)),
                List.of());
    }

    private static String name(UUID account, Map<UUID, String> names) {
        return names.getOrDefault(account, account.toString());
    }

    private static String what(AuditEvent what) {
        return switch (what) {
            case AuditEvent.SignedIn in -> "signed in with " + in.how();
            case AuditEvent.SignInRefused refused -> "refused at the door: " + refused.why();
            case AuditEvent.SignedOut out -> "signed out of " + out.which();
            case AuditEvent.RecordRead read -> "read " + read.what();
            case AuditEvent.GlassBroken broken ->
                "opened a record until %s: %s".formatted(Days.minute(broken.until()), broken.reason());
            case AuditEvent.Exported exported -> "took out " + exported.what();
            case AuditEvent.RouteRefused refused -> "refused (%s): %s".formatted(refused.why(), refused.route());
        };
    }

    private static String about(AuditEvent what, Map<UUID, String> names) {
        return switch (what) {
            case AuditEvent.SignedIn in -> "from " + in.from();
            case AuditEvent.SignInRefused refused ->
                refused.account().map(account -> name(account, names) + ", ").orElse("") + "from " + refused.from();
            case AuditEvent.SignedOut _, AuditEvent.RouteRefused _ -> "";
            case AuditEvent.RecordRead read -> whose(read.patient(), read.visit());
            case AuditEvent.GlassBroken broken -> whose(Optional.of(broken.patient()), Optional.empty());
            case AuditEvent.Exported exported -> whose(exported.patient(), exported.visit());
        };
    }

    private static String whose(Optional<UUID> patient, Optional<UUID> visit) {
        String one = patient.map(id -> "patient " + id).orElse("a list");
        return visit.map(id -> one + ", visit " + brief(id)).orElse(one);
    }

    /// The beginning of an id, which is enough to tell the visits of a patient apart.
    private static String brief(UUID id) {
        return id.toString().substring(0, 8);
    }

    private static Optional<UUID> id(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).flatMap(Told::id);
    }

    private static long before(Context context) {
        String asked = Optional.ofNullable(context.queryParam("before")).orElse("");
        return asked.matches("[0-9]{1,15}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }
}
