package filiform.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import filiform.app.account.AccessModels;
import filiform.app.account.Links;
import filiform.app.account.Recorder;
import filiform.app.account.SetClock;
import filiform.knowledge.Knowledge;
import filiform.record.Chain;
import filiform.record.Database;
import filiform.record.Erasure;
import filiform.record.Journal;
import filiform.record.Keys;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.PatientEvent.Reachable;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.What;
import filiform.record.visit.Scribe;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A due check-in is reminded of once, by a link alone, over a real mail server that may be down.
class RemindersTest {

    private static final Instant NEEDLED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Pattern LINK = Pattern.compile("https://clinic\\.example/my/([A-Za-z0-9_-]+)");
    private static final UUID AUTHOR = new UUID(7, 7);

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(NEEDLED);
    private final UUID patient = UUID.randomUUID();
    private final UUID visit = UUID.randomUUID();
    private Journal journal;
    private GreenMail mail;
    private ServerSetup setup;

    @BeforeEach
    void start() throws IOException {
        journal = open();
        setup = new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        mail = new GreenMail(setup);
        mail.start();
        needled(patient, visit);
    }

    @AfterEach
    void stop() {
        mail.stop();
        journal.close();
    }

    private Journal open() {
        return Journal.open(
                Database.folder(folder.resolve("data")),
                Keys.at(folder.resolve("keys").resolve("clinic.key")),
                clock,
                AccessModels.all());
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Links links() {
        return new Links(journal, new Recorder(journal, clock, KNOWLEDGE.hash()), new SecureRandom());
    }

    private Reminders reminders() {
        return reminders(MailServer.of("smtp://127.0.0.1:" + setup.getPort(), "noreply@clinic.example", ""));
    }

    private Reminders reminders(MailServer server) {
        return new Reminders(journal, KNOWLEDGE, links(), clock, server, "https://clinic.example/");
    }

    private void needled(UUID who, UUID when) {
        say(who, Optional.empty(), new PatientRegistered("Jane Doe", Optional.empty(), "R-17", "", ""));
        say(
                who,
                Optional.of(when),
                new NeedleInserted(
                        1, "lateral arm", Side.LEFT, 0.25, 40, "", Optional.empty(), "", "", "", Optional.empty()));
    }

    private void agrees(UUID who, String email, String language, boolean remind) {
        say(who, Optional.empty(), new Reachable(email, language, remind));
    }

    private void say(UUID who, Optional<UUID> ofVisit, What what) {
        new Scribe(journal, "0.1.0", KNOWLEDGE.hash())
                .write(new Scribe.Entry(
                        UUID.randomUUID(),
                        Chain.patient(who),
                        ofVisit,
                        clock.instant(),
                        AUTHOR,
                        Optional.empty(),
                        what));
    }

    private void hours(long hours) {
        clock.forward_s(3600 * hours);
    }

    private int received() {
        return mail.getReceivedMessages().length;
    }

    private long recorded() {
        return journal.chain(Chain.patient(patient)).stream()
                .filter(event -> event.event().type().equals("checkin.reminded"))
                .count();
    }

    @Test
    void eachDueCheckInIsRemindedOfOnceAlsoAfterARestart() {
        agrees(patient, "jane@example.org", "en", true);
        assertThat(reminders().round()).isTrue();
        assertThat(received()).isZero();

        hours(25);
        Reminders running = reminders();
        assertThat(running.round()).isTrue();
        assertThat(running.round()).isTrue();
        assertThat(received()).isEqualTo(1);

        journal.close();
        journal = open();
        assertThat(reminders().round()).isTrue();
        assertThat(received()).isEqualTo(1);

        hours(24);
        reminders().round();
        assertThat(received()).isEqualTo(2);
        hours(24 * 100);
        reminders().round();
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void theMailHoldsALinkThatOpensAndNoWordOfHealthOrOfWho() throws MessagingException {
        agrees(patient, "jane@example.org", "en", true);
        hours(25);
        reminders().round();

        MimeMessage message = mail.getReceivedMessages()[0];
        String whole =
                GreenMailUtil.getWholeMessage(message).replace("=3D", "=").replace("=\r\n", "");
        Matcher link = LINK.matcher(GreenMailUtil.getBody(message));
        assertThat(link.find()).isTrue();
        assertThat(links().opens(link.group(1)))
                .get()
                .extracting(Links.Link::patient)
                .isEqualTo(patient);
        assertThat(whole).contains("/check?of=" + Links.names(visit));
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("jane@example.org");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("noreply@clinic.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Message-ID")[0]).endsWith("@clinic.example>");
        assertThat(whole.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "jane doe",
                        "r-17",
                        "needl",
                        "filiform",
                        "clinic's",
                        "health",
                        "symptom",
                        "pain",
                        "physio",
                        "acupunct",
                        "nerve",
                        "24 hours",
                        "visit",
                        patient.toString(),
                        visit.toString(),
                        System.getProperty("user.name") + "@");
        assertThat(whole).doesNotContain(hostName());
    }

    private static String hostName() {
        try {
            return "@" + InetAddress.getLocalHost().getHostName();
        } catch (IOException _) {
            return "@localhost";
        }
    }

    @Test
    void itIsWrittenInTheLanguageThatThePatientReads() throws MessagingException {
        agrees(patient, "jane@example.org", "es", true);
        hours(25);
        reminders().round();

        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Un recordatorio para usted");
        for (String english : List.of(
                ReminderText.SUBJECT,
                ReminderText.ASKED,
                ReminderText.UNTIL,
                ReminderText.UNEXPECTED,
                ReminderText.UNREAD)) {
            KNOWLEDGE.languages().stream()
                    .filter(language -> !language.isEnglish())
                    .forEach(language -> assertThat(language.sentences()).containsKey(english));
        }
    }

    @Test
    void aServerThatIsDownCostsNothingAndDoublesNothing() {
        agrees(patient, "jane@example.org", "en", true);
        hours(25);
        mail.stop();
        Reminders running = reminders();
        assertThat(running.round()).isFalse();
        assertThat(recorded()).as("nothing is said to have gone").isZero();
        assertThat(reminders().round()).as("after a restart, still down").isFalse();

        mail = new GreenMail(setup);
        mail.start();
        assertThat(running.round()).isTrue();
        assertThat(reminders().round()).isTrue();
        assertThat(received()).isEqualTo(1);
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void whoNeverAgreedTookItBackOrWasErasedGetsNone() {
        hours(25);
        reminders().round();
        agrees(patient, "jane@example.org", "en", true);
        agrees(patient, "jane@example.org", "en", false);
        reminders().round();
        assertThat(received()).as("taken back").isZero();

        agrees(patient, "jane@example.org", "en", true);
        journal.erase(new Erasure(Chain.patient(patient), UUID.randomUUID(), clock.instant(), AUTHOR, "asked for"));
        reminders().round();
        assertThat(received()).as("erased").isZero();
    }

    @Test
    void whoAnsweredGetsNone() {
        agrees(patient, "jane@example.org", "en", true);
        hours(25);
        var input = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
        say(patient, Optional.empty(), new CheckedIn(visit, "24 hours", input, List.of(), "", "self-care", "en"));

        assertThat(reminders().round()).isTrue();
        assertThat(received()).isZero();
    }

    @Test
    void anAddressThatIsRefusedHoldsNobodyUp() {
        mail.getManagers().getUserManager().setMessageDeliveryHandler((message, address) -> {
            throw new IllegalStateException("The mailbox of this test is broken.");
        });
        agrees(patient, "jane@example.org", "en", true);
        hours(25);
        Reminders running = reminders();
        running.round();
        assertThat(received()).isZero();
        assertThat(recorded()).isEqualTo(1);

        mail.getManagers().getUserManager().setMessageDeliveryHandler((message, address) -> {
            var user = mail.getManagers().getUserManager().getUserByEmail("kept@example.org");
            return user == null
                    ? mail.getManagers().getUserManager().createUser("kept@example.org", "kept", "kept")
                    : user;
        });
        agrees(patient, "jane@example.org", "en", false);
        assertThat(running.round())
                .as("nothing is left to try for who took it back")
                .isTrue();
        assertThat(received()).isZero();
    }

    @Test
    void anAddressThatIsNoneHoldsNobodyUp() {
        agrees(patient, "jane..doe@example.org", "en", true);
        UUID other = UUID.randomUUID();
        needled(other, UUID.randomUUID());
        agrees(other, "john@example.org", "en", true);
        hours(25);

        assertThat(reminders().round()).isTrue();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void aWrongPasswordOrACertificateThatNobodyTrustsGetsNothing() {
        agrees(patient, "jane@example.org", "en", true);
        hours(25);
        mail.setUser("clinic@clinic.example", "clinic", "right");
        String here = "smtp://clinic@127.0.0.1:" + setup.getPort();
        assertThat(reminders(MailServer.of(here, "noreply@clinic.example", "wrong"))
                        .round())
                .isFalse();
        var tls = new GreenMail(ServerSetupTest.SMTPS.dynamicPort());
        tls.start();
        try {
            String whole = "smtps://127.0.0.1:" + tls.getSmtps().getPort();
            assertThat(reminders(MailServer.of(whole, "noreply@clinic.example", ""))
                            .round())
                    .isFalse();
            assertThat(tls.getReceivedMessages()).isEmpty();
        } finally {
            tls.stop();
        }
        assertThat(recorded()).isZero();

        assertThat(reminders(MailServer.of(here, "noreply@clinic.example", "right"))
                        .round())
                .isTrue();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void thePostmanSendsByItselfAndStops() {
        agrees(patient, "jane@example.org", "en", true);
        hours(25);
        try (Postman postman = Postman.start(reminders())) {
            assertThat(mail.waitForIncomingEmail(20_000, 1)).isTrue();
            assertThat(postman).isNotNull();
        }
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void afterAFailureItWaitsLongerEachTimeAndNeverTooLong() {
        Duration wait = Postman.USUAL;
        for (int round = 0; round < 20; round++) {
            Duration longer = Postman.next(wait, false);
            assertThat(longer).isGreaterThanOrEqualTo(wait).isLessThanOrEqualTo(Postman.LONGEST);
            assertThat(longer.equals(wait)).isEqualTo(wait.equals(Postman.LONGEST));
            wait = longer;
        }
        assertThat(wait).isEqualTo(Postman.LONGEST);
        assertThat(Postman.next(wait, true)).isEqualTo(Postman.USUAL);
    }
}
