package filiform.record;

import filiform.record.seal.Encoding;
import filiform.record.seal.Sha256;

/// The hash of an event: SHA-256 over every column of its row, each behind its length, the body as it is sealed. So a
/// chain can be checked without its key, and after its key was destroyed.
final class EventHash {

    private EventHash() {}

    static String of(EventRow row) {
        return Sha256.of(Encoding.of("filiform event 1", row.sequence(), row.chain(), row.position(), row.id())
                .add(row.visit())
                .add(row.type())
                .add(Integer.toString(row.version()))
                .add(row.happenedAt())
                .add(row.recordedAt())
                .add(row.author())
                .add(row.corrects())
                .add(row.program())
                .add(row.knowledge())
                .add(row.sealed())
                .add(row.previous())
                .bytes());
    }

    /// What the sealed body is bound to, so that it opens nowhere else.
    static byte[] bodyIsAbout(EventRow row) {
        return bodyIsAbout(row.chain(), row.position(), row.id(), row.type());
    }

    static byte[] bodyIsAbout(String chain, long position, String id, String type) {
        return Encoding.of("filiform body 1", chain, position, id, type).bytes();
    }
}
