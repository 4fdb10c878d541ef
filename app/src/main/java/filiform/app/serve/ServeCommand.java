package filiform.app.serve;

import filiform.app.web.Clinic;
import filiform.record.JournalException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `filiform serve`: the clinic on this machine, until it is stopped.
@Command(name = "serve", description = "Start the clinic on this machine.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    private static final int CANNOT_START = 2;

    @Option(names = "--port", description = "default ${DEFAULT-VALUE}; 0 takes a free one")
    int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "where the journal is kept; default ${DEFAULT-VALUE}")
    Path data = Path.of(System.getProperty("user.home"), ".filiform");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "a database instead of the folder, for example jdbc:sqlite:/srv/clinic.db")
    String database = "";

    @Override
    public Integer call() {
        try {
            Running running = Running.start(database.isEmpty() ? Journals.in(data) : Journals.at(database), port);
            Clinic clinic = running.clinic();
            System.out.println("The clinic is open at " + clinic.address());
            System.out.println(
                    database.isEmpty()
                            ? "Its journal is kept in " + data.toAbsolutePath()
                            : "Its journal is kept in the database.");
            System.out.println("Stop it with Ctrl-C. No clinician has reviewed its knowledge.");
            running.untilStopped();
            return 0;
        } catch (JournalException | StartException e) {
            System.err.println(e.getMessage());
            return CANNOT_START;
        }
    }
}
