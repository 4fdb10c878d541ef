package filiform.app.serve;

import filiform.app.cli.Commands;
import filiform.app.serve.SampleAccounts.Sample;
import filiform.app.web.Demo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `filiform training`: runs what people run, once, so that the launcher's ahead-of-time cache knows every class.
@Command(name = "training", hidden = true)
public final class TrainingCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Path visit = Files.createTempFile("filiform-training", ".json");
        try {
            Files.write(visit, sample());
            Commands.run("visit", visit.toString());
            Commands.run("visit", visit.toString(), "--json");
            Commands.run("plan", "--site", "rhomboids", "--needle", "0.25x40", "--side", "left");
            Commands.run("atlas", "list");
            clinic();
        } finally {
            Files.delete(visit);
            System.setOut(out);
        }
        return 0;
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("demo/mcmanus-2018.json")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static void clinic() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("filiform-training");
        try (Running running = Running.start(Journals.apart(data), DemoCommand.served(0));
                HttpClient client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build()) {
            Sample person =
                    SampleAccounts.open(running.clinic().access().accounts()).getFirst();
            Demo.fill(running.journal(), running.decisions(), Clock.systemUTC(), person.account());
            String address = running.clinic().address();
            signIn(client, address, person);
            client.send(get(address), HttpResponse.BodyHandlers.discarding());
            UUID visit = running.journal().visits(0, 1).getFirst().id();
            client.send(get(address + "visits/" + visit), HttpResponse.BodyHandlers.discarding());
        }
    }

    private static void signIn(HttpClient client, String address, Sample person)
            throws IOException, InterruptedException {
        String page = client.send(get(address + "sign-in"), HttpResponse.BodyHandlers.ofString())
                .body();
        String before = "name=\"csrf\" value=\"";
        int at = page.indexOf(before) + before.length();
        String form = "csrf=%s&name=%s&password=%s"
                .formatted(page.substring(at, page.indexOf('"', at)), person.name(), person.password());
        client.send(
                HttpRequest.newBuilder(URI.create(address + "sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}
