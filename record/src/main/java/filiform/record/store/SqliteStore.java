package filiform.record.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import filiform.record.JournalException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A database file: checked, brought to the schema of this program, and opened with full sync.
public final class SqliteStore implements Store {

    private static final String SQLITE = "jdbc:sqlite:";

    /// SQLite reads beside its one writer; more readers than these would only wait for the processors.
    private static final int READERS = 8;

    private final Path file;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;

    private SqliteStore(Path file, SQLiteConfig settings) {
        this.file = file;
        try (var _ = OpeningLock.of(file)) {
            prepare(settings);
        } catch (IOException e) {
            throw Trouble.withFolder(file, e);
        }
        SQLiteConfig reader = new SQLiteConfig(settings.toProperties());
        reader.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        this.writers = pool("writing", 1, source(file, settings));
        this.readers = pool("reading", READERS, source(file, reader));
        this.writing = Jdbi.create(writers);
        this.reading = Jdbi.create(readers);
    }

    /// A connection is kept, for opening one reads the settings and the whole schema again. One of each pool stays
    /// open, so that no call is the last one out and has to tidy up.
    private HikariDataSource pool(String name, int connections, SQLiteDataSource source) {
        var settings = new HikariConfig();
        settings.setPoolName(name);
        settings.setDataSource(source);
        settings.setMaximumPoolSize(connections);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(10_000);
        try {
            return new HikariDataSource(settings);
        } catch (PoolInitializationException e) {
            throw Trouble.with(toString(), e);
        }
    }

    public static SqliteStore in(Path folder) {
        return open(folder.resolve("journal.db"), settings());
    }

    /// Whether an address is one of SQLite.
    public static boolean knows(String address) {
        return address.startsWith(SQLITE);
    }

    /// Opens the file at an address.
    ///
    /// @param address `jdbc:sqlite:` and the path of a file, without settings
    public static SqliteStore at(String address) {
        String name = knows(address) ? address.substring(SQLITE.length()) : "";
        if (name.isBlank() || name.startsWith(":") || name.startsWith("file:") || name.contains("?")) {
            // The address is not repeated: it may hold a password.
            throw new JournalException(
                    "A journal's address is 'jdbc:sqlite:' and the path of a file, without settings, or 'jdbc:postgresql:' and a server.");
        }
        try {
            return open(Path.of(name), settings());
        } catch (InvalidPathException e) {
            throw new JournalException("A journal's address must name a file: " + e.getReason(), e);
        }
    }

    public static SqliteStore open(Path file, SQLiteConfig settings) {
        return new SqliteStore(file.toAbsolutePath().normalize(), settings);
    }

    /// What every connection gets. IMMEDIATE takes the write lock before the first read of a transaction, so that no
    /// other program can write between looking and appending. What is deleted is overwritten with zeros.
    public static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(5000);
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return settings;
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return guarded(() -> reading.inTransaction(work::apply));
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return guarded(() -> writing.inTransaction(work::apply));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(file.getParent());
    }

    /// Moves the write-ahead log into the file and empties it: older pages stand in it until then.
    @Override
    public void tidy() {
        guarded(() -> writing.withHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    /// For tests that look at the settings.
    public Jdbi writing() {
        return writing;
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw Trouble.with(toString(), e);
        }
    }

    private void prepare(SQLiteConfig settings) throws IOException {
        if (DatabaseFile.isFresh(file)) {
            brand();
        }
        DatabaseFile.requireOurs(file);
        Migrations.run(source(file, settings), "sqlite", toString());
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
