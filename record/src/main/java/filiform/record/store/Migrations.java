package filiform.record.store;

import filiform.record.JournalException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/// Brings a database to the schema of this program: what both databases share, and what only one of them needs.
final class Migrations {

    private Migrations() {}

    static void run(DataSource source, String kind, String place) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + kind)
                    .failOnMissingLocations(true)
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new JournalException(
                    "The journal %s was made by a newer Filiform, or its schema was altered. Nothing was changed. Use the newer program."
                            .formatted(place),
                    e);
        } catch (FlywayException e) {
            throw Trouble.with(place, e);
        }
    }
}
