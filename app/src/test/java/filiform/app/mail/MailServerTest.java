package filiform.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a mail server is named, and what is refused.
class MailServerTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, '', mail.example:587, true",
        "smtp://mail.example:25/, '', mail.example:25, true",
        "smtps://clinic@mail.example, secret, mail.example:465, false",
        "smtp://localhost:2525, '', localhost:2525, false",
        "smtp://127.0.0.1, '', 127.0.0.1:587, false",
    })
    void whatLeavesThisMachineIsEncrypted(String address, String password, String named, boolean startTls) {
        String scheme = address.substring(0, address.indexOf(':'));
        MailServer server = MailServer.of(address, "noreply@clinic.example", password);

        assertThat(server).hasToString(named);
        assertThat(server.session().getProperty("mail.transport.protocol")).isEqualTo(scheme);
        String required = "mail.%s.starttls.required".formatted(scheme);
        assertThat(server.session().getProperty(required)).isEqualTo(Boolean.toString(startTls));
    }

    @ParameterizedTest
    @CsvSource({
        "http://mail.example, noreply@clinic.example, ''",
        "mail.example, noreply@clinic.example, ''",
        "smtp://, noreply@clinic.example, ''",
        "smtp://mail.example/inbox, noreply@clinic.example, ''",
        "smtp://mail.example?x=y, noreply@clinic.example, ''",
        "smtp://clinic:secret@mail.example, noreply@clinic.example, ''",
        "smtp://clinic:secret@mail.example, noreply@clinic.example, secret",
        "smtp://clinic@mail.example, noreply@clinic.example, ''",
        "smtp://mail.example, noreply@clinic.example, secret",
        "smtp://mail.example, noreply, ''",
        "smtp://mail.example, '', ''",
        "smtp://mail.example, 'a@b.example, c@d.example', ''",
        "'smtp://mail example', noreply@clinic.example, ''",
    })
    void whatCannotBeUsedIsRefusedWithoutTheSecret(String address, String from, String password) {
        assertThatExceptionOfType(MailServer.Unusable.class)
                .isThrownBy(() -> MailServer.of(address, from, password))
                .withMessageNotContaining("secret")
                .withNoCause();
    }

    @Test
    void thePasswordStandsInNoText() {
        assertThat(MailServer.of("smtps://clinic@mail.example", "noreply@clinic.example", "secret"))
                .asString()
                .doesNotContain("secret");
    }
}
