package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
        scribe.write(new Scribe.Entry(
                UUID.randomUUID(),
                Chain.patient(patient),
                Optional.of(visit),
                when,
                clinic.account(),
                Optional.empty(),
                what));
    }

    /// The screening said yes to a question.
    LinkHeld screened(Instant when, String question) {
        var input = JsonNodeFactory.instance.objectNode();
        input.putObject("answers").put(question, "yes");
        write(when, new Told(Section.SCREENING, "", input));
        return this;
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
