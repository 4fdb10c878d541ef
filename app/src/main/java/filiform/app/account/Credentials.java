package filiform.app.account;

import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.event.ClinicEvent.CredentialGiven;
import filiform.record.event.ClinicEvent.LearningLogged;
import filiform.record.event.EventCodec;
import filiform.record.event.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a practitioner is trained and licensed for, and what they learned.
///
/// @param credential the latest entry; none is not the same as none needed
/// @param learning   oldest first
public record Credentials(Optional<CredentialGiven> credential, List<LearningLogged> learning) {

    public Credentials {
        learning = List.copyOf(learning);
    }

    public static Credentials of(Journal journal, UUID account) {
        record Row(String type, String body) {}
        List<Row> rows = journal.read(handle -> handle.select(
                        "SELECT type, body FROM credential WHERE account = ? ORDER BY sequence", account.toString())
                .map((row, _) -> new Row(row.getString("type"), row.getString("body")))
                .list());
        List<What> entries = rows.stream()
                .map(row ->
                        EventCodec.read(row.type(), 1, journal.open(Chain.CLINIC, AccountModel.CREDENTIAL, row.body())))
                .toList();
        return new Credentials(
                entries.stream()
                        .filter(CredentialGiven.class::isInstance)
                        .map(CredentialGiven.class::cast)
                        .reduce((_, later) -> later),
                entries.stream()
                        .filter(LearningLogged.class::isInstance)
                        .map(LearningLogged.class::cast)
                        .toList());
    }

    /// Why the credential does not hold on a day, in words; empty where it does. Nothing written down does not hold.
    public Optional<String> lapsed(LocalDate day) {
        if (credential.isEmpty()) {
            return Optional.of("No credential is written down.");
        }
        CredentialGiven given = credential.get();
        if (given.validUntil().filter(last -> last.isBefore(day)).isPresent()) {
            return Optional.of("The licence ended on " + given.validUntil().get() + ".");
        }
        return given.expires()
                .filter(last -> last.isBefore(day))
                .map(last -> "The credential expired on " + last + ".");
    }

    /// Hours or sessions that were logged.
    public double learned(filiform.record.event.ClinicEvent.Learning kind) {
        return learning.stream()
                .filter(entry -> entry.kind() == kind)
                .mapToDouble(LearningLogged::amount)
                .sum();
    }
}
