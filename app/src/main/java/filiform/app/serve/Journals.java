package filiform.app.serve;

import filiform.app.account.AccessModels;
import filiform.record.Database;
import filiform.record.Journal;
import filiform.record.Keys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/// How to open the journal, with every read model of the program.
final class Journals {

    private Journals() {}

    static Supplier<Journal> open(Database where, Keys keys) {
        return () -> Journal.open(where, keys, Clock.systemUTC(), AccessModels.all());
    }

    /// A journal of its own in a folder, with its keys in another folder beside it.
    static Supplier<Journal> apart(Path folder) {
        return open(
                Database.folder(folder.resolve("journal")),
                Keys.at(folder.resolve("keys").resolve("clinic.key")));
    }
}
