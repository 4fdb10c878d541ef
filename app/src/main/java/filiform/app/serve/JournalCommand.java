package filiform.app.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.Chain;
import filiform.record.Checkpoint;
import filiform.record.Erasure;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.Keys;
import filiform.record.Restore;
import filiform.record.Verification;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `filiform journal …`: checks, saves, restores and erases what is recorded, also while the clinic runs.
@Command(
        name = "journal",
        description = "The record itself: verify, checkpoint, backup, restore, export, rebuild, erase.",
        mixinStandardHelpOptions = true)
public final class JournalCommand {

    private static final int NOT_WHOLE = 2;

    @Command(
            name = "verify",
            description = "Check every chain, seal and checkpoint. Exit 2 if anything is wrong.",
            mixinStandardHelpOptions = true)
    int verify(
            @Mixin JournalOptions where,
            @Mixin JournalOutput output,
            @Option(names = "--checkpoint", paramLabel = "FILE", description = "a checkpoint that was kept elsewhere")
                    List<Path> kept) {
        return output.run(() -> {
            var checkpoints = new ArrayList<Checkpoint>();
            for (Path file : kept == null ? List.<Path>of() : kept) {
                checkpoints.add(Checkpoint.of(Files.readString(file)));
            }
            try (Journal journal = inspect(where)) {
                Verification found = journal.verify(output.progress("events checked"), checkpoints);
                return new JournalOutput.Told(
                        VerificationWords.json(found), VerificationWords.text(found), found.whole() ? 0 : NOT_WHOLE);
            }
        });
    }

    @Command(
            name = "checkpoint",
            description = "Sign the state of all chains. Keep what it prints away from the clinic.",
            mixinStandardHelpOptions = true)
    int checkpoint(@Mixin JournalOptions where, @Mixin JournalOutput output) {
        return output.run(() -> {
            try (Journal journal = inspect(where)) {
                String taken = journal.checkpoint().json();
                return new JournalOutput.Told(JournalOutput.tree(taken), taken, 0);
            }
        });
    }

    @Command(
            name = "backup",
            description = "Save everything but the keys into one new archive while the clinic works on.",
            mixinStandardHelpOptions = true)
    int backup(
            @Mixin JournalOptions where,
            @Mixin JournalOutput output,
            @Parameters(paramLabel = "FILE", description = "the new archive") Path file) {
        return output.run(() -> {
            try (Journal journal = inspect(where)) {
                long sequence = journal.backup(file, output.progress("rows saved"));
                return JournalOutput.Told.of(
                        answer().put("file", file.toString()).put("sequence", sequence),
                        "Saved up to event %d in %s. The keys are not in it: keep a copy of %s elsewhere."
                                .formatted(sequence, file, where.keys));
            }
        });
    }

    @Command(
            name = "restore",
            description =
                    "Put a backup into an empty place, check that it answers the same, erase again what was erased since.",
            mixinStandardHelpOptions = true)
    int restore(
            @Mixin JournalOptions where,
            @Mixin JournalOutput output,
            @Parameters(paramLabel = "FILE", description = "the archive") Path file) {
        return output.run(() -> {
            Restore.into(where.where(), where.keys(), file, output.progress("rows restored"));
            try (Journal journal = open(where)) {
                Verification found = journal.verify(output.progress("events checked"));
                return new JournalOutput.Told(
                        VerificationWords.json(found).put("file", file.toString()),
                        "Restored into %s, and it answers what the saved journal answered.%n%s"
                                .formatted(where.place(), VerificationWords.text(found)),
                        found.whole() ? 0 : NOT_WHOLE);
            }
        });
    }

    @Command(
            name = "export",
            description =
                    "Write what is recorded, readable: one patient with --patient (zip), or everything with --all (a line an event).",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin JournalOptions where,
            @Mixin JournalOutput output,
            @Parameters(paramLabel = "FILE", description = "the new file") Path file,
            @Option(names = "--patient", paramLabel = "ID", description = "the patient's id") UUID patient,
            @Option(names = "--all", description = "everything that was not erased") boolean all) {
        return output.run(() -> {
            if ((patient != null) == all) {
                throw new StartException("Say what to export: --patient ID, or --all.");
            }
            try (Journal journal = inspect(where);
                    OutputStream out = JournalOutput.newFile(file)) {
                if (patient != null) {
                    journal.exportPatient(Chain.patient(patient), out);
                } else {
                    journal.each(
                            0,
                            recorded -> JournalOutput.write(
                                    out, (Journal.json(recorded) + "\n").getBytes(StandardCharsets.UTF_8)));
                }
            }
            return JournalOutput.Told.of(
                    answer().put("file", file.toString()),
                    "Written to %s. It is not sealed: whoever has it can read it.".formatted(file));
        });
    }

    @Command(
            name = "rebuild",
            description = "Throw away what is derived from the events (lists, summaries) and derive it again.",
            mixinStandardHelpOptions = true)
    int rebuild(@Mixin JournalOptions where, @Mixin JournalOutput output) {
        return output.run(() -> {
            try (Journal journal = open(where)) {
                journal.rebuild();
                long visits = journal.visitCount();
                return JournalOutput.Told.of(
                        answer().put("visits", visits), "Derived again from the events; %d visits.".formatted(visits));
            }
        });
    }

    @Command(
            name = "erase",
            description =
                    "Erase one patient for ever: the key is destroyed, here and in every backup that is restored.",
            mixinStandardHelpOptions = true)
    int erase(
            @Mixin JournalOptions where,
            @Mixin JournalOutput output,
            @Option(names = "--patient", required = true, paramLabel = "ID", description = "the patient's id")
                    UUID patient,
            @Option(
                            names = "--ground",
                            required = true,
                            paramLabel = "TEXT",
                            description = "why it is lawful, without anything of the patient")
                    String ground,
            @Option(names = "--for-ever", description = "do it; without this it only says what would be erased")
                    boolean forEver) {
        return output.run(() -> {
            try (Journal journal = open(where)) {
                Chain chain = Chain.patient(patient);
                int events = journal.chain(chain).size();
                if (!forEver) {
                    throw new StartException("%d events of %s would be erased for ever. Say --for-ever to do it."
                            .formatted(events, chain));
                }
                journal.erase(
                        new Erasure(chain, UUID.randomUUID(), Clock.systemUTC().instant(), Event.SYSTEM, ground));
                return JournalOutput.Told.of(
                        answer().put("patient", patient.toString()).put("events", events),
                        "Erased: %d events. Files exported earlier, and papers, are not reached by this."
                                .formatted(events));
            }
        });
    }

    private static Journal inspect(JournalOptions where) {
        return Journal.inspect(where.where(), where.keys(), Clock.systemUTC());
    }

    private static Journal open(JournalOptions where) {
        Keys keys = where.keys();
        return where.journal(keys).get();
    }

    private static ObjectNode answer() {
        return JsonNodeFactory.instance.objectNode();
    }
}
