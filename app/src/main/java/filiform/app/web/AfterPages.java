package filiform.app.web;

import filiform.app.document.Headline;
import filiform.app.web.form.Typed;
import filiform.app.web.my.MyVisits;
import filiform.app.web.page.AfterPage;
import filiform.app.web.page.AfterPage.Advice;
import filiform.app.web.page.AfterPage.CheckIn;
import filiform.app.web.page.Card;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.page.VisitStep;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.table.TableRoom;
import filiform.app.web.visit.VisitState;
import filiform.followup.aftercare.Aftercare;
import filiform.followup.aftercare.HomeCare;
import filiform.followup.checkin.CheckInTime;
import filiform.knowledge.Knowledge;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.VisitNote;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the page on which a visit ends for the patient. Where one place is not known, nothing is left out.
final class AfterPages {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE yyyy-MM-dd, HH:mm", Locale.ROOT);

    private final TableRoom visits;
    private final Knowledge knowledge;
    private final Shell shell;

    AfterPages(TableRoom visits, Knowledge knowledge, Shell shell) {
        this.visits = visits;
        this.knowledge = knowledge;
        this.shell = shell;
    }

    AfterPage page(TableRoom.Standing standing, Typed typed, List<AfterPage.Made> link, List<String> faults) {
        VisitNote note = standing.note();
        Set<String> sites = sites(standing.state(), note);
        Set<String> regions = new MyVisits(knowledge).regions(sites);
        return new AfterPage(
                shell.titled((faults.isEmpty() ? "" : "Not recorded: ") + "After"),
                visits.steps(standing, Optional.of(VisitStep.AFTER)),
                VisitPages.address(note.visit()),
                Headline.name(standing.patient()),
                PatientPages.address(standing.patient().patient()),
                state(note),
                regions.isEmpty()
                        ? "Where was needled is not known for all, so nothing is left out."
                        : "Chosen for: %s.".formatted(String.join(", ", sites)),
                Aftercare.of(knowledge.tables().aftercare(), regions).stream()
                        .map(AfterPages::advice)
                        .toList(),
                note.all(AftercareGiven.class).stream()
                        .flatMap(given -> given.items().stream())
                        .distinct()
                        .toList(),
                checkIns(note),
                planned(standing),
                typed,
                link,
                faults);
    }

    private static Set<String> sites(VisitState state, VisitNote note) {
        var sites = new LinkedHashSet<String>();
        note.needles().forEach(needle -> sites.add(needle.needle().site()));
        if (sites.isEmpty()) {
            sites.add(state.site());
        }
        return sites;
    }

    private static Card state(VisitNote note) {
        long in = note.needles().stream().filter(NeedleNote::isIn).count();
        if (in > 0) {
            return new Card(
                    Tone.STOP,
                    in == 1 ? "1 needle still in" : in + " needles still in",
                    "Nobody goes home with a needle in. Take out and count first.");
        }
        if (note.needles().isEmpty()) {
            return new Card(Tone.MIND, "No needle recorded", "What follows is by the plan alone.");
        }
        return note.closed().isPresent()
                ? new Card(Tone.CALM, "Closed", "The visit is counted, checked and signed.")
                : new Card(Tone.WAIT, "Not closed yet", "All needles are out. Count, check and sign at the table.");
    }

    private static Advice advice(HomeCare care) {
        return new Advice(
                care.heading(),
                care.words(),
                care.steps(),
                care.call(),
                care.kind() == HomeCare.Kind.WATCH,
                "%s: %s %s %s".formatted(care.heading(), care.words(), String.join(" ", care.steps()), care.call()));
    }

    /// Counted from when the last needle came out; without one, only how long after.
    private List<CheckIn> checkIns(VisitNote note) {
        boolean allOut = note.needles().stream().noneMatch(NeedleNote::isIn);
        List<Instant> last = allOut
                ? note.needles().stream()
                        .flatMap(needle -> needle.out().stream())
                        .map(NeedleNote.Out::at)
                        .max(Instant::compareTo)
                        .stream()
                        .toList()
                : List.of();
        var rows = new ArrayList<CheckIn>();
        for (CheckInTime time : knowledge.tables().checkIns().times()) {
            String when = last.stream()
                    .map(out -> WHEN.format(LocalDateTime.ofInstant(
                            out.plusSeconds(Math.round(3600 * time.hours())), ZoneId.systemDefault())))
                    .findFirst()
                    .orElse("counts from when the last needle is out");
            rows.add(new CheckIn(time.id(), when, time.words()));
        }
        return rows;
    }

    private static List<String> planned(TableRoom.Standing standing) {
        return standing.patient().followUps().stream()
                .filter(followUp -> followUp.planned()
                        .what()
                        .visit()
                        .filter(standing.note().visit()::equals)
                        .isPresent())
                .map(followUp -> Stream.of(
                                followUp.planned().what().due().toString(),
                                followUp.planned().what().how(),
                                followUp.planned().what().why(),
                                followUp.isOpen() ? "" : "done")
                        .filter(text -> !text.isBlank())
                        .reduce((first, second) -> first + ", " + second)
                        .orElse(""))
                .toList();
    }
}
