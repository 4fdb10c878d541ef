package filiform.record.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.VisitEvent.ActionTaken;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.Checked;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.EnteredInError;
import filiform.record.event.VisitEvent.Kept;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleState;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.NoteAdded;
import filiform.record.event.VisitEvent.ResponseSeen;
import filiform.record.event.VisitEvent.Seen;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.VisitEvent.VisitReopened;
import filiform.record.event.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a visit lets in, entry by entry.
class AdmissionTest {

    private static final UUID VISIT = new UUID(6, 6);
    private static final UUID PRACTITIONER = new UUID(6, 1);
    private static final String HASH = "ab".repeat(32);
    private static final List<Checked> KEPT = List.of(new Checked("hands", Kept.YES), new Checked("skin", Kept.NO));
    private static final What OPENED = new VisitOpened(JsonNodeFactory.instance.objectNode());
    private static final Admission.Planned PLANNED = new Admission.Planned("lateral arm", HASH);
    private static final What AFTERCARE = new AftercareGiven(List.of("rest"), List.of("spoken"));

    private final Admission admission = new Admission(Set.of("hands", "skin"));
    private final List<Said> events = new ArrayList<>();

    private UUID say(What what) {
        return say(what, Optional.empty());
    }

    private UUID say(What what, Optional<UUID> corrects) {
        UUID id = new UUID(7, events.size() + 1L);
        events.add(new Said(
                id,
                events.size() + 1L,
                Instant.parse("2026-01-05T12:00:00Z").plusSeconds(events.size()),
                PRACTITIONER,
                corrects,
                corrects.isPresent() ? "slip" : "",
                what));
        return id;
    }

    private VisitNote note() {
        return VisitNote.of(VISIT, events);
    }

    private List<String> refused(What what) {
        return admission.refusals(note(), what, PLANNED).stream()
                .map(Refusal::code)
                .toList();
    }

    private List<String> refused(What what, UUID corrects) {
        return admission.refusals(note(), what, PLANNED, Optional.of(corrects)).stream()
                .map(Refusal::code)
                .toList();
    }

    private static What consent(String site) {
        return new ConsentGiven(HASH, "Shown.", site, "", "the patient", "", Optional.empty(), "English", false, true);
    }

    private static NeedleInserted needle(int number, String site) {
        return new NeedleInserted(
                number, site, Side.LEFT, 0.25, 50, "", Optional.empty(), "", "", "palpation", Optional.empty());
    }

    private static What out(UUID needle, NeedleState state) {
        return new NeedleWithdrawn(needle, state, "");
    }

    private static What closing(int in, int out) {
        return new VisitClosed(in, out, KEPT, "well", "");
    }

    @Test
    void noNeedleWithoutConsentToItsSite() {
        say(OPENED);
        assertThat(refused(needle(1, "lateral arm"))).containsExactly("V-002");

        say(consent("piriformis"));
        assertThat(refused(needle(1, "lateral arm"))).containsExactly("V-002");

        say(consent("Lateral Arm"));
        assertThat(refused(needle(1, "lateral arm"))).isEmpty();
    }

    @Test
    void aConsentIsForOnePlanAndAChangedPlanMustBeReadAgain() {
        assertThat(refused(consent(""))).containsExactly("V-017");
        say(consent("lateral arm"));
        var changed = new Admission.Planned("lateral arm", "cd".repeat(32));

        assertThat(admission.refusals(note(), needle(1, "lateral arm"), changed))
                .extracting(Refusal::code)
                .containsExactly("V-016");
        var elsewhere = new Admission.Planned("piriformis", "cd".repeat(32));
        assertThat(admission.refusals(note(), needle(1, "lateral arm"), elsewhere))
                .isEmpty();
    }

    @Test
    void aWithdrawnConsentStopsNeedlesUntilANewOneAndCannotBeTakenBack() {
        say(consent("lateral arm"));
        UUID in = say(needle(1, "lateral arm"));
        UUID withdrawal = say(new ConsentWithdrawn("stop"));

        assertThat(note().withdrawn()).isTrue();
        assertThat(refused(needle(2, "lateral arm"))).containsExactly("V-002");
        assertThat(refused(new EnteredInError(), withdrawal)).containsExactly("V-014");
        assertThat(refused(out(in, NeedleState.WHOLE)))
                .as("what is in may always come out")
                .isEmpty();

        say(consent("lateral arm"));
        assertThat(refused(needle(2, "lateral arm"))).isEmpty();
    }

