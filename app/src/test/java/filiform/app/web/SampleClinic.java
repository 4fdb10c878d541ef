package filiform.app.web;

import filiform.app.account.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A clinic in which every page has something to show: the published case, a patient with a consent and needles, a
/// link.
final class SampleClinic {

    private final Running practitioner;
    private final Running lead;
    private final Running administrator;
    private final Running nobody;
    private final UUID patient;
    private final String visit;
    private final String link;

    SampleClinic(Running running) {
        practitioner = running;
        lead = running.as(Role.LEAD);
        administrator = running.as(Role.ADMINISTRATOR);
        nobody = running.as(Role.ANYONE);
        Demo.fill(running.journal, Running.DECISIONS, Clock.systemUTC(), running.account());
        patient = UUID.randomUUID();
        running.post(
                "/patients",
                "id",
                UUID.randomUUID().toString(),
                "patient",
                patient.toString(),
                "name",
                "Sample Patient");
        UUID opened = UUID.randomUUID();
        running.post(
                "/visits",
                "id",
                UUID.randomUUID().toString(),
                "visit",
                opened.toString(),
                "patient",
                patient.toString());
        visit = "/visits/" + opened;
        running.post(
                visit + "/needle",
                Running.needle("lateral arm", "0.25", "40", "15").toArray(String[]::new));
        running.post(
                visit + "/sensation",
                "id",
                UUID.randomUUID().toString(),
                "sensation.quality",
                "electric",
                "signs",
                "spasm beyond the needled muscle");
        AtHome.of(running, "Sample at home", 30, Instant.now()).asked().tells(27, "urgent", "numb thumb");
        AtHome.of(running, "Sample who is silent", 60, Instant.now()).asked();
        link = running.clinic.access().links().give(running.account(), patient, Duration.ofDays(1));
    }

    UUID patient() {
        return patient;
    }

    /// Address of the patient's visit.
    String visit() {
        return visit;
    }

    String link() {
        return link;
    }

    /// Somebody whom the route lets in.
    Running seenBy(Route route) {
        return List.of(practitioner, lead, administrator, nobody).stream()
                .filter(each -> route.permission().given(List.of(role(each))))
                .findFirst()
                .orElse(nobody);
    }

    private Role role(Running each) {
        if (each == practitioner) {
            return Role.PRACTITIONER;
        }
        if (each == lead) {
            return Role.LEAD;
        }
        return each == administrator ? Role.ADMINISTRATOR : Role.ANYONE;
    }

    /// The page's address, with what stands in it.
    String address(Route route) {
        String path = route.path()
                .replace("/visits/{visit}", visit)
                .replace("{patient}", patient.toString())
                .replace("{link}", link)
                .replace("{kind}/{name}", "nerve/radial-nerve");
        return practitioner.at(
                switch (path) {
                    case "/plan" -> "/plan?site=rhomboids&side=left&diameter_mm=0.25&length_mm=30&map=tilt";
                    case "/injury", "/injury/sheet" ->
                        path
                                + "?examined=2026-02-05&onset=2026-01-05&needle.site=lateral+arm&needle.side=left"
                                + "&sign.wrist+drop=true";
                    case "/atlas/search" -> "/atlas/search?q=radial";
                    default -> path;
                });
    }
}
