package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.account.Buckets.Rate;
import filiform.app.account.Role;
import filiform.app.account.SetClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the clinic is reached: limits, a proxy, TLS.
class ServedTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Rate FREE = new Rate(1_000_000, 1e6);

    @TempDir
    Path folder;

    private static Served proxied() {
        Served plain = Running.SERVED;
        return new Served(
                plain.listen(),
                0,
                Optional.of("clinic.example"),
                Optional.empty(),
                true,
                plain.limits(),
                plain.ends(),
                plain.cost(),
                false,
                false);
    }

    private static List<Integer> statuses(int asked, java.util.function.Supplier<HttpResponse<String>> ask) {
        return IntStream.range(0, asked).mapToObj(_ -> ask.get().statusCode()).toList();
    }

    @Test
    void oneAddressThatAsksTooMuchIsToldToWait() {
        var clock = new SetClock(NOW);
        Served served = Running.SERVED.with(new Limits(new Rate(20, 1), FREE, FREE, 500, 30_000));
        try (var running = new Running(folder, clock, served)) {
            List<Integer> statuses = statuses(30, () -> running.get("/sources"));

            assertThat(statuses.subList(0, 20)).containsOnly(200);
            assertThat(statuses.subList(20, 30)).containsOnly(429);
            HttpResponse<String> refused = running.get("/sources");
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.body()).contains("Too much at once");
            clock.forward_s(5);
            assertThat(running.get("/sources").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void oneAccountThatAsksTooMuchDoesNotStopTheOthers() {
        Served served = Running.SERVED.with(new Limits(FREE, new Rate(5, 1), FREE, 500, 30_000));
        try (var running = new Running(folder, new SetClock(NOW), served)) {
            assertThat(statuses(8, () -> running.get("/sources")))
                    .containsExactly(200, 200, 200, 200, 200, 429, 429, 429);
            assertThat(running.as(Role.LEAD).get("/sources").statusCode()).isEqualTo(200);
            assertThat(running.as(Role.ANYONE).get("/sources").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void guessingPasswordsIsSlow() {
        Served served = Running.SERVED.with(new Limits(FREE, FREE, new Rate(3, 0.2), 500, 30_000));
        try (var running = new Running(folder, new SetClock(NOW), served)) {
            Running nobody = running.as(Role.ANYONE);
            assertThat(statuses(5, () -> nobody.post("/sign-in", "name", "a", "password", "b")))
                    .containsExactly(403, 403, 403, 429, 429);
            assertThat(nobody.get("/sources").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFormOfTooManyFieldsIsRefusedBeforeItIsRead() {
        try (var running = new Running(folder)) {
            String visit = running.open();
            String many = "a=1&".repeat(2_001) + "b=2";

            assertThat(running.send(visit + "/patient", "application/x-www-form-urlencoded", many)
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aForwardedAddressCountsOnlyBehindAProxy() throws IOException {
        try (var running = new Running(folder, Clock.systemUTC(), Running.SERVED)) {
            running.raw("GET /accounts HTTP/1.1", "Host: localhost", "X-Forwarded-For: 203.0.113.9");
            HttpResponse<String> refused = running.as(Role.ANYONE).post("/sign-in", "name", "a", "password", "b");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(running.as(Role.LEAD).get("/audit").body())
                    .contains("from 127.0.0.1")
                    .doesNotContain("203.0.113.9");
        }
    }

    @Test
    void behindAProxyTheHostIsItsAndTheLastForwardedAddressCounts() throws IOException {
        try (var running = new Running(folder, Clock.systemUTC(), proxied())) {
            String host = "Host: clinic.example";
            assertThat(running.raw("GET /sources HTTP/1.1", host)).contains(" 200");
            assertThat(running.raw("GET /sources HTTP/1.1", "Host: evil.example"))
                    .contains(" 403");
            assertThat(running.raw(
                            "POST /visits HTTP/1.1", host, "Origin: https://clinic.example", "Content-Length: 0"))
                    .contains(" 401");
            assertThat(running.raw("POST /visits HTTP/1.1", host, "Origin: http://clinic.example", "Content-Length: 0"))
                    .contains(" 403");
            HttpResponse<String> page = running.get("/sign-in");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-filiform-visitor=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict");
        }
    }

    @Test
    void theServerSpeaksTlsItselfFromPemFilesAndFromAKeystore() throws Exception {
        Path store = folder.resolve("clinic.p12");
        make(store);
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            made.load(in, "changed-it".toCharArray());
        }
        Path chain =
                pem("chain.pem", "CERTIFICATE", made.getCertificate("clinic").getEncoded());
        Path key = pem(
                "key.pem",
                "PRIVATE KEY",
                made.getKey("clinic", "changed-it".toCharArray()).getEncoded());

        answers(made, Certificate.pkcs12(store, "changed-it"), "one");
        answers(made, Certificate.pem(chain, key), "two");
    }

    private void answers(KeyStore trusted, Certificate certificate, String name) throws Exception {
        Served plain = Running.SERVED;
        var served = new Served(
                plain.listen(),
                0,
                Optional.of("localhost"),
                Optional.of(certificate),
                false,
                plain.limits(),
                plain.ends(),
                plain.cost(),
                false,
                false);
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, new char[0]);
        only.setCertificateEntry("clinic", trusted.getCertificate("clinic"));
        managers.init(only);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, managers.getTrustManagers(), null);
        try (var running = new Running(folder.resolve(name), Clock.systemUTC(), served);
                var client = HttpClient.newBuilder().sslContext(tls).build()) {
            assertThat(running.clinic.address()).startsWith("https://localhost:");
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(running.clinic.address() + "sign-in"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        }
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws Exception {
        Path store = folder.resolve("clinic.p12");
        make(store);
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-r--r--"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Certificate.pkcs12(store, "changed-it"))
                .hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Certificate.pkcs12(store, "wrong"))
                .isInstanceOf(Certificate.Unusable.class)
                .hasMessageNotContaining("wrong");
    }

    private Path pem(String name, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Path file = Files.writeString(
                folder.resolve(name), "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, lines, kind));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private static void make(Path store) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "clinic",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changed-it",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
    }
}
