package filiform.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import filiform.app.mail.MailServer;
import filiform.app.serve.MailOptions.Mail;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Reminders by mail are off unless everything that they need is told, and no link goes out for an open
/// line.
class MailOptionsTest {

    @Command
    static final class Holder {
        @Mixin
        MailOptions options = new MailOptions();
    }

    private static Optional<Mail> mail(Map<String, String> environment, String... arguments) {
        var holder = new Holder();
        new CommandLine(holder).parseArgs(arguments);
        return holder.options.mail(environment);
    }

    private static Optional<Mail> publicly(String home) {
        return mail(Map.of(), "--smtp", "smtp://localhost", "--smtp-from", "noreply@clinic.example", "--public", home);
    }

    @Test
    void withoutAMailServerItIsOff() {
        assertThat(mail(Map.of("FILIFORM_SMTP_PASSWORD", "secret"))).isEmpty();
    }

    @Test
    void halfOfItIsRefused() {
        String[][] all = {
            {"--smtp", "smtp://localhost"},
            {"--smtp-from", "noreply@clinic.example"},
            {"--public", "https://clinic.example"}
        };
        for (String[] only : all) {
            assertThatThrownBy(() -> mail(Map.of(), only))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("all of --smtp, --smtp-from and --public");
        }
    }

    @Test
    void thePasswordComesFromTheEnvironment() {
        String[] told = {
            "--smtp", "smtps://clinic@mail.example",
            "--smtp-from", "noreply@clinic.example",
            "--public", "https://clinic.example"
        };

        assertThat(mail(Map.of("FILIFORM_SMTP_PASSWORD", "right"), told))
                .get()
                .extracting(found -> found.server().password())
                .isEqualTo("right");
        assertThatThrownBy(() -> mail(Map.of(), told)).isInstanceOf(MailServer.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://clinic.example",
                "clinic.example",
                "https://clinic.example/path",
                "https://clinic.example?x=y",
                "https://user@clinic.example",
                "ftp://clinic.example",
                "https://",
                "https://clinic example"
            })
    void aLinkForAnOpenLineOrWithMoreThanAHostIsRefused(String home) {
        assertThatThrownBy(() -> publicly(home))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("--public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://clinic.example", "https://clinic.example:8443/", "http://localhost:8080"})
    void aHostIsTaken(String home) {
        assertThat(publicly(home)).get().extracting(Mail::beginning).isEqualTo(home);
    }
}
