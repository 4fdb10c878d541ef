package filiform.app.serve;

import filiform.app.serve.SampleAccounts.Sample;
import filiform.app.web.Demo;
import filiform.app.web.DemoAtHome;
import filiform.app.web.Served;
import filiform.record.JournalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
            List<Sample> people = SampleAccounts.open(running.clinic().access().accounts());
            UUID practitioner = people.getFirst().account();
            Demo.fill(running.journal(), running.decisions(), Clock.systemUTC(), practitioner);
            String home = new DemoAtHome(running.clinic().access(), running.decisions(), practitioner).fill();
            String address = running.clinic().address();
            System.out.println("The demo clinic is open at " + address);
            System.out.println(
                    "It holds the published radial nerve case, two more visits and four patients at home, in " + data);
            System.out.println("The page of one of them, as their phone shows it: "
                    + address.substring(0, address.length() - 1) + home);
            System.out.println(
                    "Sign in as one of these; the passwords hold until it stops, and no second factor is asked:");
            people.forEach(person -> System.out.printf("  %-20s %s%n", person.name(), person.password()));
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
            return Running.start(Journals.apart(data), served(port));
        } catch (StartException _) {
            return Running.start(Journals.apart(data), served(0));
        }
    }

    static Served served(int port) {
        return Served.here(port).with(SampleAccounts.COST).asDemo();
    }
}
