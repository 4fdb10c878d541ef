package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.account.Buckets;
import filiform.app.account.Care;
import filiform.app.account.Links.Link;
import filiform.app.account.Permission;
import filiform.app.account.Role;
import filiform.app.account.Session;
import filiform.app.account.Session.Stage;
import filiform.app.web.form.Filled;
import filiform.record.Chain;
import filiform.record.event.AuditEvent.Exported;
import filiform.record.event.AuditEvent.RecordRead;
import filiform.record.event.AuditEvent.RouteRefused;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.UnauthorizedResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Stands before every route: who sends this, may they, and is it their patient. What was read is on record before it
/// goes out.
final class Guard {

    static final String FORM_HEADER = "X-Form-Token";

    private static final String NOT_SENT_FROM_HERE =
            "This form belongs to another session, or is too old. Look at what you typed and send it again.";

    private final Access access;
    private final Cookies cookies;
    private final Served served;
    private final SignInRoom room;
    private final EndedLink ended;
    private final Buckets accounts;

    Guard(Access access, Cookies cookies, Served served, SignInRoom room, EndedLink ended) {
        this.access = access;
        this.cookies = cookies;
        this.served = served;
        this.room = room;
        this.ended = ended;
        accounts = new Buckets(served.limits().account(), access.clock());
    }

    Handler around(Route route) {
        return context -> pass(route, context);
    }

    private void pass(Route route, Context context) throws Exception {
        Who who = who(route, context);
        who.keep(context);
        if (who.account().isPresent() && !accounts.take(who.account().get().id().toString())) {
            throw Gate.tooMany(context, accounts);
        }
        if (!route.permission().given(who.roles())) {
            refuse(route, who, context);
            return;
        }
        if (route.writes() && route.permission() != Permission.DECIDE && !cookies.fits(context, token(context))) {
            context.attribute("again", true);
            throw new ForbiddenResponse(NOT_SENT_FROM_HERE);
        }
        if (route.permission().provedAgain() && !proved(who, route, context)) {
            room.askAgain(context, route.writes());
            return;
        }
        Optional<UUID> patient = patient(context);
        if (patient.isPresent() && !sees(who, patient.get()) && route.permission() != Permission.BREAK_GLASS) {
            outsideCare(route, who, patient.get(), context);
            return;
        }
        route.handler().handle(context);
        // A form that is refused comes back on the whole page of the record: that is a look at it too.
        if (route.quiet() && context.statusCode() == 204) {
            return;
        }
        if (context.statusCode() < 400) {
            audit(route, who, patient, context);
        } else if (patient.isPresent() && context.statusCode() != 404) {
            access.recorder()
                    .audit(Signed.account(context), new RecordRead(patient, part(context, "visit"), route.words()));
        }
    }

    private Who who(Route route, Context context) {
        String from = Gate.from(context, served.proxied());
        String token = cookies.session(context);
        Optional<Session> session = route.quiet()
                ? access.sessions().look(token)
                : access.sessions().find(token);
        Optional<Account> account = session.filter(found -> found.stage() == Stage.IN)
                .flatMap(found -> access.accounts().find(found.account()))
                .filter(found -> !found.closed());
        var roles = EnumSet.of(Role.ANYONE);
        account.ifPresent(found -> {
            roles.clear();
            roles.addAll(found.roles());
        });
        var who = new Who(
                session, account, roles.isEmpty() ? EnumSet.of(Role.ANYONE) : roles, token, Optional.empty(), from);
        Optional<Link> link =
                Optional.ofNullable(context.pathParamMap().get("link")).flatMap(access.links()::opens);
        return link.map(who::by).orElse(who);
    }

    private void refuse(Route route, Who who, Context context) {
        if (who.account().isPresent()) {
            refused(route, who, "role");
            throw new ForbiddenResponse("Your roles do not permit this: %s."
                    .formatted(Ways.words(who.account().get().roles())));
        }
        if (List.of(Permission.OWN_DATA, Permission.OWN_REPORT).contains(route.permission())) {
            ended.show(context, route.writes());
            return;
        }
        if (route.writes()) {
            context.attribute("again", true);
            throw new UnauthorizedResponse("");
        }
        room.lead(context, who);
    }

