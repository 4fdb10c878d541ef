package filiform.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/// The clinic's mail server. What is sent goes encrypted, but for a server on this machine itself.
///
/// @param host     its name, which its certificate must bear
/// @param whole    whether the line is encrypted from the beginning, else from STARTTLS on
/// @param user     blank where it asks for none
/// @param password likewise
/// @param from     the address that mail comes from
public record MailServer(String host, int port, boolean whole, String user, String password, String from) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_WHOLE = 465;
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    /// Why a mail server cannot be used; the message never holds a password.
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    /// Reads `smtp://user@host:port`, or `smtps://` where the line is encrypted from the beginning.
    ///
    /// @param from     the sender's address
    /// @param password of the user, blank where none is asked
    public static MailServer of(String address, String from, String password) {
        URI uri = uri(address);
        boolean whole = "smtps".equals(uri.getScheme());
        boolean known = whole || "smtp".equals(uri.getScheme());
        String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        String path = uri.getPath() == null ? "" : uri.getPath();
        if (!known || uri.getHost() == null || !(path.isEmpty() || path.equals("/")) || uri.getQuery() != null) {
            throw new Unusable("The mail server is named as smtp://user@host:port or smtps://user@host:port.");
        }
        if (user.contains(":")) {
            throw new Unusable("Others can see a password in an address: give it in FILIFORM_SMTP_PASSWORD.");
        }
        if (user.isEmpty() != password.isEmpty()) {
            throw new Unusable("A mail server's user and password go together: give both or neither.");
        }
        int usual = whole ? SUBMISSION_WHOLE : SUBMISSION;
        return new MailServer(
                uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort(), whole, user, password, sender(from));
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException _) {
            throw new Unusable("The mail server's address cannot be read.");
        }
    }

    private static String sender(String from) {
        try {
            var address = new InternetAddress(from, true);
            address.validate();
            if (!from.contains("@")) {
                throw new Unusable("The sender needs a whole address.");
            }
            return address.getAddress();
        } catch (AddressException _) {
            throw new Unusable("The sender is no e-mail address.");
        }
    }

    /// Whether it stands on this machine, where nothing crosses a line.
    boolean here() {
        return HERE.contains(host);
    }

    /// How mail is made and sent; the names of this machine and of its user stand in none of it.
    Session session() {
        String scheme = whole ? "smtps" : "smtp";
        var told = new Properties();
        told.setProperty("mail.transport.protocol", scheme);
        String prefix = "mail." + scheme + ".";
        told.setProperty(prefix + "host", host);
        told.setProperty(prefix + "port", Integer.toString(port));
        told.setProperty(prefix + "auth", Boolean.toString(!user.isEmpty()));
        told.setProperty(prefix + "starttls.enable", "true");
        told.setProperty(prefix + "starttls.required", Boolean.toString(!whole && !here()));
        told.setProperty(prefix + "ssl.checkserveridentity", "true");
        told.setProperty(prefix + "localhost", from.substring(from.lastIndexOf('@') + 1));
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            told.setProperty(prefix + wait, Long.toString(PATIENCE.toMillis()));
        }
        told.setProperty("mail.from", from);
        return Session.getInstance(told);
    }

    /// Opens the line; whoever opens it closes it.
    Transport connect(Session session) throws MessagingException {
        Transport transport = session.getTransport();
        if (user.isEmpty()) {
            transport.connect();
        } else {
            transport.connect(user, password);
        }
        return transport;
    }

    /// Without the password.
    @Override
    public String toString() {
        return "%s:%d".formatted(host, port);
    }
}
