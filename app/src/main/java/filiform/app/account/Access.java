package filiform.app.account;

import filiform.app.account.Session.Ends;
import filiform.record.Journal;
import java.security.SecureRandom;
import java.time.Clock;

/// Everything that decides who gets in, made together.
public record Access(
        Journal journal,
        Clock clock,
        Recorder recorder,
        Accounts accounts,
        Sessions sessions,
        SignIn signIn,
        Links links) {

    /// Everything, over one journal.
    ///
    /// @param codes     whether a second factor is asked; only a demonstration does without
    /// @param knowledge the hash of the content
    public static Access of(Journal journal, Clock clock, String knowledge, Ends ends, Cost cost, boolean codes) {
        var random = new SecureRandom();
        var recorder = new Recorder(journal, clock, knowledge);
        var accounts = new Accounts(journal, recorder, random);
        var sessions = new Sessions(journal, clock, random, ends);
        var passwords = new Passwords(cost, random);
        var signIn = new SignIn(journal, accounts, sessions, passwords, recorder, codes);
        return new Access(journal, clock, recorder, accounts, sessions, signIn, new Links(journal, recorder, random));
    }
}
