package filiform.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void tokensHave256BitsAndNeverComeTwice() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(Secret.token(RANDOM)).matches("[A-Za-z0-9_-]{43}").satisfies(seen::add);
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void typedLettersCountTheSameHoweverTheyAreWritten() {
        String typed = Secret.typed(RANDOM, 75);

        assertThat(typed).matches("[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}");
        assertThat(Secret.hashTyped(typed.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(Secret.hashTyped(typed))
                .isNotEqualTo(Secret.hashTyped(typed + "A"));
    }

    @Test
    void recoveryCodesAreStoredAsHashesAlone() {
        RecoveryCodes codes = RecoveryCodes.fresh(RANDOM);

        assertThat(codes.typed()).hasSize(8).doesNotHaveDuplicates();
        assertThat(codes.hashes()).hasSize(8).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        for (int i = 0; i < 8; i++) {
            assertThat(Secret.hashTyped(codes.typed().get(i)))
                    .isEqualTo(codes.hashes().get(i));
        }
    }

    @Test
    void whatFormsBearFollowsFromTheTokenAndIsNotIt() {
        assertThat(Secret.ofForms("a")).isEqualTo(Secret.ofForms("a")).isNotEqualTo(Secret.ofForms("b"));
        assertThat(Secret.ofForms("a")).isNotEqualTo(Secret.hash("a")).doesNotContain("a=");
    }

    @Test
    void aSecretThatOthersMayReadIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "open sesame\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(GivenSecret.read("X", Map.of("X_FILE", file.toString()))).contains("open sesame");

        for (String loose : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(loose));
            assertThatThrownBy(() -> GivenSecret.read("X", Map.of("X_FILE", file.toString())))
                    .as(loose)
                    .isInstanceOf(GivenSecret.Refused.class)
                    .hasMessageContaining("chmod 600")
                    .hasMessageNotContaining("sesame");
        }
    }

    @Test
    void aSecretIsGivenOnceOrNotAtAll() {
        assertThat(GivenSecret.read("X", Map.of("X", "a"))).contains("a");
        assertThat(GivenSecret.read("X", Map.of())).isEmpty();
        assertThatThrownBy(() -> GivenSecret.read("X", Map.of("X", "a", "X_FILE", "b")))
                .isInstanceOf(GivenSecret.Refused.class);
        assertThatThrownBy(() -> GivenSecret.read("X", Map.of("X_FILE", "no/such/file")))
                .isInstanceOf(GivenSecret.Refused.class);
    }
}
