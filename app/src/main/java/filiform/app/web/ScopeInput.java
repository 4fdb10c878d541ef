package filiform.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.account.Credentials;
import filiform.app.account.Settings;
import filiform.app.contract.Decisions;
import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.atlas.Term;
import filiform.record.Journal;
import filiform.record.event.ClinicEvent.ClinicSettled;
import filiform.record.event.ClinicEvent.CredentialGiven;
import filiform.record.event.ClinicEvent.Learning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What is written down of the person who screens, in the form in which screening asks whether they may needle here. It
/// stands in the record with the answers, so that the answer can be made again.
final class ScopeInput {

    private final Decisions decisions;
    private final Journal journal;
    private final Clock clock;

    ScopeInput(Decisions decisions, Journal journal, Clock clock) {
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /// None where no credential is written down: the answer then says that nobody asked. A profession or region that
    /// the content does not know is left out, and so is unknown.
    Optional<ObjectNode> of(UUID account) {
        Credentials held = Credentials.of(journal, account);
        return held.credential().map(given -> of(given, held));
    }

    private ObjectNode of(CredentialGiven given, Credentials held) {
        ObjectNode practitioner = JsonNodeFactory.instance.objectNode();
        var tables = decisions.knowledge().tables();
        if (known(given.profession(), tables.scope().professions())) {
            practitioner.put("profession", given.profession());
        }
        // Where the clinic is, which need not be where the licence is from; not told is not known.
        Settings.of(journal)
                .map(ClinicSettled::jurisdiction)
                .filter(place -> !place.isBlank())
                .ifPresent(place -> practitioner.put("place", place));
        practitioner.put("date", LocalDate.now(clock).toString());
        if (!given.licence().isBlank()) {
            ObjectNode licence = practitioner.putObject("licence");
            if (!given.place().isBlank()) {
                licence.put("place", given.place());
            }
            given.validUntil().ifPresent(day -> licence.put("valid_until", day.toString()));
        }
        ObjectNode credential = practitioner.putArray("credentials").addObject();
        credential.put("name", "training in the clinic's record");
        given.trainingHours().ifPresent(hours -> credential.put("hours", (int) Math.floor(hours)));
        int sessions = (int) Math.floor(held.learned(Learning.SUPERVISED_SESSIONS));
        if (sessions > 0) {
            credential.put("supervised_sessions", sessions);
        }
        ArrayNode regions = JsonNodeFactory.instance.arrayNode();
        given.regions().stream()
                .filter(region -> known(region, tables.screening().regions()))
                .forEach(regions::add);
        if (!regions.isEmpty()) {
            credential.set("regions", regions);
        }
        given.expires().ifPresent(day -> credential.put("expires", day.toString()));
        return practitioner;
    }

    private static boolean known(String name, Names<Term> names) {
        return names.find(name) instanceof Match.Found<Term>;
    }
}
