package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.account.Accounts.Invited;
import filiform.app.account.Role;
import filiform.app.web.form.Filled;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Field;
import filiform.app.web.page.PlainPage.Form;
import filiform.app.web.page.PlainPage.Heading;
import filiform.app.web.page.PlainPage.Lead;
import filiform.app.web.page.PlainPage.Letters;
import filiform.app.web.page.PlainPage.Row;
import filiform.app.web.page.PlainPage.Table;
import filiform.app.web.page.PlainPage.Words;
import filiform.app.web.page.PlainPage.Wrong;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// The administrator's page: who works here, in which roles.
final class AccountsRoom {

    private static final int LONGEST = 60;

    private final Access access;
    private final Plain plain;

    AccountsRoom(Access access, Plain plain) {
        this.access = access;
        this.plain = plain;
    }

    void show(Context context) {
        page(context, 200, Optional.empty());
    }

    private void page(Context context, int status, Optional<String> wrong) {
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(new Table(
                List.of("Name", "Called", "Roles", "State", "Change"),
                access.accounts().all().stream().map(AccountsRoom::row).toList()));
        blocks.add(new Heading("Make an account"));
        var fields = new ArrayList<Field>();
        fields.add(Field.text("name", "Name to sign in with", "").hinted("letters, digits, '.', '-' and '_'"));
        fields.add(Field.text("called", "Name as others see it", ""));
        fields.addAll(roleFields(Set.of()));
        blocks.add(new Form("/accounts", fields, "Make the account"));
        plain.send(context, status, "Accounts", blocks);
    }

    private static Row row(Account account) {
        List<Form> forms = account.closed()
                ? List.of()
                : List.of(
                        new Form(at(account, "/roles"), roleFields(account.roles()), "Give these roles"),
                        new Form(at(account, "/invite"), List.of(), "Invite again"),
                        new Form(at(account, "/close"), List.of(Field.text("why", "Why", "")), "Close the account"));
        return new Row(List.of(account.name(), account.called(), Ways.words(account.roles()), account.state()), forms);
    }

    private static String at(Account account, String what) {
        return "/accounts/" + account.id() + what;
    }

    private static List<Field> roleFields(Set<Role> held) {
        return Role.given().stream()
                .map(role -> Field.tick("role", role.word(), role.word(), held.contains(role)))
                .toList();
    }

    void open(Context context) {
        var form = new Filled(context.formParamMap());
        String name = form.text("name");
        String called = form.text("called");
        Set<Role> roles = roles(form);
        if (!name.matches("[A-Za-z0-9._-]{2,60}") || called.isEmpty() || called.length() > LONGEST || roles.isEmpty()) {
            page(
                    context,
                    422,
                    Optional.of(
                            "An account has a name of 2 to 60 letters, digits, '.', '-' or '_', a name that others see, and at least one role."));
            return;
        }
        if (access.accounts().named(name).isPresent()) {
            page(context, 422, Optional.of("Another account has this name."));
            return;
        }
        invited(context, name, access.accounts().open(Signed.account(context), name, called, roles));
    }

    void invite(Context context) {
        Account account = account(context);
        access.sessions().closeAll(account.id());
        invited(context, account.name(), access.accounts().invite(Signed.account(context), account.id()));
    }

    private void invited(Context context, String name, Invited invited) {
        plain.send(
                context,
                200,
                "One-time secret",
                List.of(
                        new Words(
                                "Give this secret to %s by word of mouth. It is shown once, counts once, and for seven days; they use it under Sign in, I was given a one-time secret."
                                        .formatted(name)),
                        new Letters(List.of(invited.secret())),
                        new Lead("/accounts", "All accounts")));
    }

    void giveRoles(Context context) {
        Account account = account(context);
        Set<Role> roles = roles(new Filled(context.formParamMap()));
        if (roles.isEmpty()) {
            page(context, 422, Optional.of("An account has at least one role. Close it if it needs none."));
        } else if (!roles.contains(Role.ADMINISTRATOR) && lastAdministrator(account)) {
            page(context, 422, Optional.of("This is the last administrator."));
        } else {
            access.accounts().giveRoles(Signed.account(context), account.id(), roles);
            Plain.to(context, "/accounts");
        }
    }

    void close(Context context) {
        Account account = account(context);
        String why = new Filled(context.formParamMap()).text("why");
        if (lastAdministrator(account)) {
            page(context, 422, Optional.of("This is the last administrator."));
        } else if (why.length() > 500) {
            page(context, 422, Optional.of("Say why in 500 letters at most."));
        } else {
            access.accounts().close(Signed.account(context), account.id(), why);
            access.sessions().closeAll(account.id());
            Plain.to(context, "/accounts");
        }
    }

    private boolean lastAdministrator(Account account) {
        return account.roles().contains(Role.ADMINISTRATOR)
                && access.accounts().all().stream()
                                .filter(each -> !each.closed() && each.roles().contains(Role.ADMINISTRATOR))
                                .count()
                        < 2;
    }

    private Account account(Context context) {
        Optional<UUID> id = Told.id(context.pathParam("account"));
        return id.flatMap(access.accounts()::find)
                .filter(found -> !found.closed())
                .orElseThrow(() -> new NotFoundResponse());
    }

    private static Set<Role> roles(Filled form) {
        return form.all("role").stream()
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
