package filiform.record.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import filiform.record.JournalException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// A PostgreSQL database: refused where its server does not force commits to disk, brought to the schema of this
/// program, and reached through a few connections that come back by themselves after a cut.
public final class PostgresStore implements Store {

    private static final int CONNECTIONS = 10;

    /// The server's own settings without which a crash loses what was acknowledged, or half of a page.
    private static final List<String> SAFE = List.of("fsync", "full_page_writes");

    private final String place;
    private final HikariDataSource pool;
    private final Jdbi database;

    private PostgresStore(PostgresAddress address) {
        this.place = address.place();
        try {
            this.pool = new HikariDataSource(settings(address));
        } catch (PoolInitializationException e) {
            throw Trouble.with(place, e);
        }
        this.database = Jdbi.create(pool);
        try {
            requireSafe();
            Migrations.run(pool, "postgresql", place);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    public static PostgresStore at(PostgresAddress address) {
        return new PostgresStore(address);
    }

    private static HikariConfig settings(PostgresAddress address) {
        var settings = new HikariConfig();
        settings.setPoolName("journal");
        settings.setJdbcUrl(address.url());
        address.user().ifPresent(settings::setUsername);
        address.password().ifPresent(settings::setPassword);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setConnectionTimeout(5_000);
        settings.setValidationTimeout(3_000);
        settings.addDataSourceProperty("ApplicationName", "filiform");
        settings.addDataSourceProperty("connectTimeout", "5");
        settings.addDataSourceProperty("socketTimeout", "120");
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        // What the server says of a failed statement would repeat the row.
        settings.addDataSourceProperty("logServerErrorDetail", "false");
        settings.setConnectionInitSql("SET synchronous_commit = on; SET lock_timeout = '10s';"
                + " SET idle_in_transaction_session_timeout = '10min'");
        return settings;
    }

    private void requireSafe() {
        for (String setting : SAFE) {
            String value = guarded(() -> database.withHandle(handle ->
                    handle.createQuery("SHOW " + setting).mapTo(String.class).one()));
            if (!value.equals("on")) {
                throw new JournalException(
                        "The server of %s runs with %s = %s and would lose what it acknowledged. Switch it on."
                                .formatted(place, setting, value));
            }
        }
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return guarded(() -> database.inTransaction(handle -> {
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return work.apply(handle);
        }));
    }

    /// At READ COMMITTED: once the head is taken, everything before it is seen.
    @Override
    public <T> T write(Function<Handle, T> work) {
        return guarded(() -> database.inTransaction(work::apply));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public void tidy() {
        guarded(() -> database.withHandle(handle -> handle.execute("VACUUM chain_key")));
    }

    @Override
    public void settle() {
        guarded(() -> database.withHandle(handle -> handle.execute("ANALYZE")));
    }

    @Override
    public void close() {
        pool.close();
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw Trouble.with(place, e);
        }
    }

    @Override
    public String toString() {
        return place;
    }
}
