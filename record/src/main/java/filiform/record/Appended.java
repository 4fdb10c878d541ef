package filiform.record;

import java.util.List;

/// What became of an event that was sent to the journal. In each case the journal holds [#recorded()] on disk.
public sealed interface Appended {

    /// What stands in the journal in answer to what was sent.
    Recorded recorded();

    /// The event was not known and is on disk.
    record New(Recorded recorded) implements Appended {}

    /// The same event had been sent before; nothing was written.
    record AlreadyThere(Recorded recorded) implements Appended {}

    /// Another event stands under this id, or the visit is another patient's; nothing was written, and the sender must
    /// choose another id.
    record Conflict(Recorded recorded) implements Appended {}

    /// Somebody else was faster: the event to be corrected is corrected already, or something of the same kind was
    /// recorded after what the sender had seen. Nothing was written; the sender must look at these events first.
    ///
    /// @param since at least one, oldest first
    record Overtaken(List<Recorded> since) implements Appended {

        public Overtaken {
            since = List.copyOf(since);
            if (since.isEmpty()) {
                throw new IllegalArgumentException("Nothing is overtaken by nothing.");
            }
        }

        /// The latest of them.
        @Override
        public Recorded recorded() {
            return since.getLast();
        }
    }
}
