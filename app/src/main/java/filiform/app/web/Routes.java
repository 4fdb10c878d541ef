package filiform.app.web;

import static filiform.app.account.Permission.BREAK_GLASS;
import static filiform.app.account.Permission.CHANGE_ACCOUNTS;
import static filiform.app.account.Permission.CHANGE_CREDENTIALS;
import static filiform.app.account.Permission.COUNT;
import static filiform.app.account.Permission.DECIDE;
import static filiform.app.account.Permission.ERASE_RECORDS;
import static filiform.app.account.Permission.EXPORT_RECORDS;
import static filiform.app.account.Permission.GIVE_LINKS;
import static filiform.app.account.Permission.KNOWLEDGE;
import static filiform.app.account.Permission.OWN_ACCOUNT;
import static filiform.app.account.Permission.OWN_CREDENTIALS;
import static filiform.app.account.Permission.OWN_DATA;
import static filiform.app.account.Permission.OWN_REPORT;
import static filiform.app.account.Permission.READ_AUDIT;
import static filiform.app.account.Permission.READ_RECORDS;
import static filiform.app.account.Permission.SEE_ACCOUNTS;
import static filiform.app.account.Permission.SEE_CREDENTIALS;
import static filiform.app.account.Permission.SIGN_IN;
import static filiform.app.account.Permission.WRITE_RECORDS;
import static filiform.app.web.Route.get;
import static filiform.app.web.Route.post;

import filiform.app.account.Access;
import filiform.app.account.Passwords;
import filiform.app.contract.Decisions;
import filiform.app.web.day.WaitingPart;
import filiform.app.web.page.ScreeningPart;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.patient.Drawings;
import filiform.app.web.table.TableRoom;
import filiform.app.web.visit.Answers;
import filiform.record.Journal;
import filiform.record.model.DueTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Every way into the clinic, with what it permits: there is no other. An address with `{visit}` or `{patient}` opens
/// only to who takes part in that care; whatever is posted needs the form's token.
final class Routes {

    private final Decisions decisions;
    private final Access access;
    private final Served served;
    private final Assets assets;
    private final Rendering rendering;
    private final Shell shell;
    private final Cookies cookies;

    Routes(
            Decisions decisions,
            Access access,
            Served served,
            Assets assets,
            Rendering rendering,
            Shell shell,
            Cookies cookies) {
        this.decisions = decisions;
        this.access = access;
        this.served = served;
        this.assets = assets;
        this.rendering = rendering;
        this.shell = shell;
        this.cookies = cookies;
    }

    List<Route> all(SignInRoom signIn) {
        return Stream.of(
                        knowledge(),
                        patients(),
                        records(),
                        before(),
                        needling(),
                        contact(),
                        home(),
                        day(),
                        explain(),
                        accounts(signIn),
                        oversight())
                .flatMap(List::stream)
                .toList();
    }

    private Plain plain() {
        return new Plain(rendering, shell);
    }

    private List<Route> knowledge() {
        var sites = new SiteSearch(decisions.knowledge(), rendering);
        var atlas = new AtlasPages(decisions.knowledge(), rendering, shell);
        var plan = new PlanRoom(decisions, rendering, shell, assets);
        var injury = new InjuryRoom(decisions, access.clock(), rendering, shell, assets);
        var sources = new SourceList(decisions.knowledge(), rendering, shell);
        var api = new Api(decisions);
        return List.of(
                get("/sites", KNOWLEDGE, sites::search),
                get("/atlas", KNOWLEDGE, atlas::chart),
                get("/atlas/search", KNOWLEDGE, atlas::search),
                get("/atlas/{kind}/{name}", KNOWLEDGE, atlas::sheet),
                get("/plan", KNOWLEDGE, plan::page),
                get("/plan/answer", KNOWLEDGE, plan::answer),
                get("/plan/map", KNOWLEDGE, plan::map),
                get("/injury", KNOWLEDGE, injury::page),
                get("/injury/answer", KNOWLEDGE, injury::answer),
                get("/injury/sheet", KNOWLEDGE, injury::sheet),
                get("/sources", KNOWLEDGE, sources::show),
                get("/assets/{hash}/{name}", KNOWLEDGE, assets::serve),
                post("/api/{step}", DECIDE, api::decide));
    }

