package filiform.record;

/// What became of an event that was sent to the journal. In each case the journal holds [#recorded()] on disk.
public sealed interface Appended {

    /// What stands in the journal under the id that was sent.
    Recorded recorded();

    /// The event was not known and is on disk.
    record New(Recorded recorded) implements Appended {}

    /// The same event had been sent before; nothing was written.
    record AlreadyThere(Recorded recorded) implements Appended {}

    /// Another event stands under this id; nothing was written, and the sender must choose another id.
    record Conflict(Recorded recorded) implements Appended {}
}
