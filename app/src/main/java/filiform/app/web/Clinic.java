package filiform.app.web;

import filiform.app.Version;
import filiform.app.contract.Decisions;
import filiform.app.document.Signers;
import filiform.app.web.consent.ConsentRoom;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.patient.PatientRoom;
import filiform.app.web.patient.RecordWords;
import filiform.app.web.table.HomeAdvice;
import filiform.app.web.table.TablePages;
import filiform.app.web.table.TableRoom;
import filiform.app.web.visit.Answers;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.JournalException;
import filiform.record.visit.Admission;
import filiform.record.visit.Scribe;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/// The clinic as a running server. It closes itself, not the journal.
public final class Clinic implements AutoCloseable {

    /// Only this machine can reach it.
    public static final String LOCAL = "127.0.0.1";

    private final Javalin server;
    private final String host;

    private Clinic(Javalin server, String host) {
        this.server = server;
        this.host = host;
    }

    /// Starts the clinic for this machine alone.
    ///
    /// @param port 0 takes a free one
    public static Clinic start(Decisions decisions, Journal journal, int port) {
        return start(decisions, journal, Clock.systemUTC(), LOCAL, port);
    }

    /// Starts the clinic at an address of this machine.
    ///
    /// @param host the name or address that it answers to
    public static Clinic start(Decisions decisions, Journal journal, Clock clock, String host, int port) {
        var server = Javalin.create(config -> configure(config, decisions, journal, clock, host));
        server.start(host, port);
        return new Clinic(server, host);
    }

    private static void configure(
            JavalinConfig config, Decisions decisions, Journal journal, Clock clock, String host) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Gate.MOST_BYTES;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
        });
        var assets = new Assets();
        var rendering = new Rendering();
        var answers = new Answers(decisions);
        Shell shell = assets.shell(decisions.knowledge());
        var troubles = new Troubles(rendering, shell);
        var list = new VisitList(journal, clock, decisions.knowledge(), rendering, shell);
        var pages = new VisitPages(answers, shell);
        var room = new VisitRoom(journal, clock, answers, pages, rendering);
        TableRoom visits = table(journal, decisions, pages, shell);
        var table = new VisitTable(visits, clock, rendering);
        var consent = new ConsentDesk(
                new ConsentRoom(
                        visits, answers, decisions.knowledge().tables().consent(), journal.attachments(), shell),
                visits,
                clock,
                rendering);
        var patients = new PatientDesk(patients(journal, decisions, pages, shell, clock), list, clock, rendering);
        var api = new Api(decisions);
        var sites = new SiteSearch(decisions.knowledge(), rendering);
        var atlas = new AtlasPages(decisions.knowledge(), rendering, shell);
        config.routes.before(new Gate(host));
        config.routes.get("/", list::show);
        config.routes.post("/visits", list::open);
        config.routes.post("/patients/find", list::find);
        config.routes.post("/patients", patients::register);
        config.routes.get("/patients/{patient}", patients::show);
        config.routes.post("/patients/{patient}/{kind}", patients::record);
        config.routes.get("/patients/{patient}/papers/{paper}", patients::paper);
        config.routes.get("/visits/{visit}.json", room::file);
        config.routes.get("/visits/{visit}", room::show);
        config.routes.get("/visits/{visit}/table", table::show);
        config.routes.get("/visits/{visit}/consent", consent::show);
        config.routes.post("/visits/{visit}/consent", consent::agree);
        config.routes.post("/visits/{visit}/table/{kind}", table::record);
        config.routes.get("/visits/{visit}/note.txt", table::text);
        config.routes.get("/visits/{visit}/note.pdf", table::pdf);
        config.routes.post("/visits/{visit}/sensation/preview", room::preview);
        config.routes.post("/visits/{visit}/{section}", room::tell);
        config.routes.get("/sites", sites::search);
        config.routes.get("/atlas", atlas::chart);
        config.routes.get("/atlas/search", atlas::search);
        config.routes.get("/atlas/{kind}/{name}", atlas::sheet);
        var plan = new PlanRoom(decisions, rendering, shell, assets);
        config.routes.get("/plan", plan::page);
        config.routes.get("/plan/answer", plan::answer);
        config.routes.get("/plan/map", plan::map);
        var injury = new InjuryRoom(decisions, clock, rendering, shell, assets);
        config.routes.get("/injury", injury::page);
        config.routes.get("/injury/answer", injury::answer);
        config.routes.get("/injury/sheet", injury::sheet);
        config.routes.get("/sources", new SourceList(decisions.knowledge(), rendering, shell)::show);
        config.routes.post("/api/{step}", api::decide);
        config.routes.get("/assets/{hash}/{name}", assets::serve);
        config.routes.exception(HttpResponseException.class, troubles::refused);
        config.routes.exception(JournalException.class, troubles::journal);
        config.routes.exception(Exception.class, troubles::mistake);
        for (int status : new int[] {400, 403, 404, 405, 413, 415}) {
            config.routes.error(status, troubles::page);
        }
    }

    private static PatientRoom patients(
            Journal journal, Decisions decisions, VisitPages visits, Shell shell, Clock clock) {
        var words = new RecordWords(Map.of("hands", "Hands cleaned"), Map.of(), Map.of(), Map.of());
        return new PatientRoom(
                new Scribe(journal, Version.PROGRAM, decisions.knowledge().hash()),
                visits,
                new PatientPages(shell, words, clock),
                words,
                new Signers(_ -> "nobody signed in", ZoneId.systemDefault()),
                shell.basis() + ". " + shell.review());
    }

    private static TableRoom table(Journal journal, Decisions decisions, VisitPages visits, Shell shell) {
        Map<String, String> checklist = Map.of("hands", "Hands cleaned");
        var signers = new Signers(
                account -> account.equals(Event.SYSTEM) ? "nobody signed in" : account.toString(),
                ZoneId.systemDefault());
        return new TableRoom(
                new Scribe(journal, Version.PROGRAM, decisions.knowledge().hash()),
                new Admission(checklist.keySet()),
                visits,
                new TablePages(
                        shell,
                        signers,
                        HomeAdvice.of(decisions.knowledge().tables().triage()),
                        checklist),
                checklist);
    }

    public int port() {
        return server.port();
    }

    /// Where a browser finds it.
    public String address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://%s:%d/".formatted(name, port());
    }

    @Override
    public void close() {
        server.stop();
    }
}
