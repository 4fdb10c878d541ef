package filiform.record;

import filiform.record.seal.Encoding;
import filiform.record.seal.Sha256;
import java.security.MessageDigest;

/// One hash over the heads of all chains, told in the order of the chains' names.
final class HeadDigest {

    private final MessageDigest digest = Sha256.digest();
    private long chains;

    void add(String chain, long position, String hash) {
        digest.update(Encoding.of("filiform head 1", chain, position, hash).bytes());
        chains++;
    }

    long chains() {
        return chains;
    }

    String hash() {
        return Sha256.hex(digest.digest());
    }
}
