package filiform.app.web;

import filiform.app.Version;
import filiform.app.contract.Visit;
import filiform.app.json.Parsed;
import filiform.app.web.form.Filled;
import filiform.app.web.form.SectionForm;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.tree.Fault;
import filiform.record.Appended;
import filiform.record.Correction;
import filiform.record.Journal;
import filiform.record.visit.Scribe;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Records one section of a visit, whichever page sends it. A section that has a fault is not recorded; one that has
/// none is on disk before the answer goes out.
final class SectionDesk {

    private static final Fault OVERTAKEN = new Fault(
            "H-409", "$", "Somebody else recorded this meanwhile. Look at what stands there, then save again.");

    private static final Fault OTHER = new Fault(
            "H-409",
            "$",
            "This form was saved before with other content. What stands here now is not saved: save it again.");

    private final Journal journal;
    private final Clock clock;
    private final Answers answers;
    private final Scribe scribe;
    private final ScopeInput scope;

    SectionDesk(Journal journal, Clock clock, Answers answers) {
        this.journal = journal;
        this.clock = clock;
        this.answers = answers;
        scribe = new Scribe(
                journal, Version.PROGRAM, answers.decisions().knowledge().hash());
        scope = new ScopeInput(answers.decisions(), journal, clock);
    }

    /// What a form says besides its section: under which id, when, by whom, in place of what.
    ///
    /// @param when in words, or blank
    /// @param seen the place in the journal up to which the visit was shown; 0 where it does not say
    record Sent(UUID id, Instant happened, UUID author, String when, List<UUID> corrects, String why, long seen) {

        /// The same under another id, of a visit shown up to there.
        Sent under(UUID other, long place) {
            return new Sent(other, happened, author, when, corrects, why, place);
        }
    }

    /// What became of a section.
    sealed interface Outcome {

        record Done() implements Outcome {}

        /// Not recorded.
        ///
        /// @param status of the answer
        /// @param entry  as it would have stood
        record Refused(int status, List<Fault> faults, Entry entry, SectionForm.Read read) implements Outcome {}
    }

    Sent sent(Context context, Filled filled) {
        return new Sent(
                Told.id(filled.text("id")).orElseGet(UUID::randomUUID),
                Told.happened(filled.text("happened_at"), clock),
                Signed.account(context),
                filled.text("when"),
                Told.id(filled.text("corrects")).stream().toList(),
                filled.text("why"),
                Told.sequence(filled.text("seen")));
    }

    /// The entry that the form would make.
    Entry entry(Section section, Filled filled, Sent sent) {
        return new Entry(
                sent.id(),
                section,
                sent.happened(),
                sent.when(),
                sent.corrects(),
                read(section, filled, sent.author()).input());
    }

    /// Whether the form could be recorded as the visit stands.
    Outcome check(VisitState state, Section section, Filled filled, Sent sent) {
        SectionForm.Read read = read(section, filled, sent.author());
        Entry entry = entry(section, filled, sent);
        List<Fault> faults = faults(state, entry, filled);
        return faults.isEmpty() ? new Outcome.Done() : new Outcome.Refused(422, faults, entry, read);
    }

    /// Records the form, or says why not.
    Outcome tell(VisitState state, Section section, Filled filled, Sent sent) {
        SectionForm.Read read = read(section, filled, sent.author());
        Entry entry = entry(section, filled, sent);
        List<Fault> faults = faults(state, entry, filled);
        boolean gone = sent.corrects().stream()
                .anyMatch(earlier -> state.find(earlier)
                        .filter(found -> found.section() == section)
                        .isEmpty());
        if (gone && journal.find(sent.id()).isEmpty()) {
            return new Outcome.Refused(409, List.of(OVERTAKEN), entry, read);
        }
        if (!sent.corrects().isEmpty() && !Correction.isReason(sent.why())) {
            faults.add(new Fault("F-006", "$.why", "Say in a few words why this is corrected."));
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused(422, faults, entry, read);
        }
        var told = new Scribe.Entry(
                sent.id(),
                state.patient(),
                Optional.of(state.id()),
                sent.happened(),
                sent.author(),
                sent.corrects().stream().findFirst().map(earlier -> new Correction(earlier, sent.why())),
                entry.told());
        boolean freely = section.repeats() || sent.seen() == 0;
        return switch (freely ? scribe.write(told) : scribe.write(told, sent.seen())) {
            case Appended.New _, Appended.AlreadyThere _ -> new Outcome.Done();
            case Appended.Overtaken _ -> new Outcome.Refused(409, List.of(OVERTAKEN), entry, read);
            case Appended.Conflict conflict ->
                Scribe.same(conflict.recorded(), told)
                        ? new Outcome.Done()
                        : new Outcome.Refused(409, List.of(OTHER), entry, read);
        };
    }

    /// What the form says; screening also bears what is written down of who asks.
    private SectionForm.Read read(Section section, Filled filled, UUID author) {
        SectionForm.Read read = SectionForm.read(section, filled);
        if (section == Section.SCREENING) {
            scope.of(author).ifPresent(practitioner -> read.input().set("practitioner", practitioner));
        }
        return read;
    }

    /// Everything that is wrong with an entry.
    private List<Fault> faults(VisitState state, Entry entry, Filled filled) {
        var faults = new ArrayList<Fault>();
        filled.strangers()
                .forEach(name -> faults.add(new Fault(
                        "F-005",
                        "$." + name,
                        "'%s' is not a field of this form."
                                .formatted(name.length() > 80 ? name.substring(0, 80) : name))));
        if (entry.when().length() > 200) {
            faults.add(new Fault("F-008", "$.when", "Say when in 200 letters at most."));
        }
        VisitState next = state.with(entry);
        Parsed<Visit.Said> answer = answers.answer(next, entry.section().step(), VisitFile.input(next, entry));
        if (answer instanceof Parsed.Bad<Visit.Said>(List<Fault> found)) {
            faults.addAll(found);
        }
        return faults;
    }
}
