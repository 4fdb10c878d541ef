package filiform.app.web.patient;

import filiform.app.document.AdverseEventPaper;
import filiform.app.document.Paper;
import filiform.app.document.Paper.Fact;
import filiform.app.document.ReferralPaper;
import filiform.app.document.Signers;
import filiform.app.web.form.Filled;
import filiform.app.web.page.AnswerLines;
import filiform.app.web.page.VisitPages;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.tree.Fault;
import filiform.record.Appended;
import filiform.record.AttachmentType;
import filiform.record.Chain;
import filiform.record.Correction;
import filiform.record.Journal;
import filiform.record.Recorded;
import filiform.record.event.PatientEvent;
import filiform.record.event.PatientEvent.Attached;
import filiform.record.event.PatientEvent.CheckInSeen;
import filiform.record.visit.Notes;
import filiform.record.visit.PatientNote;
import filiform.record.visit.Scribe;
import filiform.record.visit.VisitNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One patient's record: reads it, and records what is told beside the visits. It knows nothing of requests.
public final class PatientRoom {

    private static final int MOST_LETTERS = 200;
    private static final String CHANGED = "Changed on the patient's page.";

    private final Scribe scribe;
    private final VisitPages visits;
    private final PatientPages pages;
    private final RecordWords words;
    private final Signers signers;
    private final String foot;

    public PatientRoom(
            Scribe scribe, VisitPages visits, PatientPages pages, RecordWords words, Signers signers, String foot) {
        this.scribe = scribe;
        this.visits = visits;
        this.pages = pages;
        this.words = words;
        this.signers = signers;
        this.foot = foot;
    }

    /// A patient with every visit, the latest first.
    ///
    /// @param notes of the same visits
    public record Standing(PatientNote note, List<VisitState> visits, List<VisitNote> notes) {

        private Optional<VisitNote> note(UUID visit) {
            return notes.stream().filter(note -> note.visit().equals(visit)).findFirst();
        }
    }

    /// When, by whom and under which id something was told.
    public record Sent(UUID id, Instant happened, UUID author) {}

    /// A patient, or none where nothing is recorded.
    public Optional<Standing> find(UUID patient) {
        Journal journal = scribe.journal();
        List<Recorded> events = journal.chain(Chain.patient(patient));
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var ofVisit = new LinkedHashMap<UUID, List<Recorded>>();
        for (Recorded recorded : events) {
            recorded.event()
                    .visit()
                    .ifPresent(visit -> ofVisit.computeIfAbsent(visit, _ -> new ArrayList<>())
                            .add(recorded));
        }
        List<VisitState> states = ofVisit.entrySet().stream()
                .flatMap(entry -> VisitState.of(entry.getKey(), entry.getValue()).stream())
                .toList()
                .reversed();
        List<VisitNote> notes = ofVisit.entrySet().stream()
                .map(entry -> Notes.visit(entry.getKey(), entry.getValue()))
                .toList()
                .reversed();
        return Optional.of(new Standing(
                PatientNote.of(patient, events.stream().map(Notes::said).toList()), states, notes));
    }

    public PatientView show(Standing standing, PatientPages.Refused refused) {
        return pages.page(standing, standing.notes(), refused);
    }

    /// Registers a patient, or says every reason why not.
    public List<String> register(UUID patient, Filled filled, Sent sent) {
        PatientForm.Read read = PatientForm.read(PatientKind.IDENTITY, filled, words);
        return read.what()
                .map(what -> append(Chain.patient(patient), what, Optional.empty(), sent))
                .orElseGet(() -> read.faults().stream().map(Fault::what).toList());
    }

    /// Records a form, or says every reason why not.
    public List<String> record(Standing standing, PatientKind kind, Filled filled, Sent sent) {
        Optional<UUID> shown = stands(filled.text("stands"));
        PatientForm.Read read = PatientForm.read(kind, filled, words);
        if (read.what()
                .flatMap(PatientRoom::visit)
                .filter(visit -> standing.note(visit).isEmpty())
                .isPresent()) {
            return List.of("That is no visit of this patient.");
        }
        if (read.what()
                .filter(what -> what instanceof CheckInSeen(UUID told, var _)
                        && standing.note().checkIns().stream()
                                .noneMatch(entry -> entry.said().id().equals(told)))
                .isPresent()) {
            return List.of("This answer does not stand any more: the patient may have told more since. Look again.");
        }
        return read.what()
                .map(what -> append(Chain.patient(standing.note().patient()), what, shown, sent))
                .orElseGet(() -> read.faults().stream().map(Fault::what).toList());
    }

