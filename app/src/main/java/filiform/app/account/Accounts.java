package filiform.app.account;

import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.event.ClinicEvent.AccountClosed;
import filiform.record.event.ClinicEvent.AccountInvited;
import filiform.record.event.ClinicEvent.AccountOpened;
import filiform.record.event.ClinicEvent.PasswordSet;
import filiform.record.event.ClinicEvent.RecoveryUsed;
import filiform.record.event.ClinicEvent.RolesGiven;
import filiform.record.event.ClinicEvent.SecondFactorSet;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The accounts of the clinic, and what changes them. Each change is an event of the clinic's chain.
public final class Accounts {

    /// How long a one-time secret waits to be taken up.
    public static final Duration INVITED = Duration.ofDays(7);

    private static final int INVITATION_BITS = 100;

    /// An account, and the one-time secret of its owner, which is never shown again.
    public record Invited(UUID account, String secret) {}

    /// A row as it stands in the table, its texts sealed.
    private record Row(
            String id,
            String name,
            String called,
            String roles,
            String password,
            String factor,
            long factors,
            String invitation,
            long until,
            boolean closed) {}

    private final Journal journal;
    private final Recorder recorder;
    private final SecureRandom random;

    public Accounts(Journal journal, Recorder recorder, SecureRandom random) {
        this.journal = journal;
        this.recorder = recorder;
        this.random = random;
    }

    public boolean none() {
        return journal.read(handle -> handle.createQuery("SELECT COUNT(*) FROM account")
                        .mapTo(Long.class)
                        .one())
                == 0;
    }

    public Optional<Account> find(UUID id) {
        return rows("WHERE id = ?", id.toString()).stream().findFirst();
    }

    public Optional<Account> named(String name) {
        return rows("WHERE name_hash = ?", AccountModel.nameHash(name)).stream().findFirst();
    }

    /// Every account, by name.
    public List<Account> all() {
        return rows("").stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /// Makes an account. Refuses a name that another account has.
    public Invited open(UUID author, String name, String called, Collection<Role> roles) {
        if (named(name).isPresent()) {
            throw new IllegalArgumentException("Another account has this name.");
        }
        UUID id = UUID.randomUUID();
        String secret = Secret.typed(random, INVITATION_BITS);
        recorder.clinic(
                author,
                new AccountOpened(id, name.strip(), called.strip(), words(roles), Secret.hashTyped(secret), until()));
        return new Invited(id, secret);
    }

    /// Gives the owner another one-time secret; the password and the second factor end.
    public Invited invite(UUID author, UUID account) {
        String secret = Secret.typed(random, INVITATION_BITS);
        recorder.clinic(author, new AccountInvited(account, Secret.hashTyped(secret), until()));
        return new Invited(account, secret);
    }

    public void setPassword(UUID account, String hash) {
        recorder.clinic(account, new PasswordSet(account, hash));
    }

    /// Sets the second factor and answers the recovery codes, which are never shown again.
    public List<String> setFactor(UUID account, byte[] secret) {
        RecoveryCodes codes = RecoveryCodes.fresh(random);
        recorder.clinic(
                account, new SecondFactorSet(account, Base64.getEncoder().encodeToString(secret), codes.hashes()));
        return codes.typed();
    }

    public void giveRoles(UUID author, UUID account, Collection<Role> roles) {
        recorder.clinic(author, new RolesGiven(account, words(roles)));
    }

    public void close(UUID author, UUID account, String why) {
        recorder.clinic(author, new AccountClosed(account, why));
    }

    /// Whether this is a recovery code of the account; it is then used up.
    boolean recovered(UUID account, String typed) {
        String hash = Secret.hashTyped(typed);
        boolean known = journal.read(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM recovery_code WHERE account = ? AND hash = ?")
                        .bind(0, account.toString())
                        .bind(1, hash)
                        .mapTo(Long.class)
                        .one())
                > 0;
        if (!known || !takeUp(hash)) {
            return false;
        }
        recorder.clinic(account, new RecoveryUsed(account, hash));
        return true;
    }

    /// Takes up a one-time secret by its hash; false where somebody was faster.
    boolean takeUp(String hash) {
        return journal.write(handle ->
                handle.execute("INSERT INTO used_secret (hash) VALUES (?) ON CONFLICT DO NOTHING", hash) == 1);
    }

    /// Remembers the step of a code; false where this or a later one was used.
    boolean useStep(UUID account, long step) {
        return journal.write(handle -> handle.execute("""
                        INSERT INTO used_code (account, step) VALUES (?, ?)
                        ON CONFLICT (account) DO UPDATE SET step = excluded.step WHERE excluded.step > used_code.step""", account.toString(), step) == 1);
    }

    private Instant until() {
        return recorder.clock().instant().plus(INVITED);
    }

    private static List<String> words(Collection<Role> roles) {
        return roles.stream().map(Role::word).sorted().distinct().toList();
    }

    private List<Account> rows(String where, Object... bound) {
        List<Row> rows = journal.read(handle -> select(handle, where, bound));
        return rows.stream().map(this::opened).toList();
    }

    private static List<Row> select(Handle handle, String where, Object... bound) {
        return handle.select("SELECT * FROM account " + where, bound)
                .map((row, _) -> new Row(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("called"),
                        row.getString("roles"),
                        row.getString("password"),
                        row.getString("factor"),
                        row.getLong("factors"),
                        row.getString("invitation"),
                        row.getLong("invited_until"),
                        row.getLong("closed") != 0))
                .list();
    }

    private Account opened(Row row) {
        return new Account(
                UUID.fromString(row.id()),
                journal.open(Chain.CLINIC, AccountModel.NAME, row.name()),
                journal.open(Chain.CLINIC, AccountModel.CALLED, row.called()),
                roles(row.roles()),
                text(AccountModel.PASSWORD, row.password()),
                text(AccountModel.FACTOR, row.factor()),
                row.factors(),
                Optional.of(row.invitation()).filter(hash -> !hash.isEmpty()),
                Instant.ofEpochMilli(row.until()),
                row.closed());
    }

    private Optional<String> text(String context, String sealed) {
        return sealed.isEmpty() ? Optional.empty() : Optional.of(journal.open(Chain.CLINIC, context, sealed));
    }

    private static Set<Role> roles(String words) {
        return Arrays.stream(words.split(" ", -1))
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
