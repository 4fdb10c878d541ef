package filiform.app.serve;

import filiform.app.web.Demo;
import filiform.record.JournalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `filiform demo`: the clinic with sample data in a folder of its own, which is left to the system's clean-up.
@Command(
        name = "demo",
        description = "Start the clinic with sample data and print its address.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final int CANNOT_START = 2;

    @Option(names = "--port", description = "default ${DEFAULT-VALUE}, or a free one if it is taken")
    int port = 8080;

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("filiform-demo");
        try {
            Running running = start(data);
            Demo.fill(running.journal(), running.decisions(), Clock.systemUTC());
            System.out.println("The demo clinic is open at " + running.clinic().address());
            System.out.println("It holds the published radial nerve case and two more visits, in " + data);
            System.out.println("Stop it with Ctrl-C. No clinician has reviewed its knowledge.");
            running.untilStopped();
            return 0;
        } catch (JournalException | StartException e) {
            System.err.println(e.getMessage());
            return CANNOT_START;
        }
    }

    private Running start(Path data) {
        try {
            return Running.start(Journals.apart(data), port);
        } catch (StartException _) {
            return Running.start(Journals.apart(data), 0);
        }
    }
}
