package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A program that records is killed with SIGKILL in full flight, again and again, on the same journal. `-Dkills=200`
/// kills it so many times, shared among the stores.
@ParameterizedClass
@EnumSource(Kept.class)
class CrashTest {

    private static final UUID VISIT = new UUID(7, 7);
    private static final int KILLS = Integer.getInteger("kills", 20) / Kept.values().length;
    private static final int SIGKILLED = 128 + 9;
    private static final int UUID_LENGTH = 36;

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterEachKill() throws Exception {
        var random = new Random(20260105);
        Set<UUID> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = acknowledged.size();
            int patience = 1 + random.nextInt(60);
            acknowledged.addAll(killAfter(patience));

            assertThat(acknowledged).as("the program was at work").hasSizeGreaterThanOrEqualTo(before + patience);
            try (var journal = store.open(folder, Clock.systemUTC())) {
                List<Recorded> kept = journal.visit(VISIT);
                assertThat(kept)
                        .extracting(recorded -> recorded.event().id())
                        .doesNotHaveDuplicates()
                        .containsAll(acknowledged);
                assertThat(kept)
                        .extracting(Recorded::sequence)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, kept.size()).boxed().toList());
                assertThat(journal.visits(0, 10))
                        .extracting(VisitSummary::events)
                        .containsExactly((long) kept.size());
                assertThat(journal.verify(Progress.NONE)).isEqualTo(new Verification(kept.size(), 1, 0, 0, List.of()));
                // Four threads were cut off: each may have written one event that it could not acknowledge any more.
                assertThat(kept).hasSizeLessThanOrEqualTo(acknowledged.size() + kill * Writer.THREADS);
                kept.forEach(recorded -> acknowledged.add(recorded.event().id()));
            }
        }
    }

    /// Starts the program, waits for some acknowledgements, kills it, and returns all that it acknowledged.
    private Set<UUID> killAfter(int acknowledgements) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        store.address(folder),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<UUID> acknowledged = new HashSet<>();
        try (BufferedReader lines = program.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == UUID_LENGTH) {
                    acknowledged.add(UUID.fromString(line));
                }
                if (acknowledged.size() == acknowledgements) {
                    // By its handle: the process itself would close the pipe and lose the last acknowledgements.
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as("killed, not ended").isEqualTo(SIGKILLED);
        return acknowledged;
    }

    /// The program that is killed: appends for ever and says each id after its acknowledgement.
    static final class Writer {

        static final int THREADS = 4;

        private Writer() {}

        static void main(String[] arguments) {
            var journal = Journal.open(
                    Database.at(arguments[0]), Sample.keys(Path.of(arguments[1])), Clock.systemUTC(), List.of());
            for (int thread = 0; thread < THREADS; thread++) {
                Thread.ofPlatform().start(() -> {
                    while (true) {
                        Event event = Sample.event(VISIT, "{\"note\":\"%s\"}".formatted("x".repeat(2000)));
                        journal.append(event);
                        System.out.println(event.id());
                        System.out.flush();
                    }
                });
            }
        }
    }
}
