package filiform.app.web;

import filiform.app.account.GivenSecret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The server's certificate with its key. The key is read from files that only their owner may read.
///
/// @param password of the store
public record Certificate(KeyStore store, String password) {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /// A certificate that cannot be used; the message says why and holds nothing of the key.
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    /// From PEM files: the chain, the server's own first, and its key in PKCS 8.
    public static Certificate pem(Path chain, Path key) {
        GivenSecret.mine(key);
        try (InputStream in = Files.newInputStream(chain)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new Unusable("There is no certificate in %s.".formatted(chain));
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            store.setKeyEntry(
                    "clinic", key(key), new char[0], certificates.toArray(new java.security.cert.Certificate[0]));
            return new Certificate(store, "");
        } catch (IOException | GeneralSecurityException e) {
            throw new Unusable("The certificate %s cannot be read, or does not belong to its key.".formatted(chain));
        }
    }

    /// From a PKCS 12 file.
    public static Certificate pkcs12(Path file, String password) {
        GivenSecret.mine(file);
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return new Certificate(store, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new Unusable(
                    "The file %s cannot be opened: it is no PKCS 12, or its password is another.".formatted(file));
        }
    }

    private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        Matcher found = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!found.find()) {
            throw new Unusable(
                    "The key %s is not an open PKCS 8 key. Turn it into one: openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW"
                            .formatted(file));
        }
        byte[] bytes = Base64.getMimeDecoder().decode(found.group(1));
        for (String algorithm : List.of("EC", "RSA", "Ed25519")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            } catch (InvalidKeySpecException _) {
                // The next kind of key.
            }
        }
        throw new Unusable("The key %s is of a kind that is not known here.".formatted(file));
    }
}
