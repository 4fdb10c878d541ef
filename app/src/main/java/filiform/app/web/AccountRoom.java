package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.account.Passwords;
import filiform.app.account.Session;
import filiform.app.account.SignIn;
import filiform.app.web.form.Filled;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Field;
import filiform.app.web.page.PlainPage.Form;
import filiform.app.web.page.PlainPage.Heading;
import filiform.app.web.page.PlainPage.Lead;
import filiform.app.web.page.PlainPage.Row;
import filiform.app.web.page.PlainPage.Table;
import filiform.app.web.page.PlainPage.Words;
import filiform.app.web.page.PlainPage.Wrong;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One's own account: password, second factor, sessions.
final class AccountRoom {

    private final Access access;
    private final Cookies cookies;
    private final Plain plain;
    private final Passwords passwords;
    private final boolean codes;

    AccountRoom(Access access, Cookies cookies, Plain plain, Passwords passwords, Served served) {
        this.access = access;
        this.cookies = cookies;
        this.plain = plain;
        this.passwords = passwords;
        codes = !served.demo();
    }

    /// Where signing in leads, by what the roles may see.
    void home(Context context) {
        Plain.to(context, Ways.home(account(context).roles()));
    }

    void show(Context context) {
        page(context, 200, Optional.empty());
    }

    private void page(Context context, int status, Optional<String> wrong) {
        Account account = account(context);
        Session here = session(context);
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(new Words("You are %s, and sign in as %s. Your roles: %s."
                .formatted(account.called(), account.name(), Ways.words(account.roles()))));
        blocks.add(new Heading("Another password"));
        var fields = new ArrayList<Field>();
        fields.add(Field.password("password", "Password until now", "current-password"));
        if (codes) {
            fields.add(Field.code("code", "Code"));
        }
        fields.add(Field.password("new_password", "New password", "new-password")
                .hinted("at least %d letters".formatted(Passwords.SHORTEST)));
        fields.add(Field.password("repeated", "New password again", "new-password"));
        blocks.add(new Form("/account/password", fields, "Set the password"));
        if (codes) {
            blocks.add(new Lead("/second-factor", "Set another second factor, with new recovery codes"));
        }
        blocks.add(new Heading("Where you are signed in"));
        blocks.add(new Table(
                List.of("Since", "Last used", "Where", "End it"),
                access.sessions().of(account.id()).stream()
                        .map(session -> row(session, here))
                        .toList()));
        blocks.add(new Form("/account/sign-out-everywhere", List.of(), "Sign out everywhere"));
        plain.send(context, status, "My account", blocks);
    }

    private static Row row(Session session, Session here) {
        boolean mine = session.id().equals(here.id());
        return new Row(
                List.of(Days.minute(session.opened()), Days.minute(session.used()), mine ? "here" : "elsewhere"),
                mine
                        ? List.of()
                        : List.of(new Form(
                                "/account/sessions/close",
                                List.of(Field.hidden("session", session.id().toString())),
                                "Sign out there")));
    }

    void password(Context context) {
        Account account = account(context);
        Session session = session(context);
        String wanted = SignInRoom.exact(context, "new_password");
        Optional<String> fault = fault(wanted, SignInRoom.exact(context, "repeated"), account.name());
        if (fault.isPresent()) {
            page(context, 422, fault);
            return;
        }
        String code = new Filled(context.formParamMap()).text("code");
        String before = SignInRoom.exact(context, "password");
        if (!access.signIn().prove(session, before, code, Who.of(context).from())) {
            page(context, 403, Optional.of(SignIn.REFUSED));
            return;
        }
        access.accounts().setPassword(account.id(), passwords.hash(wanted));
        access.sessions().closeAll(account.id());
        cookies.open(context, access.sessions().open(account.id(), Session.Stage.IN));
        Plain.to(context, "/account");
    }

    void closeSession(Context context) {
        Told.id(new Filled(context.formParamMap()).text("session")).ifPresent(id -> {
            access.sessions().close(account(context).id(), id);
            access.signIn().out(account(context).id(), "another session");
        });
        Plain.to(context, "/account");
    }

    void closeAll(Context context) {
        access.sessions().closeAll(account(context).id());
        access.signIn().out(account(context).id(), "every session");
        cookies.close(context);
        Plain.to(context, "/sign-in");
    }

    static Optional<String> fault(String password, String repeated, String name) {
        if (!password.equals(repeated)) {
            return Optional.of("The two new passwords differ.");
        }
        return Passwords.fault(password, name);
    }

    private static Account account(Context context) {
        return Who.of(context).account().orElseThrow(UnauthorizedResponse::new);
    }

    private static Session session(Context context) {
        return Who.of(context).session().orElseThrow(UnauthorizedResponse::new);
    }
}
