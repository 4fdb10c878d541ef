package filiform.record.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// An open database under a journal. Its troubles come out as a [filiform.record.JournalException] that repeats
/// nothing of what was recorded.
public interface Store extends AutoCloseable {

    /// Reads one consistent state, beside any writer.
    <T> T read(Function<Handle, T> work);

    /// Does all of it or nothing, and returns when it is on disk.
    <T> T write(Function<Handle, T> work);

    /// The folder that holds the data, where they lie in one: keys must lie elsewhere.
    Optional<Path> folder();

    /// Hands out what the database kept of deleted rows, as far as it can, so that they are gone from its files.
    void tidy();

    /// Lets the database learn how its tables are best read, after many rows came at once.
    default void settle() {}

    @Override
    void close();
}
