package filiform.app;

import filiform.app.cli.Commands;
import filiform.app.serve.DemoCommand;
import filiform.app.serve.JournalCommand;
import filiform.app.serve.ServeCommand;
import filiform.app.serve.TrainingCommand;
import java.util.List;

/// The program.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(
                List.of(new ServeCommand(), new DemoCommand(), new JournalCommand(), new TrainingCommand()),
                arguments));
    }
}
