package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Buckets;
import filiform.app.account.Passwords;
import filiform.app.account.Session;
import filiform.app.account.Session.Stage;
import filiform.app.account.SignIn;
import filiform.app.account.SignIn.Outcome;
import filiform.app.web.form.Filled;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Field;
import filiform.app.web.page.PlainPage.Form;
import filiform.app.web.page.PlainPage.Lead;
import filiform.app.web.page.PlainPage.Words;
import filiform.app.web.page.PlainPage.Wrong;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The way in and out: sign in, an invitation, and the proof that is asked again.
final class SignInRoom {

    /// Pages of ours alone; never another site's address.
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/_.~?=&%-]{0,300}");

    private final Access access;
    private final Cookies cookies;
    private final Plain plain;
    private final boolean codes;
    private final Buckets tries;

    SignInRoom(Access access, Cookies cookies, Plain plain, Served served) {
        this.access = access;
        this.cookies = cookies;
        this.plain = plain;
        codes = !served.demo();
        tries = new Buckets(served.limits().signingIn(), access.clock());
    }

    void show(Context context) {
        ask(context, 200, Optional.empty(), safe(context.queryParam("to")));
    }

    private void ask(Context context, int status, Optional<String> wrong, String to) {
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(new Form(
                "/sign-in",
                List.of(
                        Field.hidden("to", to),
                        Field.text("name", "Name", "").completed("username"),
                        Field.password("password", "Password", "current-password")),
                "Sign in"));
        blocks.add(new Lead("/welcome", "I was given a one-time secret"));
        blocks.add(new Lead("/explain", "No account? Read what happens when a needle meets a nerve"));
        plain.send(context, status, "Sign in", blocks);
    }

    void sign(Context context) {
        slow(context);
        var form = new Filled(context.formParamMap());
        String to = safe(form.text("to"));
        Outcome outcome = access.signIn()
                .password(
                        form.text("name"),
                        exact(context, "password"),
                        Who.of(context).from());
        switch (outcome) {
            case Outcome.Refused(String words) -> ask(context, 403, Optional.of(words), to);
            case Outcome.Next next -> on(context, next, to);
        }
    }

    void showCode(Context context) {
        askCode(context, 200, Optional.empty(), safe(context.queryParam("to")));
    }

    private void askCode(Context context, int status, Optional<String> wrong, String to) {
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(new Words("Type the six digits that your authenticator app shows, or one of your recovery codes."));
        blocks.add(new Form("/sign-in/code", List.of(Field.hidden("to", to), Field.code("code", "Code")), "Go on"));
        plain.send(context, status, "Second factor", blocks);
    }

    void code(Context context) {
        slow(context);
        var form = new Filled(context.formParamMap());
        String to = safe(form.text("to"));
        Who who = Who.of(context);
        Session session = who.session().orElseThrow(UnauthorizedResponse::new);
        switch (access.signIn().code(session, form.text("code"), who.from())) {
            case Outcome.Refused(String words) -> askCode(context, 403, Optional.of(words), to);
            case Outcome.Next next -> on(context, next, to);
        }
    }

    void showWelcome(Context context) {
        askWelcome(context, 200, Optional.empty(), "");
    }

    private void askWelcome(Context context, int status, Optional<String> wrong, String name) {
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(new Words("With the one-time secret that you were given you set your own password, once."));
        blocks.add(new Form(
                "/welcome",
                List.of(
                        Field.text("name", "Name", name).completed("username"),
                        Field.password("secret", "One-time secret", "off"),
                        Field.password("new_password", "New password", "new-password")
                                .hinted("at least %d letters".formatted(Passwords.SHORTEST)),
                        Field.password("repeated", "New password again", "new-password")),
                "Set the password"));
        plain.send(context, status, "Welcome", blocks);
    }

    void welcome(Context context) {
        slow(context);
        var form = new Filled(context.formParamMap());
        String name = form.text("name");
        String password = exact(context, "new_password");
        Optional<String> fault = AccountRoom.fault(password, exact(context, "repeated"), name);
        if (fault.isPresent()) {
            askWelcome(context, 422, fault, name);
            return;
        }
        switch (access.signIn()
                .welcome(name, form.text("secret"), password, Who.of(context).from())) {
            case Outcome.Refused(String words) -> askWelcome(context, 403, Optional.of(words), name);
            case Outcome.Next next -> on(context, next, "");
        }
    }

    void out(Context context) {
        Who who = Who.of(context);
        who.session().ifPresent(session -> {
            access.sessions().close(session);
            access.signIn().out(session.account(), "this session");
        });
        cookies.close(context);
        // What pages kept on the device, such as the live one, goes with the session.
        context.header("Clear-Site-Data", "\"storage\"");
        Plain.to(context, "/sign-in");
    }

    /// Asks for password and code once more. What was typed is kept.
    void askAgain(Context context, boolean posted) {
        var fields = new ArrayList<Field>();
        if (posted) {
            context.formParamMap().forEach((name, values) -> {
                if (!Filled.secret(name)) {
                    values.forEach(value -> fields.add(Field.hidden(name, value)));
                }
            });
        } else {
            String query = Optional.ofNullable(context.queryString())
                    .map(text -> "?" + text)
                    .orElse("");
            fields.add(Field.hidden("to", context.path() + query));
        }
        fields.add(Field.password(Filled.PROOF_PASSWORD, "Password", "current-password"));
        if (codes) {
            fields.add(Field.code(Filled.PROOF_CODE, "Code"));
        }
        plain.send(
                context,
                401,
                "Is it you?",
                List.of(
                        new Words("For this, the password and the code are asked again."),
                        new Form(posted ? context.path() : "/prove", fields, "Go on")));
    }

    void prove(Context context) {
        slow(context);
        Who who = Who.of(context);
        Session session = who.session().orElseThrow(UnauthorizedResponse::new);
        String code = new Filled(context.formParamMap()).text("code");
        String proof = Optional.ofNullable(context.formParam(Filled.PROOF_CODE)).orElse(code);
        if (!access.signIn().prove(session, exact(context, Filled.PROOF_PASSWORD), proof, who.from())) {
            plain.send(context, 403, "Is it you?", List.of(new Wrong(SignIn.REFUSED)));
            return;
        }
        Plain.to(context, safe(context.formParam("to")));
    }

    /// Nobody is signed in: leads to where that is done.
    void lead(Context context, Who who) {
        Stage stage = who.session().map(Session::stage).orElse(Stage.IN);
        String query = Optional.ofNullable(context.queryString())
                .map(text -> "?" + text)
                .orElse("");
        String to = safe(context.path() + query);
        switch (stage) {
            case CODE -> Plain.to(context, "/sign-in/code");
            case SET_UP -> Plain.to(context, "/second-factor");
            case IN -> Plain.to(context, to.equals("/") || to.isEmpty() ? "/sign-in" : "/sign-in?to=" + encoded(to));
        }
    }

    /// A record outside the reader's care: asks for the reason.
    void askReason(Context context, UUID patient) {
        plain.send(
                context,
                403,
                "Not in your care",
                List.of(
                        new Words(
                                "You take no part in the care of this patient. If you must see the record now, say why: it opens for four hours, and the safety lead sees your reason."),
                        new Form(
                                "/patients/" + patient + "/glass",
                                List.of(
                                        Field.hidden("to", safe(context.path())),
                                        Field.text("reason", "Reason", "").hinted("10 to 500 letters")),
                                "Open the record")));
    }

    private void on(Context context, Outcome.Next next, String to) {
        cookies.open(context, next.token());
        switch (next.stage()) {
            case CODE -> Plain.to(context, to.isEmpty() ? "/sign-in/code" : "/sign-in/code?to=" + encoded(to));
            case SET_UP -> Plain.to(context, "/second-factor");
            case IN -> Plain.to(context, to.isEmpty() ? "/account/home" : to);
        }
    }

    /// Holds back who tries too often.
    void slow(Context context) {
        if (!tries.take(Who.of(context).from())) {
            throw Gate.tooMany(context, tries);
        }
    }

    /// A password is taken letter by letter, with the space around it.
    static String exact(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    static String safe(@org.jspecify.annotations.Nullable String to) {
        return to != null && OURS.matcher(to).matches() ? to : "";
    }

    private static String encoded(String to) {
        return java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8);
    }
}
