package filiform.app.web;

import filiform.app.account.Cost;
import filiform.app.account.Session.Ends;
import java.util.Optional;

/// How the clinic is reached and how strictly.
///
/// @param listen  the address of this machine that it listens at
/// @param port    0 takes a free one
/// @param name    the host name that browsers know it by, beside those of this machine
/// @param proxied whether a proxy stands before it, whose word on address and scheme then counts
/// @param demo    whether it is a demonstration, which asks no second factor and says so on every page
/// @param mails   whether it can send mail
public record Served(
        String listen,
        int port,
        Optional<String> name,
        Optional<Certificate> certificate,
        boolean proxied,
        Limits limits,
        Ends ends,
        Cost cost,
        boolean demo,
        boolean mails) {

    /// Only this machine can reach it.
    public static final String LOCAL = "127.0.0.1";

    /// On this machine alone, as strict as usual.
    public static Served here(int port) {
        return new Served(
                LOCAL,
                port,
                Optional.empty(),
                Optional.empty(),
                false,
                Limits.USUAL,
                Ends.USUAL,
                Cost.USUAL,
                false,
                false);
    }

    public Served asDemo() {
        return new Served(listen, port, name, certificate, proxied, limits, ends, cost, true, mails);
    }

    public Served with(Limits others) {
        return new Served(listen, port, name, certificate, proxied, others, ends, cost, demo, mails);
    }

    public Served with(Cost other) {
        return new Served(listen, port, name, certificate, proxied, limits, ends, other, demo, mails);
    }

    /// With a mail server that reminders go by.
    public Served withMails() {
        return new Served(listen, port, name, certificate, proxied, limits, ends, cost, demo, true);
    }

    /// Whether what it sends is encrypted on its way to the browser.
    public boolean secure() {
        return certificate.isPresent() || proxied;
    }

    /// Whether only this machine can reach it.
    public boolean local() {
        return listen.equals(LOCAL) || listen.equals("::1") || listen.equals("localhost");
    }
}
