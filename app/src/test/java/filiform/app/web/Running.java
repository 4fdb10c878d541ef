package filiform.app.web;

import filiform.app.contract.Decisions;
import filiform.knowledge.Knowledge;
import filiform.record.Database;
import filiform.record.Journal;
import filiform.record.Keys;
import filiform.record.model.ReadModels;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// A clinic with a journal of its own, and a client that sends what a browser or a villain would.
final class Running implements AutoCloseable {

    static final Decisions DECISIONS = new Decisions(Knowledge.load());

    final Journal journal;
    final Clinic clinic;
    private final HttpClient client = HttpClient.newHttpClient();

    Running(Path folder) {
        journal = open(folder);
        clinic = Clinic.start(DECISIONS, journal, 0);
    }

    /// The journal in a folder, with its keys in another beside it.
    static Journal open(Path folder) {
        return Journal.open(
                Database.folder(folder.resolve("data")),
                Keys.at(folder.resolve("keys").resolve("clinic.key")),
                Clock.systemUTC(),
                ReadModels.all());
    }

    String at(String path) {
        return clinic.address() + path.replaceFirst("^/", "");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(at(path))).build());
    }

    /// Sends a form; name and value stand in turn.
    HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(path, "application/x-www-form-urlencoded", body.toString());
    }

    HttpResponse<String> send(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /// Opens a visit and answers its address.
    String open() {
        var opened = post(
                "/visits",
                "id",
                UUID.randomUUID().toString(),
                "visit",
                UUID.randomUUID().toString());
        return opened.headers().firstValue("Location").orElseThrow();
    }

    /// Sends a request as it stands, and answers the first line of what comes back.
    String raw(String head, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), clinic.port())) {
            socket.setSoTimeout(10_000);
            String request = head + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted at " + request.uri(), e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String> needle(String site, String diameter, String length, String depth) {
        return List.of(
                "id", UUID.randomUUID().toString(),
                "needle.site", site,
                "needle.side", "left",
                "needle.diameter_mm", diameter,
                "needle.length_mm", length,
                "needle.depth_mm", depth);
    }

    @Override
    public void close() {
        clinic.close();
        journal.close();
        client.close();
    }
}
