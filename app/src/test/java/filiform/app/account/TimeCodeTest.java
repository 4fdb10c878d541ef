package filiform.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    /// The secret of the vectors in RFC 6238, appendix B, and RFC 4226, appendix D.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void agreesWithTheVectorsOfTheStandard(long seconds, String code) {
        assertThat(TimeCode.code(SECRET, TimeCode.step(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code);
        assertThat(TimeCode.accepted(SECRET, code.substring(2), Instant.ofEpochSecond(seconds), -1))
                .isEqualTo(OptionalLong.of(seconds / 30));
    }

    @Test
    void theStepBeforeAndAfterCountAndNoOther() {
        for (int away = -5; away <= 5; away++) {
            String code = TimeCode.code(SECRET, TimeCode.step(NOW) + away, 6);

            assertThat(TimeCode.accepted(SECRET, code, NOW, -1).isPresent())
                    .as("%d steps away", away)
                    .isEqualTo(Math.abs(away) <= 1);
        }
    }

    @Test
    void noCodeCountsTwice() {
        long step = TimeCode.step(NOW);
        String code = TimeCode.code(SECRET, step, 6);

        assertThat(TimeCode.accepted(SECRET, code, NOW, step - 1)).hasValue(step);
        assertThat(TimeCode.accepted(SECRET, code, NOW, step)).isEmpty();
        assertThat(TimeCode.accepted(SECRET, TimeCode.code(SECRET, step - 1, 6), NOW, step))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'081804 '", "81804", "0818040", "०८१८०४"})
    void anythingElseIsNoCode(String typed) {
        assertThat(TimeCode.accepted(SECRET, typed, NOW, -1)).isEmpty();
    }

    @Test
    void theAddressIsWhatAuthenticatorsRead() {
        assertThat(TimeCode.address(SECRET, "anna b"))
                .isEqualTo("otpauth://totp/Filiform:anna%20b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Filiform&digits=6&period=30");
        assertThat(TimeCode.letters(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    /// The vectors of RFC 4648, section 10, without padding.
    @ParameterizedTest
    @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void lettersAreThoseOfTheStandard(String bytes, String letters) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }
}
