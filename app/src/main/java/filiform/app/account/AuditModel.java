package filiform.app.account;

import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import filiform.record.event.AuditEvent;
import filiform.record.event.AuditEvent.Exported;
import filiform.record.event.AuditEvent.GlassBroken;
import filiform.record.event.AuditEvent.RecordRead;
import filiform.record.event.EventCodec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The audit as it is listed, newest first.
public final class AuditModel implements ReadModel {

    private static final String BODY = "audit.body";

    /// One line of the audit.
    public record Line(long sequence, Instant happened, UUID author, AuditEvent what) {}

    /// Which lines.
    ///
    /// @param type    the word of the journal, or blank for all
    /// @param author  whose acts, or all
    /// @param patient about whom, or all
    /// @param before  only older ones than this
    public record Asked(String type, Optional<UUID> author, Optional<UUID> patient, long before) {}

    @Override
    public String name() {
        return "audit-1";
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM audit_line");
    }

    /// Who read a record stays on record when the record is gone; the line names the patient by number alone.
    @Override
    public void erase(Handle handle, Chain chain) {}

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        var event = recorded.event();
        if (event.chain().kind() != Chain.Kind.AUDIT
                || !EventCodec.types().contains(event.type())
                || !(EventCodec.read(event.type(), event.version(), event.body()) instanceof AuditEvent what)) {
            return;
        }
        handle.execute(
                "INSERT INTO audit_line (sequence, happened, author, type, patient, body) VALUES (?, ?, ?, ?, ?, ?)",
                recorded.sequence(),
                event.happenedAt().toEpochMilli(),
                event.author().toString(),
                event.type(),
                patient(what).map(UUID::toString).orElse(""),
                sealing.seal(Chain.AUDIT, BODY, event.body()));
    }

    private static Optional<UUID> patient(AuditEvent what) {
        return switch (what) {
            case RecordRead read -> read.patient();
            case Exported exported -> exported.patient();
            case GlassBroken broken -> Optional.of(broken.patient());
            case AuditEvent.SignedIn _, AuditEvent.SignInRefused _, AuditEvent.SignedOut _, AuditEvent.RouteRefused _ ->
                Optional.empty();
        };
    }

    /// Some lines, newest first.
    public static List<Line> lines(Journal journal, Asked asked, int most) {
        record Row(long sequence, long happened, String author, String type, String body) {}
        List<Row> rows = journal.read(handle -> handle.createQuery("""
                        SELECT * FROM audit_line WHERE sequence < :before
                        AND (:type = '' OR type = :type) AND (:author = '' OR author = :author)
                        AND (:patient = '' OR patient = :patient) ORDER BY sequence DESC LIMIT :most""")
                .bind("before", asked.before())
                .bind("type", asked.type())
                .bind("author", asked.author().map(UUID::toString).orElse(""))
                .bind("patient", asked.patient().map(UUID::toString).orElse(""))
                .bind("most", most)
                .map((row, _) -> new Row(
                        row.getLong("sequence"),
                        row.getLong("happened"),
                        row.getString("author"),
                        row.getString("type"),
                        row.getString("body")))
                .list());
        return rows.stream()
                .map(row -> new Line(
                        row.sequence(),
                        Instant.ofEpochMilli(row.happened()),
                        UUID.fromString(row.author()),
                        (AuditEvent) EventCodec.read(row.type(), 1, journal.open(Chain.AUDIT, BODY, row.body()))))
                .toList();
    }
}
