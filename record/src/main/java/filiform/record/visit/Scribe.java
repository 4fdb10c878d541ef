package filiform.record.visit;

import filiform.record.Appended;
import filiform.record.Chain;
import filiform.record.Correction;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.Recorded;
import filiform.record.event.EventCodec;
import filiform.record.event.EventCodec.Written;
import filiform.record.event.What;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Writes into the journal what was told, with the program and the knowledge that stood behind it.
///
/// @param program   the version that gave the answers
/// @param knowledge the hash of the content that gave the answers
public record Scribe(Journal journal, String program, String knowledge) {

    /// One thing to be recorded.
    ///
    /// @param visit  none where it is the patient's, the clinic's or the audit's own
    /// @param author the account
    public record Entry(
            UUID id,
            Chain chain,
            Optional<UUID> visit,
            Instant happenedAt,
            UUID author,
            Optional<Correction> corrects,
            What what) {}

    /// Records it; on disk when this returns.
    public Appended write(Entry entry) {
        return journal.append(event(entry));
    }

    /// The same for an author who had seen the visit up to a place of the journal.
    public Appended write(Entry entry, long seen) {
        return journal.append(event(entry), seen);
    }

    /// The same for what was judged by the whole visit: anything recorded in it since overtakes it.
    public Appended writeNext(Entry entry, long seen) {
        return journal.appendNext(event(entry), seen);
    }

    /// Whether what stands under an id is what was sent again, maybe with a later clock.
    public static boolean same(Recorded there, Entry sent) {
        return there.event().visit().equals(sent.visit())
                && new Written(
                                there.event().type(),
                                there.event().version(),
                                there.event().body())
                        .equals(EventCodec.write(sent.what()));
    }

    private Event event(Entry entry) {
        Written written = EventCodec.write(entry.what());
        return new Event(
                entry.id(),
                entry.chain(),
                entry.visit(),
                written.type(),
                written.version(),
                entry.happenedAt(),
                entry.author(),
                entry.corrects(),
                program,
                knowledge,
                written.body());
    }
}
