package filiform.app.serve;

import filiform.record.Journal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/// How to open the journal: in a folder, or at a database.
final class Journals {

    private Journals() {}

    static Supplier<Journal> in(Path folder) {
        return () -> Journal.open(folder, Clock.systemUTC());
    }

    static Supplier<Journal> at(String address) {
        return () -> Journal.open(address, Clock.systemUTC());
    }
}