    private void refused(Route route, Who who, String why) {
        who.account().ifPresent(account -> access.recorder().audit(account.id(), new RouteRefused(route.words(), why)));
    }

    private static String token(Context context) {
        String header = Optional.ofNullable(context.header(FORM_HEADER)).orElse("");
        return header.isEmpty()
                ? Optional.ofNullable(context.formParam(Filled.FORM_TOKEN)).orElse("")
                : header;
    }

    private boolean proved(Who who, Route route, Context context) {
        Session session = who.session().orElseThrow(UnauthorizedResponse::new);
        if (session.proved(access.clock().instant(), access.sessions().ends())) {
            return true;
        }
        return route.writes()
                && access.signIn()
                        .prove(
                                session,
                                field(context, Filled.PROOF_PASSWORD),
                                field(context, Filled.PROOF_CODE),
                                who.from());
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    /// The patient that an address is about; none where it is about nobody, or about a visit that is not there.
    private Optional<UUID> patient(Context context) {
        Optional<UUID> named = part(context, "patient");
        if (named.isPresent()) {
            return named;
        }
        Optional<UUID> visited = part(context, "visit").flatMap(this::ofVisit);
        return visited.isPresent() ? visited : inForm(context);
    }

    /// A form that opens a visit names its patient itself. Who is not in the journal yet is in nobody's care, and may
    /// be written of by everyone who writes.
    private Optional<UUID> inForm(Context context) {
        if (context.method().equals(HandlerType.GET)) {
            return Optional.empty();
        }
        return Told.id(field(context, "patient").strip())
                .filter(patient ->
                        !access.journal().chain(Chain.patient(patient)).isEmpty());
    }

    private static Optional<UUID> part(Context context, String name) {
        return Optional.ofNullable(context.pathParamMap().get(name)).flatMap(Told::id);
    }

    private Optional<UUID> ofVisit(UUID visit) {
        return access.journal()
                .read(handle -> handle.select("SELECT chain FROM visit WHERE id = ?", visit.toString())
                        .mapTo(String.class)
                        .findFirst())
                .map(chain -> Chain.of(chain).id());
    }

    /// Whether somebody may see a patient's record: a lead sees every one, a practitioner those of their care.
    boolean sees(Who who, UUID patient) {
        if (who.is(Role.LEAD)) {
            return true;
        }
        if (who.link().filter(link -> link.patient().equals(patient)).isPresent()) {
            return true;
        }
        return who.account().isPresent()
                && Care.takesPart(
                        access.journal(),
                        who.account().get().id(),
                        patient,
                        access.clock().instant());
    }

    private void outsideCare(Route route, Who who, UUID patient, Context context) {
        refused(route, who, "care");
        if (route.writes()) {
            throw new ForbiddenResponse("You take no part in the care of this patient. Nothing was recorded.");
        }
        room.askReason(context, patient);
    }

    private void audit(Route route, Who who, Optional<UUID> patient, Context context) {
        Optional<UUID> visit = part(context, "visit");
        UUID author = Signed.account(context);
        switch (route.permission()) {
            case READ_RECORDS -> access.recorder().audit(author, new RecordRead(patient, visit, route.words()));
            case EXPORT_RECORDS -> access.recorder().audit(author, new Exported(patient, visit, route.words()));
            case OWN_DATA, OWN_REPORT ->
                access.recorder().audit(author, new RecordRead(who.link().map(Link::patient), visit, route.words()));
            case KNOWLEDGE,
                    DECIDE,
                    SIGN_IN,
                    OWN_ACCOUNT,
                    OWN_CREDENTIALS,
                    WRITE_RECORDS,
                    BREAK_GLASS,
                    GIVE_LINKS,
                    ERASE_RECORDS,
                    READ_AUDIT,
                    SEE_ACCOUNTS,
                    CHANGE_ACCOUNTS,
                    CHANGE_CREDENTIALS,
                    SEE_CREDENTIALS,
                    COUNT -> {}
        }
    }
}
