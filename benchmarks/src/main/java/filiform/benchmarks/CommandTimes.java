package filiform.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Wall time of whole commands with the shipped launcher, from its start to its end.
public final class CommandTimes {

    private static final int RUNS = 10;
    private static final Path LAUNCHER =
            Path.of(System.getProperty("filiform.launcher", "./filiform")).toAbsolutePath();

    private CommandTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Results results = Results.open();
        System.out.printf("%nwhole commands, seconds of %d runs%n", RUNS);
        System.out.printf("  %-52s %7s %7s %7s%n", "", "least", "median", "most");
        double slowest = 0;
        for (List<String> command : commands()) {
            slowest = Math.max(slowest, time(command));
        }
        results.put("command.slowest-median", slowest);
        double[] pages = new double[5];
        for (int run = 0; run < pages.length; run++) {
            pages[run] = firstPage(
                    Results.folder().resolve("clinic-" + ProcessHandle.current().pid() + "-" + run));
        }
        results.put("serve.first-page", print("serve, to the first page (5 runs)", pages));
    }

    private static List<List<String>> commands() throws IOException {
        var commands = new ArrayList<List<String>>();
        for (String site :
                List.of("lateral arm", "rhomboids", "upper trapezius", "gluteus medius", "gastrocnemius medial head")) {
            commands.add(List.of("plan", "--site", site, "--side", "left", "--needle", "0.25x50"));
        }
        String needle = "\"needle\":{\"site\":\"lateral arm\",\"side\":\"left\",\"diameter_mm\":0.25,\"length_mm\":50}";
        commands.add(asking("screen", "{\"site\":\"lateral arm\",\"technique\":[\"deep\"]}"));
        commands.add(asking("respond", "{" + needle + ",\"sensation\":{\"quality\":[\"electric\"],\"intensity\":6}}"));
        commands.add(asking("localise", "{" + needle + ",\"findings\":[{\"sign\":\"wrist drop\"}]}"));
        commands.add(asking(
                "triage",
                "{\"session\":{\"site\":\"lateral arm\",\"hours_since\":8},\"symptoms\":{\"new weakness\":\"yes\"}}"));
        commands.add(List.of("atlas", "show", "radial nerve"));
        return commands;
    }

    private static List<String> asking(String step, String question) throws IOException {
        Path file = Results.folder().resolve(step + ".json");
        Files.writeString(file, question);
        return List.of(step, file.toString());
    }

    private static double time(List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        run(command);
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = run(command);
        }
        return print(
                command.getFirst().equals("plan")
                        ? "plan --site \"%s\"".formatted(command.get(2))
                        : command.size() == 2 ? command.getFirst() : String.join(" ", command),
                seconds);
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(command);
        byte[] said = process.getInputStream().readAllBytes();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit == 2 || said.length == 0) {
            throw new IllegalStateException("%s ended with %d: %s"
                    .formatted(command, exit, new String(said, java.nio.charset.StandardCharsets.UTF_8)));
        }
        return seconds;
    }

    private static Process start(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// From the start of `serve` with an empty journal to the end of the first page.
    private static double firstPage(Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(List.of("serve", "--port", "0", "--data", data.toString()));
        try (BufferedReader said = process.inputReader();
                HttpClient client = HttpClient.newHttpClient()) {
            String address = "";
            for (String line = said.readLine(); line != null && address.isEmpty(); line = said.readLine()) {
                int at = line.indexOf("http://");
                address = at < 0 ? "" : line.substring(at).strip();
            }
            var page = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() >= 400) {
                throw new IllegalStateException("%s answered %d.".formatted(address, page.statusCode()));
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double print(String what, double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        System.out.printf(
                Locale.ROOT, "  %-52s %7.2f %7.2f %7.2f%n", what, sorted[0], median, sorted[sorted.length - 1]);
        return median;
    }
}
