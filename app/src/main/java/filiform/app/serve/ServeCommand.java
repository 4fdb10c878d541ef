package filiform.app.serve;

import filiform.app.account.Accounts;
import filiform.app.account.Accounts.Invited;
import filiform.app.account.GivenSecret;
import filiform.app.mail.MailServer;
import filiform.app.web.Certificate;
import filiform.app.web.Clinic;
import filiform.record.JournalException;
import filiform.record.Keys;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `filiform serve`: the clinic on this machine, until it is stopped.
@Command(name = "serve", description = "Start the clinic on this machine.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    private static final int CANNOT_START = 2;

    @Mixin
    ServedOptions served = new ServedOptions();

    @Option(
            names = "--invite",
            paramLabel = "NAME",
            description = "print a new one-time secret for somebody who lost password and second factor")
    String invite = "";

    @Mixin
    MailOptions mail = new MailOptions();

    @Mixin
    JournalOptions journal = new JournalOptions();

    @Override
    public Integer call() {
        try {
            Keys keys = journal.keys();
            Running running =
                    Running.start(journal.journal(keys), served.served(System.getenv()), mail.mail(System.getenv()));
            Clinic clinic = running.clinic();
            System.out.println("The clinic is open at " + clinic.address());
            System.out.println("Its journal is kept in " + journal.place());
            if (keys.made()) {
                System.out.println("Its keys were made in " + keys.file()
                        + ". Keep a copy elsewhere: without them the journal cannot be read.");
            }
            System.out.println(
                    running.post().isPresent()
                            ? "Patients who agreed are reminded by mail."
                            : "Reminders by mail are off: no mail server is named (--smtp).");
            invite(clinic.access().accounts());
            System.out.println("Stop it with Ctrl-C. No clinician has reviewed its knowledge.");
            running.untilStopped();
            return 0;
        } catch (JournalException
                | StartException
                | Certificate.Unusable
                | GivenSecret.Refused
                | MailServer.Unusable e) {
            System.err.println(e.getMessage());
            return CANNOT_START;
        }
    }

    private void invite(Accounts accounts) {
        FirstAccount.invite(accounts).ifPresent(first -> told(FirstAccount.NAME, first));
        if (!invite.isEmpty()) {
            FirstAccount.again(accounts, invite)
                    .ifPresentOrElse(
                            again -> told(invite, again),
                            () -> System.out.println("No open account has the name that --invite tells."));
        }
    }

    private static void told(String name, Invited invited) {
        System.out.println("One-time secret of " + name + ", shown once and never again: " + invited.secret());
        System.out.println("Open the page /welcome with it within seven days, and set a password and a second factor.");
    }
}
