package filiform.record.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who did and read what. The author of the event is the account; nothing that was typed at a refused door is kept.
public sealed interface AuditEvent extends What {

    /// Somebody signed in.
    ///
    /// @param how  `password and code`, `password and recovery code`, `password`, `invitation`
    /// @param from the network address
    record SignedIn(String how, String from) implements AuditEvent {}

    /// Somebody was not let in.
    ///
    /// @param account whose name was typed, if there is one
    /// @param why     in a word: `password`, `code`, `locked`, `closed`, `invitation`
    record SignInRefused(Optional<UUID> account, String why, String from) implements AuditEvent {}

    /// Somebody signed out, or ended other sessions of their own.
    ///
    /// @param which `this session`, `another session`, `every session`
    record SignedOut(String which) implements AuditEvent {}

    /// A record was read, or a list of records.
    ///
    /// @param patient whose, or none for a list
    /// @param what    the route
    record RecordRead(Optional<UUID> patient, Optional<UUID> visit, String what) implements AuditEvent {}

    /// A practitioner opened the record of a patient in whose care they take no part.
    record GlassBroken(UUID patient, String reason, Instant until) implements AuditEvent {
        public GlassBroken {
            Require.told("reason", reason);
        }
    }

    /// A record left the clinic as a file.
    record Exported(Optional<UUID> patient, Optional<UUID> visit, String what) implements AuditEvent {}

    /// Somebody who is signed in asked for what they may not do.
    ///
    /// @param route method and pattern of the address, without what stood in it
    record RouteRefused(String route, String why) implements AuditEvent {}
}
