package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.account.Session;
import filiform.app.account.Session.Stage;
import filiform.app.account.SignIn;
import filiform.app.account.SignIn.Outcome;
import filiform.app.account.TimeCode;
import filiform.app.web.draw.QrDrawing;
import filiform.app.web.form.Filled;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Field;
import filiform.app.web.page.PlainPage.Form;
import filiform.app.web.page.PlainPage.Lead;
import filiform.app.web.page.PlainPage.Letters;
import filiform.app.web.page.PlainPage.Picture;
import filiform.app.web.page.PlainPage.Words;
import filiform.app.web.page.PlainPage.Wrong;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the second factor is set: on the way in for the first time, or by its owner later.
final class FactorRoom {

    private final Access access;
    private final Cookies cookies;
    private final Plain plain;
    private final SignInRoom signIn;

    FactorRoom(Access access, Cookies cookies, Plain plain, SignInRoom signIn) {
        this.access = access;
        this.cookies = cookies;
        this.plain = plain;
        this.signIn = signIn;
    }

    /// The page on which a second factor is set: while signing in for the first time, or by its owner later.
    void showFactor(Context context) {
        Who who = Who.of(context);
        Session session = settingUp(who);
        if (session.stage() == Stage.IN
                && !session.proved(access.clock().instant(), access.sessions().ends())) {
            signIn.askAgain(context, false);
            return;
        }
        askFactor(context, 200, Optional.empty());
    }

    private void askFactor(Context context, int status, Optional<String> wrong) {
        Who who = Who.of(context);
        Account account = account(settingUp(who));
        byte[] secret = SignIn.newFactor(who.token(), account);
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(
                new Words(
                        "Scan this with an authenticator app, or type the letters into it. Then type the six digits that it shows."));
        blocks.add(new Picture(QrDrawing.svg(TimeCode.address(secret, account.name()))));
        blocks.add(new Letters(List.of(TimeCode.letters(secret))));
        blocks.add(new Form("/second-factor", List.of(Field.code("code", "Code")), "Set the second factor"));
        plain.send(context, status, "Second factor", blocks);
    }

    void factor(Context context) {
        signIn.slow(context);
        Who who = Who.of(context);
        Session session = settingUp(who);
        if (session.stage() == Stage.IN
                && !session.proved(access.clock().instant(), access.sessions().ends())) {
            throw new UnauthorizedResponse();
        }
        Account account = account(session);
        byte[] secret = SignIn.newFactor(who.token(), account);
        if (!access.signIn().confirms(secret, account, new Filled(context.formParamMap()).text("code"))) {
            askFactor(
                    context, 422, Optional.of("This code does not fit. Look whether the clock of the phone is right."));
            return;
        }
        List<String> recovery = access.accounts().setFactor(account.id(), secret);
        Outcome.Next next = access.signIn().setUp(session, account, who.from());
        cookies.open(context, next.token());
        context.attribute("forms", null);
        plain.send(
                context,
                200,
                "Recovery codes",
                List.of(
                        new Words(
                                "The second factor is set. Keep these codes where only you find them: each lets you in once, should the app be lost. They are never shown again."),
                        new Letters(recovery),
                        new Lead(Ways.home(account.roles()), "Go on")));
    }

    private Session settingUp(Who who) {
        return who.session().filter(session -> session.stage() != Stage.CODE).orElseThrow(UnauthorizedResponse::new);
    }

    private Account account(Session session) {
        return access.accounts()
                .find(session.account())
                .filter(found -> !found.closed())
                .orElseThrow(UnauthorizedResponse::new);
    }
}
