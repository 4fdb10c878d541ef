package filiform.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    /// Cheap, so that the tests are quick; the shipped cost is held by a test of its own.
    static final Cost CHEAP = new Cost(64, 1, 1);

    private static final String RIGHT = "seven needles in a row";

    private final Passwords passwords = new Passwords(CHEAP, new SecureRandom());

    @Test
    void onlyTheRightPasswordMatches() {
        Optional<String> hash = Optional.of(passwords.hash(RIGHT));

        assertThat(passwords.matches(hash, RIGHT)).isTrue();
        for (String wrong : new String[] {
            "", "seven needles in a ro", "seven needles in a row ", "Seven needles in a row", "x".repeat(1_000_000)
        }) {
            assertThat(passwords.matches(hash, wrong))
                    .as(wrong.length() > 50 ? "long" : wrong)
                    .isFalse();
        }
    }

    @Test
    void noHashMatchesNothing() {
        assertThat(passwords.matches(Optional.empty(), "")).isFalse();
        assertThat(passwords.matches(Optional.empty(), RIGHT)).isFalse();
    }

    @Test
    void theSamePasswordNeverHasTheSameHash() {
        assertThat(passwords.hash(RIGHT)).isNotEqualTo(passwords.hash(RIGHT));
    }

    @Test
    void theShippedCostIsThatOfTheDecisionAndStandsInTheHash() {
        String hash = new Passwords(Cost.USUAL, new SecureRandom()).hash(RIGHT);

        assertThat(hash).startsWith("$argon2id$v=19$m=65536,t=3,p=1$").doesNotContain(RIGHT);
        assertThat(passwords.matches(Optional.of(hash), RIGHT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=16$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=64,t=1,p=1$AAAA$AAAA"
            })
    void aHashOfAnotherFormFitsNoPassword(String stored) {
        assertThat(passwords.matches(Optional.of(stored), stored)).isFalse();
        assertThat(passwords.matches(Optional.of(stored), "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "short,has 12 to 200",
        "aaaaaaaaaaaaaaaa,different letters",
        "password1234567,contains neither",
        "FILIFORM-clinic-1,contains neither",
        "this is anna b!,contains neither",
        "seven needles in a row,''"
    })
    void aWeakPasswordIsRefusedInWords(String password, String because) {
        assertThat(Passwords.fault(password, "Anna").orElse("")).contains(because);
        assertThat(Passwords.fault(password, "Anna").isEmpty()).isEqualTo(because.isEmpty());
    }

    @Test
    void aCostThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cost(4, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cost(64, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cost(64, 1, 9));
    }
}
