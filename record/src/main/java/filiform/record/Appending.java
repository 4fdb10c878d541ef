package filiform.record;

import filiform.record.seal.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/// Appends one event within one transaction.
final class Appending {

    private final Handle handle;
    private final ChainKeys keys;
    private final Opened opened;
    private final Models models;

    Appending(Handle handle, ChainKeys keys, Models models) {
        this.handle = handle;
        this.keys = keys;
        this.opened = new Opened(keys);
        this.models = models;
    }

    /// @param seen the last sequence that the sender had seen of the visit, where it says so
    Appended append(Event event, OptionalLong seen, Instant recordedAt) {
        return append(event, seen, false, recordedAt);
    }

    /// @param alone true where anything at all that was recorded in the visit since overtakes it
    Appended append(Event event, OptionalLong seen, boolean alone, Instant recordedAt) {
        long last = Rows.lock(handle).sequence();
        keys.requireNotErased(event.chain());
        Optional<EventRow> known = Rows.find(handle, event.id());
        if (known.isPresent()) {
            Recorded there = opened.one(known.get());
            return there.event().saysTheSameAs(event) ? new Appended.AlreadyThere(there) : new Appended.Conflict(there);
        }
        Optional<EventRow> stranger = event.visit()
                .flatMap(visit -> Rows.firstOfVisit(handle, visit))
                .filter(first -> !first.chain().equals(event.chain().toString()));
        if (stranger.isPresent()) {
            return new Appended.Conflict(opened.one(stranger.get()));
        }
        List<EventRow> since = since(event, seen, alone);
        if (!since.isEmpty()) {
            return new Appended.Overtaken(opened.all(since));
        }
        return new Appended.New(put(event, last + 1, recordedAt));
    }

    private List<EventRow> since(Event event, OptionalLong seen, boolean alone) {
        if (event.corrects().isPresent()) {
            Correction correction = event.corrects().get();
            Optional<EventRow> corrected = Rows.find(handle, correction.event());
            if (!corrected.map(EventRow::chain).equals(Optional.of(event.chain().toString()))) {
                throw new IllegalArgumentException(
                        "A correction names an event of its own chain, was %s.".formatted(correction.event()));
            }
            List<EventRow> faster = Rows.correctionsOf(handle, correction.event());
            if (!faster.isEmpty()) {
                return faster;
            }
        }
        if (seen.isEmpty() || event.visit().isEmpty()) {
            return List.of();
        }
        return alone
                ? Rows.since(handle, event.visit().get(), seen.getAsLong())
                : Rows.since(handle, event.visit().get(), event.type(), seen.getAsLong());
    }

    Recorded put(Event event, long sequence, Instant recordedAt) {
        EventRow row = row(keys, event, sequence, recordedAt, Rows.head(handle, event.chain()));
        Rows.insert(handle, row);
        var recorded = new Recorded(sequence, row.position(), recordedAt, row.previous(), row.hash(), event);
        models.apply(handle, recorded, keys);
        return recorded;
    }

    /// Seals an event and joins it to its chain.
    ///
    /// @param before the head of the chain; none where the event is its first
    static EventRow row(
            ChainKeys keys, Event event, long sequence, Instant recordedAt, Optional<Rows.ChainHead> before) {
        String chain = event.chain().toString();
        long position = before.map(Rows.ChainHead::position).orElse(0L) + 1;
        byte[] about = EventHash.bodyIsAbout(chain, position, event.id().toString(), event.type());
        var row = new EventRow(
                sequence,
                chain,
                position,
                event.id().toString(),
                event.visit().map(Object::toString),
                event.type(),
                event.version(),
                Times.text(event.happenedAt()),
                Times.text(recordedAt),
                event.author().toString(),
                event.corrects().map(correction -> correction.event().toString()),
                event.program(),
                event.knowledge(),
                keys.seal(event.chain(), about, SealedBody.of(event).bytes()),
                before.map(Rows.ChainHead::hash).orElse(Sha256.NONE),
                "");
        return row.withHash(EventHash.of(row));
    }
}
