package filiform.app.serve;

import filiform.record.Database;
import filiform.record.Journal;
import filiform.record.Keys;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// Where the journal and its keys are: the same options for every command that opens it.
final class JournalOptions {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Option(names = "--data", paramLabel = "DIR", description = "where the journal is kept; default ${DEFAULT-VALUE}")
    Path data = HOME.resolve(".filiform");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "a database instead of the folder, for example jdbc:sqlite:/srv/clinic.db")
    String database = "";

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "the clinic's keys, outside the folder of the journal; default ${DEFAULT-VALUE}")
    Path keys = HOME.resolve(".filiform-keys").resolve("clinic.key");

    Database where() {
        return database.isEmpty() ? Database.folder(data) : Database.at(database);
    }

    Keys keys() {
        return Keys.at(keys);
    }

    Supplier<Journal> journal(Keys found) {
        return Journals.open(where(), found);
    }

    /// Where the journal is, for people. An address may hold a password and is not repeated.
    String place() {
        return database.isEmpty() ? data.toAbsolutePath().toString() : "the database";
    }
}