    @Test
    void aCorrectedConsentDoesNotComeAfterTheWithdrawal() {
        UUID given = say(consent("lateral arm"));
        say(new ConsentWithdrawn(""));
        say(consent("lateral arm"), Optional.of(given));

        assertThat(note().withdrawn()).isTrue();
        assertThat(refused(needle(1, "lateral arm"))).containsExactly("V-002");
    }

    @Test
    void eachNeedleComesOutOnceAndEveryOneBeforeTheVisitCloses() {
        say(consent("lateral arm"));
        UUID one = say(needle(1, "lateral arm"));
        assertThat(refused(needle(1, "lateral arm"))).containsExactly("V-003");
        UUID two = say(needle(2, "lateral arm"));
        say(AFTERCARE);

        assertThat(refused(closing(2, 2))).containsExactly("V-006", "V-006");
        say(out(one, NeedleState.WHOLE));
        assertThat(refused(out(one, NeedleState.WHOLE))).containsExactly("V-005");
        assertThat(refused(out(VISIT, NeedleState.WHOLE))).containsExactly("V-004");
        assertThat(refused(closing(2, 2))).containsExactly("V-006");
        say(out(two, NeedleState.BENT));

        assertThat(refused(closing(2, 1))).containsExactly("V-007");
        assertThat(refused(closing(3, 3))).containsExactly("V-007");
        assertThat(refused(closing(1, 1))).containsExactly("V-007");
        assertThat(refused(closing(2, 2))).isEmpty();
    }

    @Test
    void closingNeedsTheWholeChecklistAndAdviceForHome() {
        say(consent("lateral arm"));
        UUID one = say(needle(1, "lateral arm"));
        say(out(one, NeedleState.WHOLE));
        assertThat(refused(closing(1, 1))).containsExactly("V-009");
        say(AFTERCARE);

        assertThat(refused(new VisitClosed(1, 1, KEPT.subList(0, 1), "", ""))).containsExactly("V-008");
        assertThat(refused(new VisitClosed(
                        1, 1, List.of(KEPT.get(0), KEPT.get(1), new Checked("luck", Kept.YES)), "", "")))
                .containsExactly("V-008");
        assertThat(refused(closing(1, 1))).isEmpty();
    }

    @Test
    void aBrokenNeedleNeedsAnAction() {
        say(consent("lateral arm"));
        UUID one = say(needle(1, "lateral arm"));
        say(out(one, NeedleState.BROKEN));
        say(AFTERCARE);
        assertThat(refused(closing(1, 1))).containsExactly("V-013");

        say(new ActionTaken(Optional.of(one), "sent to surgery"));
        assertThat(refused(closing(1, 1))).isEmpty();
    }

    @Test
    void aClosedVisitTakesCorrectionsNotesAndWhatComesLaterAlone() {
        say(OPENED);
        UUID note = say(new NoteAdded("a"));
        say(closing(0, 0));

        assertThat(refused(needle(1, "lateral arm"))).contains("V-001");
        assertThat(refused(consent("lateral arm"))).containsExactly("V-001");
        assertThat(refused(AFTERCARE)).containsExactly("V-001");
        assertThat(refused(closing(0, 0))).containsExactly("V-001");
        assertThat(refused(new NoteAdded("later"))).isEmpty();
        assertThat(refused(new NoteAdded("b"), note)).isEmpty();
        assertThat(refused(new FollowUpDone(Optional.empty(), true, "well", "")))
                .isEmpty();

        say(new VisitReopened("a needle was forgotten"));
        assertThat(refused(new VisitReopened("again"))).containsExactly("V-010");
        assertThat(refused(consent("lateral arm"))).isEmpty();
    }

