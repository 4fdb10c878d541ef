package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.event.ClinicEvent.LinkGiven;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.What;
import filiform.record.visit.Scribe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A patient at home after a needle, as the journal tells it.
record AtHome(Running running, UUID author, Chain patient, UUID visit, Instant needled) {

    /// Registers a patient who was needled some hours ago.
    static AtHome of(Running running, String name, double hoursAgo, Instant now) {
        var home = new AtHome(
                running,
                running.account(),
                Chain.patient(UUID.randomUUID()),
                UUID.randomUUID(),
                now.minusSeconds(Math.round(hoursAgo * 3600)));
        home.say(home.author, Optional.empty(), 0, new PatientRegistered(name, Optional.empty(), "", "", ""));
        home.say(
                home.author,
                Optional.of(home.visit),
                0,
                new VisitOpened(JsonNodeFactory.instance.objectNode().put("title", "Visit")));
        home.say(
                home.author,
                Optional.of(home.visit),
                0,
                new NeedleInserted(
                        1, "lateral arm", Side.LEFT, 0.25, 40, "", Optional.empty(), "", "", "", Optional.empty()));
        return home;
    }

    /// Gives the patient a link that opens for sixty days.
    AtHome asked() {
        say(
                Chain.CLINIC,
                author,
                Optional.empty(),
                0,
                new LinkGiven(
                        UUID.randomUUID(),
                        patient.id(),
                        UUID.randomUUID().toString().replace("-", "").repeat(2),
                        needled.plus(Duration.ofDays(60))));
        return this;
    }

    /// The patient tells something, some hours after the needle.
    UUID tells(double hours, String urgency, String words) {
        var input = JsonNodeFactory.instance.objectNode();
        boolean calm = urgency.equals("self-care");
        input.putObject("symptoms").put("fever", "no").put("new numbness", calm ? "no" : "yes");
        return say(
                Event.SYSTEM,
                Optional.empty(),
                hours,
                new CheckedIn(visit, "24 hours", input, calm ? List.of() : List.of("hand"), words, urgency, "en"));
    }

    UUID say(double hours, What what) {
        return say(author, Optional.empty(), hours, what);
    }

    private UUID say(UUID by, Optional<UUID> ofVisit, double hours, What what) {
        return say(patient, by, ofVisit, hours, what);
    }

    private UUID say(Chain chain, UUID by, Optional<UUID> ofVisit, double hours, What what) {
        UUID id = UUID.randomUUID();
        new Scribe(running.journal, "0.1.0", Running.DECISIONS.knowledge().hash())
                .write(new Scribe.Entry(
                        id, chain, ofVisit, needled.plusSeconds(Math.round(hours * 3600)), by, Optional.empty(), what));
        return id;
    }

    String address() {
        return "/patients/" + patient.id();
    }
}
