package filiform.app.contract;

import filiform.planning.consent.ConsentText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A consent text as it is answered.
///
/// @param warnings what could not be used of the screening that came with it
public record ConsentAnswer(ConsentText text, List<String> warnings) {

    public ConsentAnswer {
        warnings = List.copyOf(warnings);
    }

    /// SHA-256 of every word and number that the patient sees, in hexadecimal: what is signed is told by it, and one
    /// letter more is another version.
    public String version() {
        try {
            byte[] text = this.text.canonical().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
