package filiform.app.serve;

import filiform.app.account.GivenSecret;
import filiform.app.web.Certificate;
import filiform.app.web.Served;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How the clinic is reached: on this machine alone unless told, and never over an open line.
final class ServedOptions {

    @Option(names = "--port", description = "default ${DEFAULT-VALUE}; 0 takes a free one")
    int port = 8080;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "the address to listen at, default ${DEFAULT-VALUE}; any other needs TLS or a proxy")
    String listen = Served.LOCAL;

    @Option(names = "--host", paramLabel = "NAME", description = "the host name that browsers use")
    String host = "";

    @Option(names = "--certificate", paramLabel = "FILE", description = "the certificate chain, PEM")
    Optional<Path> certificate = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE", description = "its key, PEM in PKCS 8, readable by its owner alone")
    Optional<Path> key = Optional.empty();

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description =
                    "certificate and key in one PKCS 12 file; its password in FILIFORM_KEYSTORE_PASSWORD or FILIFORM_KEYSTORE_PASSWORD_FILE")
    Optional<Path> keystore = Optional.empty();

    @Option(
            names = "--behind-proxy",
            paramLabel = "NAME",
            description = "a proxy that ends TLS for this host name; only then X-Forwarded-For is read")
    String proxied = "";

    /// Refuses what would carry records over an open line.
    Served served(Map<String, String> environment) {
        if (!proxied.isEmpty() && !host.isEmpty()) {
            throw new StartException("--behind-proxy names the host already: leave --host out.");
        }
        Optional<Certificate> tls = tls(environment);
        Served here = Served.here(port);
        var served = new Served(
                listen,
                port,
                Optional.of(proxied.isEmpty() ? host : proxied).filter(name -> !name.isEmpty()),
                tls,
                !proxied.isEmpty(),
                here.limits(),
                here.ends(),
                here.cost(),
                false,
                false);
        if (!served.local() && !served.secure()) {
            throw new StartException(
                    "Listening at %s would send records over an open line. Give --certificate and --key, or --behind-proxy, or leave --listen out."
                            .formatted(listen));
        }
        return served;
    }

    private Optional<Certificate> tls(Map<String, String> environment) {
        if (keystore.isPresent() && (certificate.isPresent() || key.isPresent())) {
            throw new StartException("Give --keystore, or --certificate and --key, not both.");
        }
        if (keystore.isPresent()) {
            String password =
                    GivenSecret.read("FILIFORM_KEYSTORE_PASSWORD", environment).orElse("");
            return Optional.of(Certificate.pkcs12(keystore.get(), password));
        }
        if (certificate.isPresent() != key.isPresent()) {
            throw new StartException("A certificate needs its key: give --certificate and --key.");
        }
        return certificate.isPresent()
                ? Optional.of(Certificate.pem(certificate.get(), key.orElseThrow()))
                : Optional.empty();
    }
}
