package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.event.ClinicEvent.ClinicReached;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.Section;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.Told;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.What;
import filiform.record.visit.Notes;
import filiform.record.visit.Scribe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A patient who was needled and is at home with a link.
final class LinkHeld {

    final UUID patient = UUID.randomUUID();
    final UUID visit = UUID.randomUUID();
    final String link;
    private final Running clinic;
    private final Scribe scribe;

    /// @param needled when; no needle is recorded for sites that are none
    LinkHeld(Running clinic, Instant needled, String... sites) {
        this.clinic = clinic;
        scribe = new Scribe(
                clinic.journal, Version.PROGRAM, Running.DECISIONS.knowledge().hash());
        write(needled, new VisitOpened(JsonNodeFactory.instance.objectNode().put("title", "A visit")));
        for (int i = 0; i < sites.length; i++) {
            write(needled, needle(i + 1, sites[i]));
        }
        link = "/my/" + clinic.clinic.access().links().give(clinic.account(), patient, Duration.ofDays(60));
    }

    private static NeedleInserted needle(int number, String site) {
        return new NeedleInserted(
                number, site, Side.LEFT, 0.25, 40, "L-7", Optional.of(12.0), "", "", "", Optional.empty());
    }

    private void write(Instant when, What what) {
        write(visit, when, what);
    }

    private UUID write(UUID of, Instant when, What what) {
        UUID id = UUID.randomUUID();
        scribe.write(new Scribe.Entry(
                id, Chain.patient(patient), Optional.of(of), when, clinic.account(), Optional.empty(), what));
        return id;
    }

    /// One more visit of the same patient.
    UUID again(Instant needled, String... sites) {
        UUID next = UUID.randomUUID();
        write(
                next,
                needled,
                new VisitOpened(JsonNodeFactory.instance.objectNode().put("title", "One more visit")));
        for (int i = 0; i < sites.length; i++) {
            write(next, needled, needle(i + 1, sites[i]));
        }
        return next;
    }

    /// The patient told something before, as another version of the program wrote it.
    UUID toldBefore(Instant when, ObjectNode input, String urgency) {
        return write(visit, when, new CheckedIn(visit, "", input, List.of(), "", urgency, "en"));
    }

    /// The screening said yes to a question.
    LinkHeld screened(Instant when, String question) {
        var input = JsonNodeFactory.instance.objectNode();
        input.putObject("answers").put(question, "yes");
        write(when, new Told(Section.SCREENING, "", input));
        return this;
    }

    /// The clinic takes every link of the patient back.
    void revoke() {
        var links = clinic.clinic.access().links();
        links.of(patient).forEach(given -> links.revoke(clinic.account(), given.id()));
    }

    /// The clinic says whom to call.
    static void reached(Running clinic) {
        clinic.clinic.access().recorder().clinic(Event.SYSTEM, new ClinicReached("+1 555 0100", "911"));
    }

    /// What the patient told, as it stands in the record.
    List<CheckedIn> told() {
        return Notes.patient(clinic.journal, Chain.patient(patient)).orElseThrow().checkIns().stream()
                .map(entry -> entry.what())
                .toList();
    }
}
