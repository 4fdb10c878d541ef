package filiform.record;

import filiform.record.seal.Aes;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Turns rows back into events: opens their seals and refuses what was altered.
final class Opened {

    private final ChainKeys keys;

    Opened(ChainKeys keys) {
        this.keys = keys;
    }

    List<Recorded> all(List<EventRow> rows) {
        return rows.stream().map(this::one).toList();
    }

    Recorded one(EventRow row) {
        Chain chain = chain(row);
        return one(row, chain, keys.open(chain, EventHash.bodyIsAbout(row), ChainKeys.decode(row.sealed())));
    }

    /// Opens a row whose chain's key is at hand.
    ///
    /// @param wrapped the key as it stands in the database
    Recorded one(EventRow row, String wrapped) {
        Chain chain = chain(row);
        byte[] key = ChainKeys.unwrap(keys.ring(), chain, wrapped);
        return one(row, chain, Aes.open(key, EventHash.bodyIsAbout(row), ChainKeys.decode(row.sealed())));
    }

    private static Chain chain(EventRow row) {
        try {
            return Chain.of(row.chain());
        } catch (IllegalArgumentException _) {
            throw damaged(row.sequence());
        }
    }

    private static Recorded one(EventRow row, Chain chain, Optional<byte[]> body) {
        try {
            return recorded(row, chain, body.flatMap(SealedBody::of).orElseThrow(() -> damaged(row.sequence())));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw damaged(row.sequence());
        }
    }

    static Recorded recorded(EventRow row, Chain chain, SealedBody sealed) {
        var event = new Event(
                UUID.fromString(row.id()),
                chain,
                row.visit().map(UUID::fromString),
                row.type(),
                row.version(),
                Times.of(row.happenedAt()),
                UUID.fromString(row.author()),
                row.corrects()
                        .map(id ->
                                new Correction(UUID.fromString(id), sealed.why().orElse(""))),
                row.program(),
                row.knowledge(),
                sealed.body());
        return new Recorded(
                row.sequence(), row.position(), Times.of(row.recordedAt()), row.previous(), row.hash(), event);
    }

    private static JournalException damaged(long sequence) {
        return new JournalException(
                "Event %d of the journal is damaged or was altered. Keep the file, see what is wrong with `filiform journal verify`, and restore it from a backup."
                        .formatted(sequence));
    }
}
