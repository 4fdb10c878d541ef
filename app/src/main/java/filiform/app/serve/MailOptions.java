package filiform.app.serve;

import filiform.app.account.GivenSecret;
import filiform.app.mail.MailServer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whether and how patients are reminded by mail: only where a mail server is named.
final class MailOptions {

    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description =
                    "the mail server that reminders go by, smtp://user@host:port with STARTTLS or smtps://; its password in FILIFORM_SMTP_PASSWORD or FILIFORM_SMTP_PASSWORD_FILE")
    String smtp = "";

    @Option(names = "--smtp-from", paramLabel = "ADDRESS", description = "the address that reminders come from")
    String from = "";

    @Option(
            names = "--public",
            paramLabel = "URL",
            description = "how patients reach the clinic from home, for example https://clinic.example")
    String home = "";

    /// A mail server and the beginning of the links that it sends.
    record Mail(MailServer server, String beginning) {}

    /// None where no mail server is named.
    Optional<Mail> mail(Map<String, String> environment) {
        if (smtp.isEmpty() && from.isEmpty() && home.isEmpty()) {
            return Optional.empty();
        }
        if (smtp.isEmpty() || from.isEmpty() || home.isEmpty()) {
            throw new StartException(
                    "Reminders by mail need all of --smtp, --smtp-from and --public, or none of them.");
        }
        String password =
                GivenSecret.read("FILIFORM_SMTP_PASSWORD", environment).orElse("");
        return Optional.of(new Mail(MailServer.of(smtp, from, password), beginning()));
    }

    /// A link opens a record: it is never sent for an open line.
    private String beginning() {
        try {
            URI uri = new URI(home);
            String path = uri.getPath() == null ? "" : uri.getPath();
            boolean open = "http".equals(uri.getScheme()) && HERE.contains(String.valueOf(uri.getHost()));
            if (uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || open)
                    && (path.isEmpty() || path.equals("/"))
                    && uri.getQuery() == null
                    && uri.getUserInfo() == null) {
                return home;
            }
        } catch (URISyntaxException _) {
            // Said below.
        }
        throw new StartException("--public is an https address without a path, as in https://clinic.example.");
    }
}