    private static Optional<UUID> visit(PatientEvent what) {
        return switch (what) {
            case PatientEvent.FollowUpPlanned planned -> planned.visit();
            case PatientEvent.ReferralMade made -> made.visit();
            case PatientEvent.AdverseEventReported reported -> reported.visit();
            case PatientEvent.PatientRegistered _,
                    PatientEvent.CarePlanned _,
                    PatientEvent.FollowUpDone _,
                    PatientEvent.CheckedIn _,
                    PatientEvent.Reachable _,
                    PatientEvent.Reminded _,
                    CheckInSeen _,
                    Attached _ -> Optional.empty();
        };
    }

    /// The entry that the form showed, and that this one takes the place of.
    private static Optional<UUID> stands(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// @param shown the entry that this one takes the place of: if somebody was faster, the sender is told
    private List<String> append(Chain patient, PatientEvent what, Optional<UUID> shown, Sent sent) {
        var entry = new Scribe.Entry(
                sent.id(),
                patient,
                Optional.empty(),
                sent.happened(),
                sent.author(),
                shown.map(earlier -> new Correction(earlier, CHANGED)),
                what);
        return switch (scribe.write(entry)) {
            case Appended.New _, Appended.AlreadyThere _ -> List.of();
            case Appended.Overtaken _ -> List.of("Somebody else recorded this meanwhile. Look, then try again.");
            case Appended.Conflict conflict ->
                Scribe.same(conflict.recorded(), entry)
                        ? List.of()
                        : List.of("This form was saved before with other content. Look at what stands there.");
        };
    }

    /// Keeps an image or a paper, or says every reason why not.
    public List<String> attach(Standing standing, byte[] content, String kind, String name, Sent sent) {
        Optional<AttachmentType> type = AttachmentType.of(content);
        if (type.isEmpty()) {
            return List.of("Only PNG, JPEG, PDF and DICOM can be attached, and this file is none of them.");
        }
        if (kind.length() > MOST_LETTERS || name.length() > MOST_LETTERS) {
            return List.of("Name and kind have 200 letters at most.");
        }
        Chain patient = Chain.patient(standing.note().patient());
        String hash = scribe.journal().attachments().add(patient, content).hash();
        return append(
                patient,
                new Attached(Optional.empty(), hash, type.get().media(), content.length, kind, name),
                Optional.empty(),
                sent);
    }

    /// An attachment with its media type; none where the patient has no such one.
    @SuppressWarnings("ArrayRecordComponent")
    public record Kept(String type, byte[] content) {}

    public Optional<Kept> attachment(Standing standing, String hash) {
        Chain patient = Chain.patient(standing.note().patient());
        return standing.note().attachments().stream()
                .filter(entry -> entry.what().content().equals(hash))
                .findFirst()
                .flatMap(entry -> scribe.journal()
                        .attachments()
                        .content(patient, hash)
                        .map(content -> new Kept(entry.what().type(), content)));
    }

    /// The letter of a referral, or the report of an adverse event; none where there is no such entry.
    public Optional<Paper> paper(Standing standing, UUID event) {
        PatientNote note = standing.note();
        Optional<Paper> letter = note.referrals().stream()
                .filter(entry -> entry.said().id().equals(event))
                .findFirst()
                .map(entry -> ReferralPaper.of(
                        note,
                        entry,
                        entry.what().visit().flatMap(standing::note),
                        answers(standing, entry.what().visit()),
                        signers,
                        foot));
        return letter.or(() -> note.adverseEvents().stream()
                .filter(entry -> entry.said().id().equals(event))
                .findFirst()
                .map(entry -> AdverseEventPaper.of(note, entry, standing.notes(), signers, foot)));
    }

    private List<Fact> answers(Standing standing, Optional<UUID> visit) {
        Map<UUID, VisitState> byId = new LinkedHashMap<>();
        standing.visits().forEach(state -> byId.put(state.id(), state));
        return visit.flatMap(id -> Optional.ofNullable(byId.get(id))).stream()
                .flatMap(state -> AnswerLines.of(visits.page(state, List.of())).stream())
                .toList();
    }
}
