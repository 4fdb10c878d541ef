package filiform.app.account;

import filiform.app.Version;
import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.Recorded;
import filiform.record.event.AuditEvent;
import filiform.record.event.ClinicEvent;
import filiform.record.event.EventCodec;
import filiform.record.event.EventCodec.Written;
import filiform.record.event.What;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Appends what concerns the clinic and the audit.
///
/// @param knowledge the hash of the content
public record Recorder(Journal journal, Clock clock, String knowledge) {

    /// Records what concerns the clinic.
    ///
    /// @param author the account that did it, or [Event#SYSTEM]
    public Recorded clinic(UUID author, ClinicEvent what) {
        return append(Chain.CLINIC, author, what);
    }

    /// Records who did or read what.
    ///
    /// @param author the account that did it, or [Event#SYSTEM]
    public Recorded audit(UUID author, AuditEvent what) {
        return append(Chain.AUDIT, author, what);
    }

    private Recorded append(Chain chain, UUID author, What what) {
        Written written = EventCodec.write(what);
        return journal.append(new Event(
                        UUID.randomUUID(),
                        chain,
                        Optional.empty(),
                        written.type(),
                        written.version(),
                        clock.instant(),
                        author,
                        Optional.empty(),
                        Version.PROGRAM,
                        knowledge,
                        written.body()))
                .recorded();
    }
}
