package filiform.record;

import filiform.record.seal.Aes;
import filiform.record.seal.Encoding;
import filiform.record.seal.KeyRing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The keys of the chains, wrapped by the clinic's master key, within one transaction.
final class ChainKeys implements Sealing {

    private final KeyRing ring;
    private final Handle handle;
    private final Map<Chain, byte[]> known = new HashMap<>();

    ChainKeys(KeyRing ring, Handle handle) {
        this.ring = ring;
        this.handle = handle;
    }

    KeyRing ring() {
        return ring;
    }

    @Override
    public String seal(Chain chain, String context, String text) {
        return seal(chain, about(chain, context), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(Chain chain, String context, String sealed) {
        return new String(
                open(chain, about(chain, context), decode(sealed)).orElseThrow(() -> altered(chain)),
                StandardCharsets.UTF_8);
    }

    @Override
    public String token(String context, String text) {
        return ring.token(context, text);
    }

    /// Seals under the chain's key, which is made if this is the first use of it.
    byte[] sealBytes(Chain chain, byte[] about, byte[] plain) {
        return Aes.seal(find(chain).orElseGet(() -> make(chain)), about, plain);
    }

    String seal(Chain chain, byte[] about, byte[] plain) {
        return Base64.getEncoder().encodeToString(sealBytes(chain, about, plain));
    }

    /// What was sealed; empty where it was altered.
    Optional<byte[]> open(Chain chain, byte[] about, byte[] sealed) {
        byte[] key = find(chain)
                .orElseThrow(() -> new JournalException(
                        "The key of %s is missing in the journal. Restore it from a backup.".formatted(chain)));
        return Aes.open(key, about, sealed);
    }

    boolean isErased(Chain chain) {
        return wrapped(chain).filter(Optional::isEmpty).isPresent();
    }

    void requireNotErased(Chain chain) {
        if (isErased(chain)) {
            throw new ErasedException();
        }
    }

    /// Unwraps a key as it stands in the database.
    static byte[] unwrap(KeyRing ring, Chain chain, String wrapped) {
        return ring.open(wrappedIsAbout(chain), decode(wrapped))
                .orElseThrow(() -> new JournalException(
                        "The key of %s is damaged in the journal. Restore it from a backup.".formatted(chain)));
    }

    /// Bytes of a base64 text; none where it is no such text, which then opens under no key.
    static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private Optional<byte[]> find(Chain chain) {
        byte[] there = known.get(chain);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<byte[]> found =
                wrapped(chain).map(stored -> unwrap(ring, chain, stored.orElseThrow(ErasedException::new)));
        found.ifPresent(key -> known.put(chain, key));
        return found;
    }

    /// The row of a chain, and in it the wrapped key, which is gone once the chain is erased.
    private Optional<Optional<String>> wrapped(Chain chain) {
        return handle.createQuery("SELECT wrapped FROM chain_key WHERE chain = :chain")
                .bind("chain", chain.toString())
                .map((row, _) -> Optional.ofNullable(row.getString("wrapped")))
                .findOne();
    }

    private byte[] make(Chain chain) {
        byte[] key = Aes.newKey();
        handle.createUpdate("INSERT INTO chain_key (chain, wrapped) VALUES (:chain, :wrapped)")
                .bind("chain", chain.toString())
                .bind("wrapped", Base64.getEncoder().encodeToString(ring.seal(wrappedIsAbout(chain), key)))
                .execute();
        return key;
    }

    private static byte[] wrappedIsAbout(Chain chain) {
        return Encoding.of("filiform chain key 1", chain).bytes();
    }

    private static byte[] about(Chain chain, String context) {
        return Encoding.of("filiform text 1", chain, context).bytes();
    }

    private static JournalException altered(Chain chain) {
        return new JournalException(
                "A sealed text of %s was altered or belongs elsewhere. Rebuild what is derived from the journal (filiform journal rebuild)."
                        .formatted(chain));
    }
}
