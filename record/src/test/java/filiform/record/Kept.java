package filiform.record;

import filiform.record.store.PostgresAddress;
import filiform.record.store.PostgresStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Each kind of store. A journal of a test is known by the test's folder: a file in it, or a database of a real server
/// that is started once for all tests.
enum Kept {
    SQLITE {
        @Override
        void unguard(Path folder) throws SQLException {
            for (String trigger : List.of(
                    "event_stays",
                    "event_is_kept",
                    "event_is_not_replaced",
                    "event_takes_the_next_number",
                    "event_follows_its_chain")) {
                run(folder, "DROP TRIGGER " + trigger);
            }
        }

        @Override
        String address(Path folder) {
            return "jdbc:sqlite:" + Sample.data(folder).resolve("journal.db");
        }
    },
    POSTGRESQL {
        @Override
        void unguard(Path folder) throws SQLException {
            run(folder, "ALTER TABLE event DISABLE TRIGGER USER");
        }

        @Override
        String address(Path folder) {
            return Server.address(NAMES.computeIfAbsent(folder, _ -> Server.fresh()));
        }
    };

    private static final Map<Path, String> NAMES = new ConcurrentHashMap<>();

    abstract String address(Path folder);

    /// Takes the guards away, as somebody who owns the database could.
    abstract void unguard(Path folder) throws SQLException;

    Database database(Path folder) {
        return Database.at(address(folder));
    }

    Journal open(Path folder) {
        return open(folder, Sample.CLOCK);
    }

    Journal open(Path folder, Clock clock) {
        return open(folder, clock, List.of());
    }

    Journal open(Path folder, Clock clock, List<ReadModel> models) {
        return Journal.open(database(folder), Sample.keys(folder), clock, models);
    }

    /// The database without the journal, as a villain would use it.
    Connection raw(Path folder) throws SQLException {
        return DriverManager.getConnection(address(folder));
    }

    /// Does one statement behind the journal's back.
    void run(Path folder, String sql) throws SQLException {
        try (var connection = raw(folder);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The server: it forces every commit to disk, which its makers switch off for tests.
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                String first = server.getJdbcUrl("postgres", "postgres");
                try (var connection = DriverManager.getConnection(first);
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE migrated");
                }
                PostgresStore.at(new PostgresAddress(
                                server.getJdbcUrl("postgres", "migrated"), Optional.empty(), Optional.empty()))
                        .close();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("The server does not start.", e);
            } catch (SQLException e) {
                throw new IllegalStateException("The server does not answer.", e);
            }
        }

        private static String address(String name) {
            return RUNNING.getJdbcUrl("postgres", name);
        }

        private static String fresh() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = DriverManager.getConnection(address("postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " TEMPLATE migrated");
            } catch (SQLException e) {
                throw new IllegalStateException("No database for the test.", e);
            }
            return name;
        }
    }
}
