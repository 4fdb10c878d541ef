package filiform.record;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The database file under a journal: checked, brought to the schema of this program, and opened with full sync.
final class Store {

    private static final String SQLITE = "jdbc:sqlite:";

    private final Path file;
    private final SQLiteDataSource source;

    private Store(Path file, SQLiteConfig settings) {
        this.file = file;
        this.source = source(file, settings);
    }

    static Store in(Path folder) {
        return open(folder.resolve("journal.db"), settings());
    }

    static Store at(String address) {
        String name = address.startsWith(SQLITE) ? address.substring(SQLITE.length()) : "";
        if (name.isBlank() || name.startsWith(":") || name.startsWith("file:") || name.contains("?")) {
            // The address is not repeated: it may hold a password.
            throw new JournalException(
                    "A journal's address is 'jdbc:sqlite:' and the path of a file, without settings.");
        }
        try {
            return open(Path.of(name), settings());
        } catch (InvalidPathException e) {
            throw new JournalException("A journal's address must name a file: " + e.getReason(), e);
        }
    }

    static Store open(Path file, SQLiteConfig settings) {
        var store = new Store(file.toAbsolutePath().normalize(), settings);
        try (var _ = OpeningLock.of(store.file)) {
            store.prepare();
        } catch (IOException e) {
            throw Trouble.withFolder(store.file, e);
        }
        return store;
    }

    /// What every connection gets. IMMEDIATE takes the write lock before the first read of a transaction, so that no
    /// other program can write between looking and appending.
    static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(5000);
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return settings;
    }

    Jdbi database() {
        return Jdbi.create(source);
    }

    /// Runs work on the database; its troubles come out as a [JournalException] without what was recorded.
    <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw Trouble.with(toString(), e);
        }
    }

    private void prepare() throws IOException {
        if (DatabaseFile.isFresh(file)) {
            brand();
        }
        DatabaseFile.requireOurs(file);
        migrate();
    }

    /// Marks the file as ours before anything else is in it, and before WAL, so that the mark is in the file itself.
    private void brand() {
        try (var connection = source(file, new SQLiteConfig()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + DatabaseFile.MARK);
        } catch (SQLException e) {
            throw Trouble.with(toString(), e);
        }
    }

    private void migrate() {
        try {
            Flyway.configure(Store.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration/common", "classpath:db/migration/sqlite")
                    .failOnMissingLocations(true)
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new JournalException(
                    "The journal %s was made by a newer Filiform, or its schema was altered. Nothing was changed. Use the newer program."
                            .formatted(this),
                    e);
        } catch (FlywayException e) {
            throw Trouble.with(toString(), e);
        }
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig settings) {
        var source = new SQLiteDataSource(settings);
        source.setUrl(SQLITE + file);
        return source;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