    private List<Route> records() {
        Journal journal = access.journal();
        Clock clock = access.clock();
        var answers = new Answers(decisions);
        var pages = new VisitPages(answers, shell);
        var rooms = new RecordRooms(decisions, access, pages, shell);
        var list = new VisitList(journal, clock, decisions.knowledge());
        var room = new VisitRoom(
                journal, new SectionDesk(journal, clock, answers), pages, rooms.steps(answers), rendering);
        TableRoom visits = rooms.table(answers);
        var table = new VisitTable(visits, clock, rendering);
        var consent = new ConsentDesk(rooms.consent(visits, answers), visits, clock, rendering);
        var patients = new PatientDesk(rooms.patients(served.mails()), today(list), clock, rendering);
        return List.of(
                post("/visits", WRITE_RECORDS, list::open),
                get("/visits/{visit}.json", EXPORT_RECORDS, room::file),
                get("/visits/{visit}", READ_RECORDS, room::show),
                get("/visits/{visit}/table", READ_RECORDS, table::show),
                post("/visits/{visit}/table/{kind}", WRITE_RECORDS, table::record),
                get("/visits/{visit}/consent", READ_RECORDS, consent::show),
                post("/visits/{visit}/consent", WRITE_RECORDS, consent::agree),
                get("/visits/{visit}/note.txt", EXPORT_RECORDS, table::text),
                get("/visits/{visit}/note.pdf", EXPORT_RECORDS, table::pdf),
                get("/visits/{visit}/sheet.txt", EXPORT_RECORDS, table::sheetText),
                get("/visits/{visit}/sheet.pdf", EXPORT_RECORDS, table::sheetPdf),
                post("/visits/{visit}/sensation/preview", READ_RECORDS, room::preview),
                post("/visits/{visit}/{section}", WRITE_RECORDS, room::tell),
                post("/patients", WRITE_RECORDS, patients::register),
                get("/patients/{patient}", READ_RECORDS, patients::show),
                get("/patients/{patient}/papers/{paper}", EXPORT_RECORDS, patients::paper),
                post("/patients/{patient}/attachments", WRITE_RECORDS, patients::attach),
                get("/patients/{patient}/attachments/{hash}", EXPORT_RECORDS, patients::attachment),
                post("/patients/{patient}/{kind}", WRITE_RECORDS, patients::record));
    }

    private List<Route> patients() {
        var doors = new PatientDoors(access, served, plain());
        return List.of(
                post("/patients/{patient}/glass", BREAK_GLASS, doors::breakGlass),
                get("/patients/{patient}/links", GIVE_LINKS, doors::links),
                post("/patients/{patient}/links", GIVE_LINKS, doors::give),
                post("/patients/{patient}/links/revoke", GIVE_LINKS, doors::revoke),
                get("/patients/{patient}/erase", ERASE_RECORDS, doors::askErase),
                post("/patients/{patient}/erase", ERASE_RECORDS, doors::erase));
    }

    /// Screening and planning within a visit.
    private List<Route> before() {
        Journal journal = access.journal();
        var answers = new Answers(decisions);
        var pages = new VisitPages(answers, shell);
        TableRoom visits = new RecordRooms(decisions, access, pages, shell).table(answers);
        var desk = new SectionDesk(journal, access.clock(), answers);
        var plan = new VisitPlanRoom(new PlanRoom(decisions, rendering, shell, assets), visits, desk);
        var part = new ScreeningPart(answers, pages, shell, assets.address("screening.js"));
        var screening = new ScreeningRoom(journal, visits, desk, pages, part, rendering);
        return List.of(
                get("/visits/{visit}/screening", READ_RECORDS, screening::show),
                post("/visits/{visit}/screening/now", READ_RECORDS, screening::now),
                post("/visits/{visit}/screening/save", WRITE_RECORDS, screening::save),
                get("/visits/{visit}/plan", READ_RECORDS, plan::page),
                get("/visits/{visit}/plan/answer", READ_RECORDS, plan::answer),
                post("/visits/{visit}/plan/use", WRITE_RECORDS, plan::use));
    }

    /// The full screen beside the patient, and what lets it work without the network.
    private List<Route> needling() {
        var answers = new Answers(decisions);
        var rooms = new RecordRooms(decisions, access, new VisitPages(answers, shell), shell);
        var live = new LiveDesk(rooms.live(answers), access.clock(), rendering, cookies, shell, assets);
        return List.of(
                get("/visits/{visit}/live", READ_RECORDS, live::show),
                get("/visits/{visit}/live/state", READ_RECORDS, live::state),
                post("/visits/{visit}/live/{kind}", WRITE_RECORDS, live::record),
                get("/live-worker.js", KNOWLEDGE, live::worker),
                get("/live.webmanifest", KNOWLEDGE, live::manifest));
    }

