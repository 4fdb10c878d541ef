package filiform.app.cli;

import filiform.app.Version;
import filiform.app.contract.Step;
import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.app.json.Shown;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// All commands. Exit 0 done, 2 unusable input, 10 not today or stop, 11 never, 1 a mistake of ours.
@Command(
        name = "filiform",
        mixinStandardHelpOptions = true,
        version = Version.PROGRAM,
        description = {
            "The safety system for dry needling.",
            "It supports licensed practitioners and never replaces their judgement. No clinician has reviewed its knowledge yet."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Beside these: `filiform test` runs the whole test suite, `filiform build` only builds."})
public final class Commands implements Runnable {

    private static final int OUR_MISTAKE = 1;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    private Commands() {}

    /// Runs one command.
    ///
    /// @param more commands of other packages, such as those that start the clinic
    public static int run(List<Object> more, String... arguments) {
        CommandLine line = line(Arrays.asList(arguments).contains("--json"));
        more.forEach(line::addSubcommand);
        // Numbers and words are written the same in every country.
        Locale.setDefault(Locale.ROOT);
        return line.execute(arguments);
    }

    public static int run(String... arguments) {
        return run(List.of(), arguments);
    }

    private static CommandLine line(boolean json) {
        var line = new CommandLine(new Commands()).setExpandAtFiles(false);
        add(line, Step.SCREEN, "May this person be needled, here, today, in this way?");
        line.addSubcommand(new PlanCommand());
        add(line, Step.RESPOND, "The patient felt something: what to do now, what it may have been.");
        add(line, Step.LOCALISE, "Which nerve and where, from the findings.");
        add(line, Step.ASSESS, "How bad, when it may recover, what is due when.");
        add(line, Step.TRIAGE, "How soon must someone look at a symptom after needling?");
        line.addSubcommand(new VisitCommand());
        line.addSubcommand(new AtlasCommand());
        line.setParameterExceptionHandler((e, _) -> {
            String what = "%s See: %s --help"
                    .formatted(
                            Shown.of(Objects.requireNonNullElse(e.getMessage(), "This cannot be read."), 160),
                            e.getCommandLine().getCommandSpec().qualifiedName());
            return new Output().faults(List.of(Faults.of(Code.BAD_COMMAND, "command line", what)), json);
        });
        line.setExecutionExceptionHandler((e, _, _) -> {
            new Output().mistake(e, json);
            return OUR_MISTAKE;
        });
        return line;
    }

    private static void add(CommandLine line, Step step, String description) {
        var command = new CommandLine(new StepCommand(step));
        command.getCommandSpec().name(step.word()).mixinStandardHelpOptions(true);
        command.getCommandSpec().usageMessage().description(description);
        line.addSubcommand(step.word(), command);
    }

    @Override
    public void run() {
        var text = new StringWriter();
        spec.commandLine().usage(new PrintWriter(text));
        new Output().text(text.toString());
    }
}
