package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import filiform.record.Recorded;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.ResponseSeen;
import filiform.record.event.VisitEvent.Told;
import filiform.record.event.What;
import filiform.record.visit.Notes;
import filiform.record.visit.VisitNote;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The live page of a visit to which the patient has agreed, as a practitioner taps it.
final class Beside {

    private static final Pattern HASH = Pattern.compile("name=\"text\" value=\"([0-9a-f]{64})\"");

    /// No tap counts so soon after another; see `needling-parts.js`.
    private static final int APART_MS = 400;

    final Page page;
    private final Running clinic;
    private final String visit;

    private Beside(Page page, Running clinic, String visit) {
        this.page = page;
        this.clinic = clinic;
        this.visit = visit;
    }

    /// A visit with a plan and a consent.
    static String agreed(Running clinic) {
        String visit = clinic.open();
        agree(clinic, visit, "lateral arm");
        return visit;
    }

    /// Plans the next needles at a site, and the patient agrees to it.
    static void agree(Running clinic, String visit, String site) {
        clinic.post(visit + "/needle", Running.needle(site, "0.25", "40", "15").toArray(new String[0]));
        consent(clinic, visit);
    }

    /// The patient agrees to what is planned now.
    static void consent(Running clinic, String visit) {
        Matcher hash = HASH.matcher(clinic.get(visit + "/consent").body());
        assertThat(hash.find()).isTrue();
        clinic.post(
                visit + "/consent",
                "id",
                UUID.randomUUID().toString(),
                "text",
                hash.group(1),
                "understood",
                "yes",
                "signed_by",
                "the patient");
    }

    /// Opens the page and waits until it could do without the network.
    static Beside open(BrowserContext context, Running clinic, String visit) {
        context.setDefaultTimeout(15_000);
        var beside = new Beside(context.newPage(), clinic, visit);
        beside.page.navigate(clinic.at(visit + "/live"));
        beside.page.getByText("This page also works without the network.").waitFor();
        return beside;
    }

    Locator button(String words) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    Beside tap(String words) {
        button(words).click();
        page.waitForTimeout(APART_MS);
        return this;
    }

    /// Waits until the page says how it stands with the clinic.
    Beside says(String words) {
        page.locator("#way").getByText(words).waitFor();
        return this;
    }

    String way() {
        return page.locator("#way").innerText();
    }

    /// The action that stands in large letters.
    String action() {
        return page.locator("#felt").getAttribute("data-action");
    }

    List<Recorded> events() {
        return clinic.journal.visit(id());
    }

    VisitNote note() {
        return Notes.visit(id(), events());
    }

    /// What was recorded beside the needle, in the order of the journal.
    List<String> recorded() {
        return events().stream()
                .map(recorded -> word(Notes.said(recorded).what()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String word(What what) {
        return switch (what) {
            case NeedleInserted needle -> "in " + needle.number();
            case NeedleWithdrawn out -> "out " + out.state();
            case ResponseSeen seen -> "twitch " + seen.twitch();
            case Told told
            when told.section().name().equals("SENSATION") ->
                "felt " + told.input().path("sensation").path("quality");
            default ->
                what.getClass().getSimpleName().matches("EnteredInError|NoteAdded")
                        ? what.getClass().getSimpleName()
                        : "";
        };
    }

    /// What was told last of what is felt.
    JsonNode told() {
        return events().stream()
                .map(recorded -> Notes.said(recorded).what())
                .filter(what ->
                        what instanceof Told told && told.section().name().equals("SENSATION"))
                .map(what -> ((Told) what).input())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private UUID id() {
        return UUID.fromString(visit.substring(visit.lastIndexOf('/') + 1));
    }
}