    /// From what was felt to the nerve, the letter and the way home, within a visit.
    private List<Route> contact() {
        var answers = new Answers(decisions);
        var rooms = new RecordRooms(decisions, access, new VisitPages(answers, shell), shell);
        TableRoom visits = rooms.table(answers);
        var injury = new VisitInjury(
                new InjuryRoom(decisions, access.clock(), rendering, shell, assets), access.journal(), answers);
        var letter = new LetterDesk(visits, rooms.patients(served.mails()), answers, access.clock(), rendering, shell);
        var after = new AfterDesk(
                visits, rooms.patients(served.mails()), decisions.knowledge(), access, served, rendering, shell);
        return List.of(
                get("/visits/{visit}/injury", READ_RECORDS, injury::page),
                get("/visits/{visit}/injury/answer", READ_RECORDS, injury::answer),
                get("/visits/{visit}/letter", READ_RECORDS, letter::show),
                post("/visits/{visit}/letter/referral", WRITE_RECORDS, letter::make),
                get("/visits/{visit}/after", READ_RECORDS, after::show),
                post("/visits/{visit}/after/advice", WRITE_RECORDS, after::advise),
                post("/visits/{visit}/after/followup", WRITE_RECORDS, after::plan),
                post("/visits/{visit}/after/link", GIVE_LINKS, after::link));
    }

    /// What patients see and tell at home.
    private List<Route> home() {
        var readings = new Readings(decisions.knowledge(), access.journal(), assets, shell);
        var my = new MyRoom(decisions, access, rendering, readings);
        return List.of(
                get("/my/{link}", OWN_DATA, my::show),
                get("/my/{link}/check", OWN_REPORT, my::check),
                post("/my/{link}/check", OWN_REPORT, my::tell),
                get("/my/{link}/record", OWN_DATA, my::record),
                get("/my/{link}/record.json", OWN_DATA, my::file));
    }

    /// What waits for whom.
    private List<Route> day() {
        Today today = today(new VisitList(access.journal(), access.clock(), decisions.knowledge()));
        return List.of(
                get("/", READ_RECORDS, today::show),
                get("/waiting", READ_RECORDS, today::waiting),
                post("/patients/find", READ_RECORDS, today::find));
    }

    private Today today(VisitList visits) {
        var times = DueTime.of(decisions.knowledge().tables().checkIns());
        return new Today(
                access.journal(),
                access.clock(),
                visits,
                new WaitingPart(
                        access.journal(),
                        times,
                        new Drawings(decisions.knowledge().atlas())),
                rendering,
                shell,
                assets.address("day.js"));
    }

    /// What anyone may read about a needle that meets a nerve.
    private List<Route> explain() {
        var room = new ExplainRoom(decisions, rendering, shell, assets);
        return List.of(get("/explain", KNOWLEDGE, room::page), get("/explain/answer", KNOWLEDGE, room::answer));
    }

    private List<Route> accounts(SignInRoom signIn) {
        var own = new AccountRoom(access, cookies, plain(), new Passwords(served.cost(), new SecureRandom()), served);
        var all = new AccountsRoom(access, plain());
        var settings = new SettingsRoom(access, plain(), served.mails());
        var factor = new FactorRoom(access, cookies, plain(), signIn);
        return List.of(
                get("/sign-in", SIGN_IN, signIn::show),
                post("/sign-in", SIGN_IN, signIn::sign),
                get("/sign-in/code", SIGN_IN, signIn::showCode),
                post("/sign-in/code", SIGN_IN, signIn::code),
                get("/welcome", SIGN_IN, signIn::showWelcome),
                post("/welcome", SIGN_IN, signIn::welcome),
                get("/second-factor", SIGN_IN, factor::showFactor),
                post("/second-factor", SIGN_IN, factor::factor),
                post("/sign-out", SIGN_IN, signIn::out),
                post("/prove", OWN_ACCOUNT, signIn::prove),
                get("/account", OWN_ACCOUNT, own::show),
                get("/account/home", OWN_ACCOUNT, own::home),
                post("/account/password", OWN_ACCOUNT, own::password),
                post("/account/sessions/close", OWN_ACCOUNT, own::closeSession),
                post("/account/sign-out-everywhere", OWN_ACCOUNT, own::closeAll),
                get("/accounts", SEE_ACCOUNTS, all::show),
                post("/accounts", CHANGE_ACCOUNTS, all::open),
                post("/accounts/{account}/roles", CHANGE_ACCOUNTS, all::giveRoles),
                post("/accounts/{account}/invite", CHANGE_ACCOUNTS, all::invite),
                post("/accounts/{account}/close", CHANGE_ACCOUNTS, all::close),
                get("/clinic", SEE_ACCOUNTS, settings::show),
                post("/clinic", CHANGE_ACCOUNTS, settings::settle));
    }

    private List<Route> oversight() {
        var credentials = new CredentialRoom(access, plain());
        return List.of(
                get("/credentials", OWN_CREDENTIALS, credentials::own),
                post("/credentials/learning", OWN_CREDENTIALS, credentials::learn),
                get("/credentials/all", SEE_CREDENTIALS, credentials::all),
                post("/credentials/{account}", CHANGE_CREDENTIALS, credentials::give),
                get("/audit", READ_AUDIT, new AuditRoom(access, plain())::show),
                get("/counts", COUNT, new CountsRoom(access.journal(), plain())::show));
    }
}