    @Test
    void aCorrectionTakesThePlaceOfOneThatStands() {
        say(consent("lateral arm"));
        UUID one = say(needle(1, "lateral arm"));
        say(out(one, NeedleState.WHOLE));
        UUID better = say(needle(1, "piriformis"), Optional.of(one));

        assertThat(refused(needle(1, "piriformis"), one))
                .as("corrected already")
                .containsExactly("V-011");
        assertThat(refused(new NoteAdded("x"), better)).containsExactly("V-012");
        assertThat(refused(needle(2, "piriformis"), better)).containsExactly("V-003");
        assertThat(note().needles()).singleElement().satisfies(needle -> {
            assertThat(needle.needle().site()).isEqualTo("piriformis");
            assertThat(needle.isIn()).as("still the needle that came out").isFalse();
        });
        assertThat(note().names(note().find(better).orElseThrow())).containsExactly(better, one);
    }

    @Test
    void aNeedleEnteredInErrorIsGoneAndItsNumberIsNotGivenAgain() {
        say(consent("lateral arm"));
        UUID one = say(needle(1, "lateral arm"));
        assertThat(refused(new EnteredInError())).containsExactly("V-011");
        assertThat(refused(new EnteredInError(), one)).as("it is in").containsExactly("V-015");
        say(out(one, NeedleState.WHOLE));
        assertThat(refused(new EnteredInError(), one)).isEmpty();
        say(new EnteredInError(), Optional.of(one));

        assertThat(note().needles()).isEmpty();
        assertThat(refused(needle(1, "lateral arm"))).containsExactly("V-003");
        assertThat(refused(needle(2, "lateral arm"))).isEmpty();
        assertThat(refused(new EnteredInError(), one)).containsExactly("V-011");
    }

    @Test
    void aClosingCannotBeCorrectedAroundTheCount() {
        UUID closed = say(closing(0, 0));

        assertThat(refused(closing(1, 0), closed)).contains("V-007");
        assertThat(refused(new EnteredInError(), closed)).containsExactly("V-014");
    }

    @Test
    void aChecklistWithoutLinesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Admission(Set.of()));
    }

    /// Whatever people do in whatever order, a visit that is closed had every needle out and consent for each.
    @Test
    void noWayOfRecordingClosesAVisitWithANeedleIn() {
        var random = new Random(20260106);
        int closed = 0;
        for (int visit = 0; visit < 4000; visit++) {
            events.clear();
            for (int step = 0; step < 14; step++) {
                What what = any(random);
                Optional<UUID> corrects = random.nextInt(5) == 0 && !events.isEmpty()
                        ? Optional.of(events.get(random.nextInt(events.size())).id())
                        : Optional.empty();
                if (admission.refusals(note(), what, PLANNED, corrects).isEmpty()) {
                    say(what, corrects);
                }
            }
            VisitNote note = note();
            if (note.closed().isPresent()) {
                closed++;
                assertThat(note.needles()).noneMatch(NeedleNote::isIn);
            }
            if (!note.needles().isEmpty()) {
                assertThat(events).anyMatch(said -> said.what() instanceof ConsentGiven);
            }
            assertThat(note.needles())
                    .extracting(needle -> needle.needle().number())
                    .doesNotHaveDuplicates();
        }
        assertThat(closed).isGreaterThan(200);
    }

    private What any(Random random) {
        VisitNote note = note();
        int in = note.needles().size();
        return switch (random.nextInt(9)) {
            case 0 -> consent("lateral arm");
            case 1, 2 -> needle(note.nextNumber(), "lateral arm");
            case 3, 4 ->
                out(
                        events.isEmpty()
                                ? VISIT
                                : events.get(random.nextInt(events.size())).id(),
                        NeedleState.WHOLE);
            case 5 -> AFTERCARE;
            case 6 -> random.nextBoolean() ? new ConsentWithdrawn("") : new EnteredInError();
            case 7 -> random.nextInt(4) == 0 ? new VisitReopened("x") : closing(in, in);
            default ->
                new ResponseSeen(Optional.empty(), Seen.YES, Seen.NOT_SAID, List.of(), List.of(), Optional.empty(), "");
        };
    }
}
