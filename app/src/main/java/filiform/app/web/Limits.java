package filiform.app.web;

import filiform.app.account.Buckets.Rate;

/// How much the clinic takes.
///
/// @param address     requests of one network address, behind which a whole clinic may sit
/// @param account     requests of one account
/// @param signingIn   tries to sign in from one address
/// @param connections that may be open at once
/// @param idle_ms     after which a silent connection is closed
public record Limits(Rate address, Rate account, Rate signingIn, int connections, long idle_ms) {

    /// The most fields of one form.
    static final int FIELDS = 2_000;

    /// A live page asks a few times a second while a slider moves.
    public static final Limits USUAL = new Limits(new Rate(400, 60), new Rate(200, 30), new Rate(30, 0.2), 500, 30_000);
}
