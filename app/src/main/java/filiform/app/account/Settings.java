package filiform.app.account;

import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.event.ClinicEvent.ClinicSettled;
import filiform.record.event.EventCodec;
import java.util.Optional;

/// What the clinic said of itself: its name, its jurisdiction, how long it keeps records.
public final class Settings {

    static final String BODY = "clinic.setting";

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
}
