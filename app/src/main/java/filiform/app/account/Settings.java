package filiform.app.account;

import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.event.ClinicEvent.ClinicReached;
import filiform.record.event.ClinicEvent.ClinicSettled;
import filiform.record.event.EventCodec;
import java.util.Optional;

/// What the clinic said of itself: its name, its jurisdiction, how long it keeps records.
public final class Settings {

    static final String BODY = "clinic.setting";
    static final String REACH = "clinic.reach";

    private static final ClinicReached NOT_TOLD = new ClinicReached("", "");

    private Settings() {}

    /// As last said; empty where nothing was said, which allows nothing.
    public static Optional<ClinicSettled> of(Journal journal) {
        return journal.read(
                        handle -> handle.createQuery("SELECT body FROM clinic_setting ORDER BY sequence DESC LIMIT 1")
                                .mapTo(String.class)
                                .findFirst())
                .map(body ->
                        (ClinicSettled) EventCodec.read("clinic.settled", 1, journal.open(Chain.CLINIC, BODY, body)));
    }

    /// Whom patients call, as last said; blank where it was not told.
    public static ClinicReached reach(Journal journal) {
        return journal.read(handle -> handle.createQuery("SELECT body FROM clinic_reach ORDER BY sequence DESC LIMIT 1")
                        .mapTo(String.class)
                        .findFirst())
                .map(body ->
                        (ClinicReached) EventCodec.read("clinic.reached", 1, journal.open(Chain.CLINIC, REACH, body)))
                .orElse(NOT_TOLD);
    }
}
