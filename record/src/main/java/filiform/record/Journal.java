package filiform.record;

import filiform.record.seal.KeyRing;
import filiform.record.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The journal of one clinic: events are appended, never rewritten, and are on disk when [#append] returns.
///
/// Safe for many threads; writes stand in one queue, reads do not wait for them. Several programs may hold the same
/// journal. Every method throws a [JournalException], whose message is meant for people, when the disk or the database
/// is in trouble; nothing that was acknowledged is lost then, and the journal works again as soon as the trouble is
/// over. Reading what was erased throws an [ErasedException].
public final class Journal implements AutoCloseable {

    private final Store store;
    private final KeyRing ring;
    private final KeyNotes notes;
    private final Clock clock;
    private final Models models;
    private final ReentrantLock writing = new ReentrantLock();

    private volatile boolean closed;

    private Journal(Store store, Keys keys, KeyRing ring, Clock clock, Models models) {
        this.store = store;
        this.ring = ring;
        this.notes = new KeyNotes(keys.file());
        this.clock = clock;
        this.models = models;
    }

    /// Opens a journal, and makes it and its keys where neither is there yet. What an older program recorded is taken
    /// into chains first, and each read model reads what it has not read yet.
    ///
    /// @param models every read model of the program, the same in each of its commands
    public static Journal open(Database where, Keys keys, Clock clock, List<ReadModel> models) {
        Store store = where.open();
        try {
            Optional<String> fingerprint = store.read(Rows::head).keys();
            KeyRing ring = keys.unlock(fingerprint, store.folder());
            var journal = new Journal(store, keys, ring, clock, new Models(models));
            journal.begin();
            return journal;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Opens a journal only to look at it: nothing is made, taken over or caught up, so that a damaged journal can be
    /// checked and backed up. Nothing should be appended here, for the read models would fall behind.
    public static Journal inspect(Database where, Keys keys, Clock clock) {
        Store store = where.open();
        try {
            String fingerprint = store.read(Rows::head)
                    .keys()
                    .orElseThrow(() -> new JournalException(
                            "The journal %s is empty or of an older version. Open it once with `filiform serve`."
                                    .formatted(store)));
            return new Journal(
                    store, keys, keys.unlock(Optional.of(fingerprint), store.folder()), clock, Models.none());
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void begin() {
        List<Erasure> ordered = notes.erasures().stream()
                .flatMap(note -> Erasure.of(ring, note).stream())
                .toList();
        boolean ready = store.read(handle ->
                Rows.head(handle).keys().filter(ring.fingerprint()::equals).isPresent()
                        && models.areReady(handle)
                        && Erasing.open(handle, ordered).isEmpty());
        if (ready) {
            return;
        }
        boolean erased = writeSealed((handle, keys) -> {
            Opening.begin(handle, keys, models);
            List<Erasure> open = Erasing.open(handle, ordered);
            open.forEach(erasure -> erase(handle, erasure));
            return !open.isEmpty();
        });
        if (erased) {
            store.tidy();
        }
    }

    /// Appends an event and returns after it is on disk. Sending the same event again changes nothing. A correction
    /// of an event that somebody has corrected is [Appended.Overtaken].
    public Appended append(Event event) {
        return append(event, OptionalLong.empty());
    }

    /// Appends an event of a visit of which the sender had seen everything up to a sequence. Where an event of the
    /// same type, or a correction, was recorded in that visit since, it is [Appended.Overtaken].
    public Appended append(Event event, long seen) {
        return append(event, OptionalLong.of(seen));
    }

    /// The same for an event that was judged by the whole visit, as a needle or a closing is: anything at all that was
    /// recorded in the visit since overtakes it.
    public Appended appendNext(Event event, long seen) {
        return write(handle -> new Appending(handle, new ChainKeys(ring, handle), models)
                .append(event, OptionalLong.of(seen), true, clock.instant()));
    }

    private Appended append(Event event, OptionalLong seen) {
        return write(handle ->
                new Appending(handle, new ChainKeys(ring, handle), models).append(event, seen, clock.instant()));
    }

    /// The events of a visit in the order in which they were recorded; none if the visit is not known.
    public List<Recorded> visit(UUID visit) {
        return read(handle -> opened(handle).all(Rows.ofVisit(handle, visit)));
    }

    /// The events of a chain, first to last; none if it is not known.
    public List<Recorded> chain(Chain chain) {
        return read(handle -> opened(handle).all(Rows.ofChain(handle, chain)));
    }

    /// The event with an id.
    public Optional<Recorded> find(UUID id) {
        return read(handle -> Rows.find(handle, id).map(opened(handle)::one));
    }

    /// Reads the journal from some event on, one event at a time, without those that were erased.
    public void each(long afterSequence, Consumer<Recorded> reader) {
        read(handle -> {
            Replay.after(handle, new ChainKeys(ring, handle), afterSequence, reader);
            return true;
        });
    }

    /// Some visits, the latest recorded first.
    public List<VisitSummary> visits(int from, int count) {
        return read(handle -> VisitList.page(handle, from, count));
    }

    /// How many visits there are.
    public long visitCount() {
        return read(VisitList::total);
    }

    /// Throws every read model away and derives it from the events again.
    public void rebuild() {
        write(handle -> {
            models.clear(handle);
            models.catchUp(handle, new ChainKeys(ring, handle));
            return true;
        });
        store.settle();
    }

    /// Seals text under the key of a chain.
    public String seal(Chain chain, String context, String text) {
        return write(handle -> new ChainKeys(ring, handle).seal(chain, context, text));
    }

    /// Opens what [#seal] or a read model sealed.
    public String open(Chain chain, String context, String sealed) {
        return read(handle -> new ChainKeys(ring, handle).open(chain, context, sealed));
    }

    /// The word under which a read model keeps a text; see [Sealing#token].
    public String token(String context, String text) {
        return ring.token(context, text);
    }

    /// Images and papers of patients.
    public Attachments attachments() {
        return new Attachments(this, clock);
    }

    /// Erases a patient: nobody can read what is recorded of them ever again, here or in a restored backup. Throws an
    /// [ErasedException] if they were erased before, and a [JournalException] if nothing is recorded of them.
    public void erase(Erasure erasure) {
        boolean readable = read(handle -> {
            new ChainKeys(ring, handle).requireNotErased(erasure.patient());
            return Erasing.isReadable(handle, erasure.patient());
        });
        if (!readable) {
            throw new JournalException("Nothing is recorded of %s.".formatted(erasure.patient()));
        }
        // First the note: whatever happens now, the erasure is finished at the next opening.
        notes.noteErasure(erasure.note(ring));
        write(handle -> {
            erase(handle, erasure);
            return true;
        });
        store.tidy();
    }

    private void erase(Handle handle, Erasure erasure) {
        new Erasing(handle, new ChainKeys(ring, handle), models).carryOut(erasure, clock.instant());
    }

    /// Checks the whole journal: numbers, hashes, links, seals, heads, keys, and every checkpoint in it and beside the
    /// key file.
    public Verification verify(Progress progress) {
        return verify(progress, List.of());
    }

    /// Checks it against checkpoints that were kept elsewhere, too.
    public Verification verify(Progress progress, List<Checkpoint> kept) {
        var all = new ArrayList<>(notes.checkpoints());
        all.addAll(kept);
        return read(handle -> new Verifying(handle, ring, all).verify(progress));
    }

    /// Signs the state of all chains, keeps it in the journal and beside the key file, and hands it out to be kept
    /// elsewhere.
    public Checkpoint checkpoint() {
        Checkpoint taken = writeSealed((handle, keys) -> Checkpoints.take(handle, keys, clock.instant()));
        notes.noteCheckpoint(taken);
        return taken;
    }

    /// Writes one consistent state of the journal into a new archive while the clinic works on; keys are not in it.
    /// Answers the sequence up to which it reaches.
    public long backup(Path archive, Progress progress) {
        return readSealed((handle, keys) -> new Backup(handle, keys, progress).write(archive, clock.instant()))
                .sequence();
    }

    /// Writes everything of one patient, opened, as a zip archive of JSON and attachments.
    public void exportPatient(Chain patient, OutputStream out) throws IOException {
        PatientExport.write(this, patient, out);
    }

    /// Everything that is recorded of an event, opened, as one line of JSON.
    public static String json(Recorded recorded) {
        return EventJson.of(recorded).toString();
    }

    /// Reads one consistent state of tables beside the events. Not to be called from inside another reading or writing.
    public <T> T read(Function<Handle, T> work) {
        requireOpen();
        return store.read(work);
    }

    /// Writes tables beside the events, all or nothing. Not to be called from inside another reading or writing.
    public <T> T write(Function<Handle, T> work) {
        writing.lock();
        try {
            requireOpen();
            return store.write(work);
        } finally {
            writing.unlock();
        }
    }

    <T> T readSealed(BiFunction<Handle, ChainKeys, T> work) {
        return read(handle -> work.apply(handle, new ChainKeys(ring, handle)));
    }

    <T> T writeSealed(BiFunction<Handle, ChainKeys, T> work) {
        return write(handle -> work.apply(handle, new ChainKeys(ring, handle)));
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            store.close();
        } finally {
            writing.unlock();
        }
    }

    private Opened opened(Handle handle) {
        return new Opened(new ChainKeys(ring, handle));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The journal %s is closed.".formatted(store));
        }
    }
}
