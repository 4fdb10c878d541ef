package filiform.app.serve;

import filiform.app.web.Clinic;
import filiform.record.JournalException;
import filiform.record.Keys;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `filiform serve`: the clinic on this machine, until it is stopped.
@Command(name = "serve", description = "Start the clinic on this machine.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    private static final int CANNOT_START = 2;

    @Option(names = "--port", description = "default ${DEFAULT-VALUE}; 0 takes a free one")
    int port = 8080;

    @Mixin
    JournalOptions journal = new JournalOptions();

    @Override
    public Integer call() {
        try {
            Keys keys = journal.keys();
            Running running = Running.start(journal.journal(keys), port);
            Clinic clinic = running.clinic();
            System.out.println("The clinic is open at " + clinic.address());
            System.out.println("Its journal is kept in " + journal.place());
            if (keys.made()) {
                System.out.println("Its keys were made in " + keys.file()
                        + ". Keep a copy elsewhere: without them the journal cannot be read.");
            }
            System.out.println("Stop it with Ctrl-C. No clinician has reviewed its knowledge.");
            running.untilStopped();
            return 0;
        } catch (JournalException | StartException e) {
            System.err.println(e.getMessage());
            return CANNOT_START;
        }
    }
}
