package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.contract.Decisions;
import filiform.app.web.page.Shell;
import filiform.record.ErasedException;
import filiform.record.Journal;
import filiform.record.JournalException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.time.Clock;
import java.util.List;

/// The clinic as a running server. It closes itself, not the journal.
public final class Clinic implements AutoCloseable {

    private final Javalin server;
    private final Served served;
    private final Access access;
    private final List<Route> routes;

    private Clinic(Javalin server, Served served, Access access, List<Route> routes) {
        this.server = server;
        this.served = served;
        this.access = access;
        this.routes = routes;
    }

    /// Starts the clinic for this machine alone.
    ///
    /// @param port 0 takes a free one
    public static Clinic start(Decisions decisions, Journal journal, int port) {
        return start(decisions, journal, Clock.systemUTC(), Served.here(port));
    }

    /// Starts the clinic as it is to be reached.
    public static Clinic start(Decisions decisions, Journal journal, Clock clock, Served served) {
        Access access =
                Access.of(journal, clock, decisions.knowledge().hash(), served.ends(), served.cost(), !served.demo());
        var assets = new Assets(decisions.knowledge());
        Shell shell = assets.shell(decisions.knowledge());
        var cookies = new Cookies(served.secure());
        var rendering = new Rendering(cookies, served.demo());
        var signIn = new SignInRoom(access, cookies, new Plain(rendering, shell), served);
        List<Route> routes = new Routes(decisions, access, served, assets, rendering, shell, cookies).all(signIn);
        var ended = new EndedLink(rendering, new Readings(decisions.knowledge(), journal, assets, shell));
        var guard = new Guard(access, cookies, served, signIn, ended);
        var server = Javalin.create(config -> {
            settings(config, served);
            config.routes.before(new Gate(served, clock));
            for (Route route : routes) {
                config.routes.addEndpoint(new Endpoint(route.method(), route.path(), guard.around(route)));
            }
            troubles(config, new Troubles(rendering, shell));
        });
        server.start();
        return new Clinic(server, served, access, routes);
    }

    private static void settings(JavalinConfig config, Served served) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Gate.MOST_BYTES;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.setIdleTimeout(served.limits().idle_ms());
        });
        config.jetty.addConnector((jetty, http) -> Connecting.connector(jetty, http, served));
    }

    private static void troubles(JavalinConfig config, Troubles troubles) {
        config.routes.exception(HttpResponseException.class, troubles::refused);
        config.routes.exception(ErasedException.class, troubles::erased);
        config.routes.exception(JournalException.class, troubles::journal);
        config.routes.exception(Exception.class, troubles::mistake);
        for (int status : new int[] {400, 401, 403, 404, 405, 413, 415, 429}) {
            config.routes.error(status, troubles::page);
        }
    }

    public int port() {
        return server.port();
    }

    /// Who may come in, for whoever starts the clinic.
    public Access access() {
        return access;
    }

    /// The table that the server was made of.
    List<Route> routes() {
        return routes;
    }

    /// What the server itself answers to.
    Javalin server() {
        return server;
    }

    /// Where a browser finds it.
    public String address() {
        String listening = served.listen();
        String plain = served.certificate().isPresent() ? served.name().orElse(listening) : listening;
        String name = plain.contains(":") ? "[" + plain + "]" : plain;
        return "%s://%s:%d/".formatted(served.certificate().isPresent() ? "https" : "http", name, port());
    }

    @Override
    public void close() {
        server.stop();
    }
}
