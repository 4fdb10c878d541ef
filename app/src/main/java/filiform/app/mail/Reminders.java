package filiform.app.mail;

import filiform.app.Version;
import filiform.app.account.Links;
import filiform.knowledge.Knowledge;
import filiform.record.Appended;
import filiform.record.ErasedException;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.event.PatientEvent.Reminded;
import filiform.record.model.DueReminders;
import filiform.record.model.DueTime;
import filiform.record.visit.Scribe;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends each due reminder once. It is recorded before it goes and after the mail server has answered, so
/// that a server
/// that is down costs nothing and a program that stops never doubles one; a reminder that is lost so shows
/// as silence.
public final class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger("filiform.mail");
    private static final int AT_ONCE = 200;

    /// How long the link of a reminder opens.
    static final Duration OPENS = Duration.ofDays(14);

    private final Journal journal;
    private final Knowledge knowledge;
    private final Links links;
    private final Clock clock;
    private final MailServer server;
    private final String beginning;
    private final DueReminders due;
    private final List<Unsent> unsent = new ArrayList<>();

    /// What was recorded and given back by the server.
    private record Unsent(DueReminders.Row row, String address, String token) {}

    /// @param beginning of the patient's link, such as `https://clinic.example`
    public Reminders(
            Journal journal, Knowledge knowledge, Links links, Clock clock, MailServer server, String beginning) {
        this.journal = journal;
        this.knowledge = knowledge;
        this.links = links;
        this.clock = clock;
        this.server = server;
        this.beginning = beginning.endsWith("/") ? beginning.substring(0, beginning.length() - 1) : beginning;
        due = new DueReminders(journal, DueTime.of(knowledge.tables().checkIns()));
    }

    /// Sends what is due now.
    ///
    /// @return false where the server did not take something, and it is to be tried again later
    public boolean round() {
        Instant now = clock.instant();
        List<DueReminders.Row> rows = due.due(now, AT_ONCE);
        unsent.removeIf(left -> !left.row().until().isAfter(now) || !agreed(left));
        if (rows.isEmpty() && unsent.isEmpty()) {
            return true;
        }
        Session session = server.session();
        try (Transport line = server.connect(session)) {
            boolean open = true;
            for (Unsent left : List.copyOf(unsent)) {
                open = open && send(session, line, left);
            }
            for (DueReminders.Row row : rows) {
                // What is not begun is not recorded, and so comes again.
                open = open
                        && begin(row, now)
                                .map(ready -> send(session, line, ready))
                                .orElse(true);
            }
        } catch (MessagingException e) {
            LOG.warn("The mail server does not answer ({}).", e.getClass().getSimpleName());
            return false;
        }
        return unsent.isEmpty();
    }

    /// Records that the reminder goes, under an id of its own: only one program ever does.
    private Optional<Unsent> begin(DueReminders.Row row, Instant now) {
        var id = UUID.nameUUIDFromBytes(
                "reminded %s %s".formatted(row.visit(), row.answers()).getBytes(StandardCharsets.UTF_8));
        var entry = new Scribe.Entry(
                id,
                row.patient(),
                Optional.empty(),
                now,
                Event.SYSTEM,
                Optional.empty(),
                new Reminded(row.visit(), row.answers()));
        try {
            String address = due.address(row);
            var scribe = new Scribe(journal, Version.PROGRAM, knowledge.hash());
            if (!(scribe.write(entry) instanceof Appended.New)) {
                return Optional.empty();
            }
            return Optional.of(new Unsent(
                    row, address, links.give(Event.SYSTEM, row.patient().id(), OPENS)));
        } catch (ErasedException _) {
            return Optional.empty();
        }
    }

    /// Sends one that is recorded; what did not go is kept to be tried again.
    ///
    /// @return whether the line is still open
    private boolean send(Session session, Transport line, Unsent ready) {
        unsent.remove(ready);
        try {
            MimeMessage message = message(session, ready);
            line.sendMessage(message, message.getAllRecipients());
            return true;
        } catch (SendFailedException e) {
            // An address that does not exist is not tried again: whoever does not answer is on the clinic's page.
            boolean gone = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            LOG.warn("The mail server refused a reminder; it is {}.", gone ? "not tried again" : "tried again");
            if (!gone) {
                unsent.add(ready);
            }
            return true;
        } catch (AddressException _) {
            LOG.warn("The address of a reminder is no address; it is not tried again.");
            return true;
        } catch (MessagingException e) {
            LOG.warn(
                    "A reminder did not go ({}); it is tried again.",
                    e.getClass().getSimpleName());
            unsent.add(ready);
            return false;
        }
    }

    private MimeMessage message(Session session, Unsent ready) throws MessagingException {
        var language = knowledge.language(ready.row().language());
        Instant now = clock.instant();
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(ready.address(), true));
        message.setSubject(ReminderText.subject(language), StandardCharsets.UTF_8.name());
        message.setText(
                ReminderText.text(
                        language,
                        link(ready),
                        now.plus(OPENS).atZone(ZoneOffset.UTC).toLocalDate().toString()),
                StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /// Opens the questions about the visit that the reminder is of.
    private String link(Unsent ready) {
        return "%s/my/%s/check?of=%s"
                .formatted(beginning, ready.token(), Links.names(ready.row().visit()));
    }

    /// Whether the patient still agrees to be written to at this address; who was erased does not.
    private boolean agreed(Unsent left) {
        try {
            return due.agreed(left.row().patient())
                    .filter(left.address()::equals)
                    .isPresent();
        } catch (ErasedException _) {
            return false;
        }
    }
}
