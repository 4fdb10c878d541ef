package filiform.app.account;

import filiform.record.Chain;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import filiform.record.event.ClinicEvent;
import filiform.record.event.ClinicEvent.AccountClosed;
import filiform.record.event.ClinicEvent.AccountInvited;
import filiform.record.event.ClinicEvent.AccountOpened;
import filiform.record.event.ClinicEvent.ClinicReached;
import filiform.record.event.ClinicEvent.ClinicSettled;
import filiform.record.event.ClinicEvent.CredentialGiven;
import filiform.record.event.ClinicEvent.LearningLogged;
import filiform.record.event.ClinicEvent.LinkGiven;
import filiform.record.event.ClinicEvent.LinkRevoked;
import filiform.record.event.ClinicEvent.PasswordSet;
import filiform.record.event.ClinicEvent.RecoveryUsed;
import filiform.record.event.ClinicEvent.RolesGiven;
import filiform.record.event.ClinicEvent.SecondFactorSet;
import filiform.record.event.EventCodec;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The accounts, their credentials, and the links of patients, from the clinic's chain.
public final class AccountModel implements ReadModel {

    static final String NAME = "account.name";
    static final String CALLED = "account.called";
    static final String PASSWORD = "account.password";
    static final String FACTOR = "account.factor";
    static final String CREDENTIAL = "account.credential";

    @Override
    public String name() {
        return "accounts-1";
    }

    @Override
    public void clear(Handle handle) {
        for (String table :
                List.of("account", "recovery_code", "credential", "patient_link", "clinic_setting", "clinic_reach")) {
            handle.execute("DELETE FROM " + table);
        }
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        if (chain.kind() == Chain.Kind.PATIENT) {
            handle.execute(
                    "DELETE FROM patient_link WHERE patient = ?", chain.id().toString());
        }
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        var event = recorded.event();
        if (event.chain().kind() != Chain.Kind.CLINIC
                || !EventCodec.types().contains(event.type())
                || !(EventCodec.read(event.type(), event.version(), event.body()) instanceof ClinicEvent what)) {
            return;
        }
        switch (what) {
            case AccountOpened opened -> open(handle, opened, sealing);
            case AccountInvited(UUID account, String invitation, var until) ->
                handle.execute(
                        "UPDATE account SET invitation = ?, invited_until = ?, password = '', factor = '' WHERE id = ?",
                        invitation,
                        until.toEpochMilli(),
                        account.toString());
            case PasswordSet(UUID account, String hash) ->
                handle.execute(
                        "UPDATE account SET password = ?, invitation = '' WHERE id = ?",
                        sealing.seal(Chain.CLINIC, PASSWORD, hash),
                        account.toString());
            case SecondFactorSet set -> factor(handle, set, sealing);
            case RecoveryUsed(UUID account, String hash) ->
                handle.execute("DELETE FROM recovery_code WHERE account = ? AND hash = ?", account.toString(), hash);
            case RolesGiven(UUID account, List<String> roles) ->
                handle.execute(
                        "UPDATE account SET roles = ? WHERE id = ?", String.join(" ", roles), account.toString());
            case AccountClosed(UUID account, String _) ->
                handle.execute("UPDATE account SET closed = 1, invitation = '' WHERE id = ?", account.toString());
            case CredentialGiven given -> credential(handle, recorded, given.account(), sealing);
            case LearningLogged logged -> credential(handle, recorded, logged.account(), sealing);
            case ClinicSettled _ ->
                handle.execute(
                        "INSERT INTO clinic_setting (sequence, body) VALUES (?, ?)",
                        recorded.sequence(),
                        sealing.seal(Chain.CLINIC, Settings.BODY, event.body()));
            case ClinicReached _ ->
                handle.execute(
                        "INSERT INTO clinic_reach (sequence, body) VALUES (?, ?)",
                        recorded.sequence(),
                        sealing.seal(Chain.CLINIC, Settings.REACH, event.body()));
            case LinkGiven(UUID link, UUID patient, String token, var until) ->
                handle.execute(
                        "INSERT INTO patient_link (id, token, patient, ends, revoked) VALUES (?, ?, ?, ?, 0)",
                        link.toString(),
                        token,
                        patient.toString(),
                        until.toEpochMilli());
            case LinkRevoked(UUID link) ->
                handle.execute("UPDATE patient_link SET revoked = 1 WHERE id = ?", link.toString());
        }
    }

    private static void open(Handle handle, AccountOpened opened, Sealing sealing) {
        handle.execute(
                """
                INSERT INTO account (id, name_hash, name, called, roles, password, factor, factors, invitation,
                  invited_until, closed) VALUES (?, ?, ?, ?, ?, '', '', 0, ?, ?, 0)""",
                opened.account().toString(),
                nameHash(opened.name()),
                sealing.seal(Chain.CLINIC, NAME, opened.name()),
                sealing.seal(Chain.CLINIC, CALLED, opened.called()),
                String.join(" ", opened.roles()),
                opened.invitation(),
                opened.until().toEpochMilli());
    }

    private static void factor(Handle handle, SecondFactorSet set, Sealing sealing) {
        String account = set.account().toString();
        handle.execute(
                "UPDATE account SET factor = ?, factors = factors + 1 WHERE id = ?",
                sealing.seal(Chain.CLINIC, FACTOR, set.secret()),
                account);
        handle.execute("DELETE FROM recovery_code WHERE account = ?", account);
        for (String hash : set.recovery()) {
            handle.execute("INSERT INTO recovery_code (account, hash) VALUES (?, ?)", account, hash);
        }
    }

    private static void credential(Handle handle, Recorded recorded, UUID account, Sealing sealing) {
        handle.execute(
                "INSERT INTO credential (sequence, account, type, body) VALUES (?, ?, ?, ?)",
                recorded.sequence(),
                account.toString(),
                recorded.event().type(),
                sealing.seal(Chain.CLINIC, CREDENTIAL, recorded.event().body()));
    }

    /// What a name is found by, however it is typed.
    static String nameHash(String name) {
        return Secret.hash(name.strip().toLowerCase(Locale.ROOT));
    }
}
