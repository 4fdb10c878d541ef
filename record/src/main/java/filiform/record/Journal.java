package filiform.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The journal of one clinic: events are appended, never rewritten, and are on disk when [#append] returns.
///
/// Safe for many threads; writes stand in one queue, reads do not wait for them. Several programs may hold the same
/// journal. Every method throws a [JournalException], whose message is meant for people, when the disk or the file is
/// in trouble; nothing that was acknowledged is lost then, and the journal works again as soon as the trouble is over.
public final class Journal implements AutoCloseable {

    private final Store store;
    private final Jdbi database;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();

    /// Keeps the database open between calls, so that no call is the last one out and has to tidy up.
    private final Handle anchor;

    private volatile boolean closed;

    private Journal(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.database = store.database();
        this.anchor = store.guarded(database::open);
    }

    /// Opens the journal that lies in a folder, and makes folder and journal if they are missing.
    public static Journal open(Path folder, Clock clock) {
        return new Journal(Store.in(folder), clock);
    }

    /// Opens the journal at an address, `jdbc:sqlite:` and a file. Settings in the address are refused: how safely the
    /// journal writes is not a choice.
    public static Journal open(String address, Clock clock) {
        return new Journal(Store.at(address), clock);
    }

    static Journal open(Store store, Clock clock) {
        return new Journal(store, clock);
    }

    /// Appends an event and returns after it is on disk. Sending the same event again changes nothing.
    public Appended append(Event event) {
        return write(handle -> {
            var known = Rows.find(handle, event.id());
            if (known.isPresent()) {
                Recorded there = known.get();
                return there.event().saysTheSameAs(event)
                        ? new Appended.AlreadyThere(there)
                        : new Appended.Conflict(there);
            }
            var recorded = new Recorded(Rows.last(handle) + 1, clock.instant(), event);
            Rows.insert(handle, recorded);
            Rows.count(handle, recorded);
            return new Appended.New(recorded);
        });
    }

    /// The events of a visit in the order in which they were recorded; none if the visit is not known.
    public List<Recorded> read(UUID visit) {
        return read(handle -> Rows.ofVisit(handle, visit));
    }

    /// All visits, the latest recorded first.
    public List<VisitSummary> visits() {
        return read(Rows::visits);
    }

    /// Throws the list of visits away and derives it from the events again.
    public void rebuild() {
        write(handle -> {
            Rows.recount(handle);
            return true;
        });
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            anchor.close();
        } finally {
            writing.unlock();
        }
    }

    private <T> T read(Function<Handle, T> work) {
        requireOpen();
        return store.guarded(() -> database.withHandle(work::apply));
    }

    private <T> T write(Function<Handle, T> work) {
        writing.lock();
        try {
            requireOpen();
            return store.guarded(() -> database.inTransaction(work::apply));
        } finally {
            writing.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The journal %s is closed.".formatted(store));
        }
    }
}
