package filiform.app.account;

import filiform.app.account.Session.Ends;
import filiform.app.account.Session.Stage;
import filiform.record.Journal;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sessions, in the clinic's database: they outlast a restart, and every server of the clinic knows them. Only the
/// hash of a token is stored, so that who reads the database cannot sign in.
public final class Sessions {

    /// Use is written down at most this often, not with each request.
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random;
    private final Ends ends;

    public Sessions(Journal journal, Clock clock, SecureRandom random, Ends ends) {
        this.journal = journal;
        this.clock = clock;
        this.random = random;
        this.ends = ends;
    }

    public Ends ends() {
        return ends;
    }

    /// Opens a session and answers the token of its cookie. What is over is forgotten at the same time.
    public String open(UUID account, Stage stage) {
        String token = Secret.token(random);
        long now = clock.millis();
        journal.write(handle -> {
            handle.execute(
                    "DELETE FROM session WHERE opened < ? OR used < ?",
                    now - ends.absolute().toMillis(),
                    now - ends.idle().toMillis());
            return handle.execute(
                    "INSERT INTO session (token, id, account, stage, opened, used, proved) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    Secret.hash(token),
                    UUID.randomUUID().toString(),
                    account.toString(),
                    stage.name(),
                    now,
                    now,
                    stage == Stage.IN ? now : 0);
        });
        return token;
    }

    /// The session of a token, if it is not over; it counts as used now.
    public Optional<Session> find(String token) {
        Optional<Session> found = look(token);
        Instant now = clock.instant();
        found.filter(session -> session.used().plus(GRAIN).isBefore(now))
                .ifPresent(session -> set("used", session.token(), now));
        return found;
    }

    /// The same for what a page asks by itself: nobody uses the session by that.
    public Optional<Session> look(String token) {
        if (token.isEmpty() || token.length() > 100) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Session> found =
                journal.read(handle -> handle.select("SELECT * FROM session WHERE token = ?", Secret.hash(token))
                        .map((row, _) -> of(row))
                        .findFirst());
        return found.filter(session -> !session.over(now, ends));
    }

    /// Password and code were right just now.
    public void proved(Session session) {
        set("proved", session.token(), clock.instant());
    }

    /// The sessions of an account that are not over, the latest used first.
    public List<Session> of(UUID account) {
        Instant now = clock.instant();
        return journal
                .read(handle -> handle.select(
                                "SELECT * FROM session WHERE account = ? ORDER BY used DESC", account.toString())
                        .map((row, _) -> of(row))
                        .list())
                .stream()
                .filter(session -> !session.over(now, ends))
                .toList();
    }

    public void close(Session session) {
        journal.write(handle -> handle.execute("DELETE FROM session WHERE token = ?", session.token()));
    }

    /// Ends one session of an account by its id; another account's is left alone.
    public void close(UUID account, UUID id) {
        journal.write(handle ->
                handle.execute("DELETE FROM session WHERE account = ? AND id = ?", account.toString(), id.toString()));
    }

    public void closeAll(UUID account) {
        journal.write(handle -> handle.execute("DELETE FROM session WHERE account = ?", account.toString()));
    }

    private void set(String column, String token, Instant now) {
        journal.write(handle ->
                handle.execute("UPDATE session SET " + column + " = ? WHERE token = ?", now.toEpochMilli(), token));
    }

    private static Session of(ResultSet row) throws SQLException {
        return new Session(
                row.getString("token"),
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("account")),
                Stage.valueOf(row.getString("stage")),
                Instant.ofEpochMilli(row.getLong("opened")),
                Instant.ofEpochMilli(row.getLong("used")),
                Instant.ofEpochMilli(row.getLong("proved")));
    }
}
