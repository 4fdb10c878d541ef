package filiform.record;

import filiform.record.seal.Encoding;
import filiform.record.seal.Sha256;
import java.security.MessageDigest;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// One hash over everything that a journal answers when it is read: each event opened, or that it cannot be. Two
/// journals with the same hash answer the same.
final class Answers {

    private Answers() {}

    static String hash(Handle handle, ChainKeys keys) {
        MessageDigest digest = Sha256.digest();
        var opened = new Opened(keys);
        try (var rows = Replay.rows(handle, 0)) {
            while (rows.hasNext()) {
                Replay.Keyed next = rows.next();
                digest.update(Encoding.of(
                                "filiform answer 1",
                                next.row().sequence(),
                                next.row().hash())
                        .add(told(opened, next))
                        .bytes());
            }
        }
        return Sha256.hex(digest.digest());
    }

    private static Optional<String> told(Opened opened, Replay.Keyed keyed) {
        try {
            return keyed.wrapped()
                    .map(wrapped -> opened.one(keyed.row(), wrapped).event().toString());
        } catch (JournalException _) {
            return Optional.of("damaged");
        }
    }
}
