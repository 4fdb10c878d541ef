package filiform.record;

import org.jdbi.v3.core.Handle;

/// Tables derived from the events, which can be thrown away and made again at any time.
///
/// Every method runs in a transaction of the journal: an event and what the model makes of it are on disk together or
/// not at all. A model that throws refuses the event. Personal text stands in it sealed, or not at all.
public interface ReadModel {

    /// A stable word. A model whose tables mean something new takes a new name, and is then made from all events.
    String name();

    /// Empties its tables.
    void clear(Handle handle);

    /// Takes one event in, in the order of the journal. Events of unknown type are left to other models.
    void apply(Handle handle, Recorded recorded, Sealing sealing);

    /// Removes everything that came from a chain.
    void erase(Handle handle, Chain chain);
}
