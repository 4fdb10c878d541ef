package filiform.record.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The clinic's own keys: a master key that wraps the keys of the chains, and an Ed25519 pair that signs.
public final class KeyRing {

    private static final String SIGNING = "Ed25519";
    private static final String HMAC = "HmacSHA256";

    private final byte[] master;
    private final byte[] signing;
    private final byte[] verifying;
    private final PrivateKey signer;

    KeyRing(byte[] master, byte[] signing, byte[] verifying) throws GeneralSecurityException {
        this.master = master.clone();
        this.signing = signing.clone();
        this.verifying = verifying.clone();
        this.signer = KeyFactory.getInstance(SIGNING).generatePrivate(new PKCS8EncodedKeySpec(signing));
        if (master.length != Aes.KEY || !verifies(verifying, verifying, sign(verifying))) {
            throw new GeneralSecurityException("The keys do not belong together.");
        }
    }

    static KeyRing make() {
        try {
            var pair = KeyPairGenerator.getInstance(SIGNING).generateKeyPair();
            return new KeyRing(
                    Aes.newKey(),
                    pair.getPrivate().getEncoded(),
                    pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make keys.", e);
        }
    }

    /// Tells these keys from any others without telling anything about them.
    public String fingerprint() {
        var digest = Sha256.digest();
        digest.update(Encoding.of("filiform keys").bytes());
        digest.update(verifying);
        digest.update(master);
        return Sha256.hex(digest.digest());
    }

    /// Seals with the master key.
    ///
    /// @param about what is sealed; it must be the same when it is opened
    public byte[] seal(byte[] about, byte[] plain) {
        return Aes.seal(master, about, plain);
    }

    public Optional<byte[]> open(byte[] about, byte[] sealed) {
        return Aes.open(master, about, sealed);
    }

    /// A keyed word for a text (HMAC-SHA-256), in hex. The context keeps words of different kinds apart.
    public String token(String context, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(master, HMAC));
            return Sha256.hex(
                    mac.doFinal(Encoding.of("filiform word", context, text).bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make keyed words.", e);
        }
    }

    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initSign(signer);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign with Ed25519.", e);
        }
    }

    /// The key that others check signatures with, in its X.509 form.
    public byte[] verifying() {
        return verifying.clone();
    }

    /// Whether a signature was made with the private half of a key; no for a key that is none.
    public static boolean verifies(byte[] key, byte[] message, byte[] signed) {
        try {
            PublicKey verifier = KeyFactory.getInstance(SIGNING).generatePublic(new X509EncodedKeySpec(key));
            Signature signature = Signature.getInstance(SIGNING);
            signature.initVerify(verifier);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    byte[] master() {
        return master.clone();
    }

    byte[] signing() {
        return signing.clone();
    }
}
