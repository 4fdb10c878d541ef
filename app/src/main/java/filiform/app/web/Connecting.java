package filiform.app.web;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// The door in the wall: plain for this machine or a proxy, TLS 1.2 or newer for everyone else. Silent connections are
/// closed, and of too many none is taken.
final class Connecting {

    private static final int WAITING = 64;

    private Connecting() {}

    static Connector connector(Server jetty, HttpConfiguration http, Served served) {
        ServerConnector connector = served.certificate()
                .map(certificate -> secure(jetty, http, certificate))
                .orElseGet(() -> new ServerConnector(jetty, new HttpConnectionFactory(http)));
        connector.setHost(served.listen());
        connector.setPort(served.port());
        connector.setIdleTimeout(served.limits().idle_ms());
        connector.setAcceptQueueSize(WAITING);
        connector.addBean(new NetworkConnectionLimit(served.limits().connections(), connector));
        return connector;
    }

    private static ServerConnector secure(Server jetty, HttpConfiguration http, Certificate certificate) {
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(certificate.store());
        tls.setKeyStorePassword(certificate.password());
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        var secured = new HttpConfiguration(http);
        // The gate checks the host by itself, and says so in words.
        secured.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                jetty, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(secured));
    }
}
