package filiform.app.account;

import filiform.app.account.Doors.Kind;
import filiform.app.account.Session.Stage;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.event.AuditEvent.SignInRefused;
import filiform.record.event.AuditEvent.SignedIn;
import filiform.record.event.AuditEvent.SignedOut;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// The way in: name and password, then the code of the second factor. Every refusal reads the same, so that it tells
/// neither which names have an account nor which accounts are locked.
public final class SignIn {

    /// What became of a try.
    public sealed interface Outcome {

        /// Not let in.
        record Refused(String words) implements Outcome {}

        /// One step further: the browser gets this token, and the stage says what is asked next.
        record Next(String token, Stage stage) implements Outcome {}
    }

    public static final String REFUSED =
            "This name and password do not fit, or were tried too often. Look at them again, or wait some minutes.";
    static final String WRONG_CODE = "This code does not fit, was used before, or was tried too often.";
    static final String WRONG_SECRET = "This name and one-time secret do not fit, or are over.";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Doors doors;
    private final Recorder recorder;
    private final boolean codes;

    /// @param codes whether a second factor is asked; only a demonstration does without
    public SignIn(
            Journal journal,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Recorder recorder,
            boolean codes) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.recorder = recorder;
        this.codes = codes;
        doors = new Doors(journal, recorder.clock());
    }

    /// The first step.
    ///
    /// @param from the network address
    public Outcome password(String name, String password, String from) {
        Optional<Account> account = accounts.named(name).filter(found -> !found.closed());
        boolean open = enter(AccountModel.nameHash(name), from);
        boolean right = passwords.matches(account.flatMap(Account::password), password);
        if (!open || !right || account.isEmpty()) {
            return refused(account, open ? "password" : "locked", from, REFUSED);
        }
        if (!codes) {
            return in(account.get(), "password", from);
        }
        // The tries are forgiven only when the code is right too.
        Stage stage = account.get().factor().isPresent() ? Stage.CODE : Stage.SET_UP;
        return new Outcome.Next(sessions.open(account.get().id(), stage), stage);
    }

    /// The second step: six digits, or a recovery code. The session of the first step ends.
    public Outcome code(Session session, String code, String from) {
        Optional<Account> account = accounts.find(session.account()).filter(found -> !found.closed());
        if (session.stage() != Stage.CODE || account.isEmpty()) {
            return new Outcome.Refused(REFUSED);
        }
        Account found = account.get();
        boolean open = enter(AccountModel.nameHash(found.name()), from);
        boolean digits = open && rightCode(found, code);
        boolean recovered = open && !digits && accounts.recovered(found.id(), code);
        if (!digits && !recovered) {
            return refused(account, open ? "code" : "locked", from, WRONG_CODE);
        }
        sessions.close(session);
        return in(found, digits ? "password and code" : "password and recovery code", from);
    }

    /// Takes up an invitation: sets the password, and leads on to the second factor.
    ///
    /// @param password one that [Passwords#fault] lets pass
    public Outcome welcome(String name, String secret, String password, String from) {
        Optional<Account> account = accounts.named(name).filter(found -> !found.closed());
        boolean open = enter(AccountModel.nameHash(name), from);
        String hash = Secret.hashTyped(secret);
        boolean right = account.flatMap(Account::invitation)
                        .filter(waiting -> Secret.same(waiting, hash))
                        .isPresent()
                && account.get().until().isAfter(recorder.clock().instant());
        if (!open || !right || !accounts.takeUp(hash)) {
            return refused(account, "invitation", from, WRONG_SECRET);
        }
        accounts.setPassword(account.get().id(), passwords.hash(password));
        sessions.closeAll(account.get().id());
        if (!codes) {
            return in(account.get(), "invitation", from);
        }
        return new Outcome.Next(sessions.open(account.get().id(), Stage.SET_UP), Stage.SET_UP);
    }

    /// The secret that the page of the second factor shows. It follows from the session, so that it is the same when
    /// the page is loaded again, and stands nowhere before it is confirmed.
    public static byte[] newFactor(String token, Account account) {
        byte[] derived = Secret.derived(token, "second factor " + account.factors());
        return java.util.Arrays.copyOf(derived, TimeCode.SECRET);
    }

    /// Whether this is a code of a second factor that is being set.
    public boolean confirms(byte[] secret, Account account, String code) {
        OptionalLong step =
                TimeCode.accepted(secret, digits(code), recorder.clock().instant(), -1);
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }

    /// The second factor is set: a session that was waiting for it is signed in.
    public Outcome.Next setUp(Session session, Account account, String from) {
        sessions.closeAll(session.account());
        return in(account, "invitation", from);
    }

    /// Password and code once more, for what needs a proof; false where either is wrong.
    public boolean prove(Session session, String password, String code, String from) {
        Optional<Account> account = accounts.find(session.account());
        boolean open =
                account.isPresent() && enter(AccountModel.nameHash(account.get().name()), from);
        boolean right = passwords.matches(account.flatMap(Account::password), password);
        if (!open || !right || (codes && !rightCode(account.get(), code))) {
            return false;
        }
        forgive(account.get(), from);
        sessions.proved(session);
        return true;
    }

    /// Ends sessions of one's own.
    public void out(UUID account, String which) {
        recorder.audit(account, new SignedOut(which));
    }

    private boolean rightCode(Account account, String code) {
        if (account.factor().isEmpty()) {
            return false;
        }
        byte[] secret = Base64.getDecoder().decode(account.factor().get());
        OptionalLong step =
                TimeCode.accepted(secret, digits(code), recorder.clock().instant(), -1);
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }

    private static String digits(String typed) {
        return typed.replace(" ", "");
    }

    private boolean enter(String name, String from) {
        boolean address = doors.enter(Kind.ADDRESS, from);
        return doors.enter(Kind.ACCOUNT, name) && address;
    }

    private void forgive(Account account, String from) {
        doors.right(Kind.ACCOUNT, AccountModel.nameHash(account.name()));
        doors.right(Kind.ADDRESS, from);
    }

    private Outcome.Next in(Account account, String how, String from) {
        forgive(account, from);
        String token = sessions.open(account.id(), Stage.IN);
        recorder.audit(account.id(), new SignedIn(how, from));
        return new Outcome.Next(token, Stage.IN);
    }

    private Outcome refused(Optional<Account> account, String why, String from, String words) {
        recorder.audit(Event.SYSTEM, new SignInRefused(account.map(Account::id), why, from));
        return new Outcome.Refused(words);
    }
}
