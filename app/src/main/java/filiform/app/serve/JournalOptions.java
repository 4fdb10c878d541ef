package filiform.app.serve;

import filiform.record.Database;
import filiform.record.Journal;
import filiform.record.Keys;
import filiform.record.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
            description = "a database instead of the folder, for example jdbc:postgresql://host/clinic")
    String database = "";

    @Option(names = "--database-user", paramLabel = "NAME", description = "who opens the database of PostgreSQL")
    String user = "";

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            description =
                    "its first line is the password; else FILIFORM_DATABASE_PASSWORD, or the password file of PostgreSQL")
    Path passwordFile = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "the clinic's keys, outside the folder of the journal; default ${DEFAULT-VALUE}")
    Path keys = HOME.resolve(".filiform-keys").resolve("clinic.key");

    Database where() {
        if (database.isEmpty()) {
            return Database.folder(data);
        }
        return user.isEmpty() ? Database.at(database) : Database.at(database, user, password());
    }

    /// From a file that only its owner may read, or from the environment: never from the command line, which others
    /// can see.
    private String password() {
        if (passwordFile.toString().isEmpty()) {
            return Objects.requireNonNullElse(System.getenv("FILIFORM_DATABASE_PASSWORD"), "");
        }
        try {
            OwnerOnly.require(passwordFile);
            return Files.readAllLines(passwordFile).stream().findFirst().orElse("");
        } catch (IOException e) {
            throw new StartException("The password file %s cannot be read.".formatted(passwordFile), e);
        }
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
