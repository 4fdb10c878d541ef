package filiform.app.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import filiform.app.account.AccessModels;
import filiform.app.account.Buckets.Rate;
import filiform.app.account.Cost;
import filiform.app.account.Role;
import filiform.app.account.Secret;
import filiform.app.account.Session.Stage;
import filiform.app.contract.Decisions;
import filiform.knowledge.Knowledge;
import filiform.record.Database;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.Keys;
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

    /// As strict as usual, but for hashes that are quick to make, and for a test that asks faster than a
    /// clinic.
    static final Served SERVED = Served.here(0)
            .with(new Cost(64, 1, 1))
            .with(new Limits(
                    new Rate(1_000_000, 1e6), new Rate(1_000_000, 1e6), new Rate(1_000_000, 1e6), 500, 30_000));

    final Journal journal;
    final Clinic clinic;
    private final HttpClient client;
    private final boolean owner;
    private final UUID account;
    private final String token;

    /// With a practitioner who is signed in.
    Running(Path folder) {
        this(folder, Clock.systemUTC(), SERVED);
    }

    Running(Path folder, Clock clock, Served served) {
        journal = open(folder);
        clinic = Clinic.start(DECISIONS, journal, clock, served);
        client = HttpClient.newHttpClient();
        owner = true;
        account = account(clinic, Role.PRACTITIONER);
        token = clinic.access().sessions().open(account, Stage.IN);
    }

    private Running(Running other, UUID account, String token) {
        journal = other.journal;
        clinic = other.clinic;
        client = other.client;
        owner = false;
        this.account = account;
        this.token = token;
    }

    /// The same clinic as somebody in this role sees it; nobody as ANYONE.
    Running as(Role role) {
        return role == Role.ANYONE || role == Role.PATIENT ? with("") : by(account(clinic, role));
    }

    /// The same clinic as the owner of an account sees it, in a session of its own.
    Running by(UUID other) {
        return new Running(this, other, clinic.access().sessions().open(other, Stage.IN));
    }

    /// The same clinic as another browser sees it.
    ///
    /// @param other token of its cookie, or blank
    Running with(String other) {
        return new Running(this, other.isEmpty() ? Event.SYSTEM : account, other);
    }

    private static UUID account(Clinic clinic, Role role) {
        String name = role.word() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return clinic.access()
                .accounts()
                .open(Event.SYSTEM, name, "Sample " + role.word(), List.of(role))
                .account();
    }

    /// The account that is signed in.
    UUID account() {
        return account;
    }

    String token() {
        return token;
    }

    /// A browser in which this account is signed in.
    BrowserContext in(BrowserContext context) {
        context.addCookies(List.of(new Cookie("filiform", token).setUrl(clinic.address())));
        return context;
    }

    /// The journal in a folder, with its keys in another beside it.
    static Journal open(Path folder) {
        return Journal.open(
                Database.folder(folder.resolve("data")),
                Keys.at(folder.resolve("keys").resolve("clinic.key")),
                Clock.systemUTC(),
                AccessModels.all());
    }

    String at(String path) {
        return clinic.address() + path.replaceFirst("^/", "");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
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
        return send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /// With the cookie, and what a form of this browser bears.
    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)));
        String cookie = token.isEmpty() ? "filiform-visitor=visitor" : "filiform=" + token;
        return request.header("Cookie", cookie)
                .header(Guard.FORM_HEADER, Secret.ofForms(token.isEmpty() ? "visitor" : token));
    }

    /// Posts what another site or an old page might: the cookie is there, the form's token is not.
    HttpResponse<String> withoutFormToken(String path) {
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .header("Cookie", token.isEmpty() ? "filiform-visitor=visitor" : "filiform=" + token)
                .POST(BodyPublishers.noBody())
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
            String request = "%s\r\n%s\r\nCookie: filiform=%s\r\nConnection: close\r\n\r\n"
                    .formatted(head, String.join("\r\n", headers), token);
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
        if (owner) {
            clinic.close();
            journal.close();
            client.close();
        }
    }
}
