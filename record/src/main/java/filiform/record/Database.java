package filiform.record;

import filiform.record.store.SqliteStore;
import filiform.record.store.Store;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Where a journal is kept: in a folder (SQLite), or at a database address.
public final class Database {

    private final Supplier<Store> opener;

    private Database(Supplier<Store> opener) {
        this.opener = opener;
    }

    /// The folder, and the journal in it, are made if they are missing.
    public static Database folder(Path folder) {
        return new Database(() -> SqliteStore.in(folder));
    }

    /// `jdbc:sqlite:` and a file. Settings in the address are refused: how safely the journal writes is no choice.
    public static Database at(String address) {
        return new Database(() -> SqliteStore.at(address));
    }

    static Database of(Supplier<Store> opener) {
        return new Database(opener);
    }

    Store open() {
        return opener.get();
    }
}
