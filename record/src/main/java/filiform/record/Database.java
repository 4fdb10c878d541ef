package filiform.record;

import filiform.record.store.PostgresAddress;
import filiform.record.store.PostgresStore;
import filiform.record.store.SqliteStore;
import filiform.record.store.Store;
import java.nio.file.Path;
import java.util.Optional;
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

    /// `jdbc:sqlite:` and a file, or `jdbc:postgresql://host/database`. Settings in the address are refused, but for
    /// user, password and those of TLS: how safely the journal writes is no choice.
    public static Database at(String address) {
        return at(address, Optional.empty(), Optional.empty());
    }

    /// A database of PostgreSQL, opened by a user.
    public static Database at(String address, String user, String password) {
        return at(address, Optional.of(user), Optional.of(password));
    }

    private static Database at(String address, Optional<String> user, Optional<String> password) {
        return new Database(() -> PostgresAddress.knows(address)
                ? PostgresStore.at(new PostgresAddress(address, user, password))
                : SqliteStore.at(address));
    }

    static Database of(Supplier<Store> opener) {
        return new Database(opener);
    }

    Store open() {
        return opener.get();
    }
}
