package filiform.record.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is recorded of a patient beside the needling itself. Texts may be blank, which means "not
/// recorded".
public sealed interface PatientEvent extends What {

    /// Who the patient is. Corrected as a whole when something changes.
    ///
    /// @param recordNumber the clinic's own number
    /// @param contact      how to reach the patient
    record PatientRegistered(
            String name, Optional<LocalDate> birthDate, String recordNumber, String contact, String emergencyContact)
            implements PatientEvent {}

    /// The wider care around the needle.
    ///
    /// @param expectedVisits how many visits are expected, at least 1, or not said
    /// @param reviewOn       when the plan is looked at again, or not said
    record CarePlanned(
            String goals, List<CareItem> items, Optional<Integer> expectedVisits, Optional<LocalDate> reviewOn)
            implements PatientEvent {
        public CarePlanned {
            items = List.copyOf(items);
            expectedVisits.ifPresent(visits -> Require.within("expected_visits", visits, 1, 500));
        }
    }

    /// One part of the wider care.
    ///
    /// @param kind a kind of the clinical content, such as `exercise`
    record CareItem(String kind, String words) {
        public CareItem {
            Require.told("kind", kind);
        }
    }

    /// Somebody will ask the patient how it goes.
    ///
    /// @param visit the visit that it follows, or none
    record FollowUpPlanned(Optional<UUID> visit, LocalDate due, String how, String why) implements PatientEvent {}

    /// What came of a follow-up.
    ///
    /// @param planned the event that planned it, or none where the patient called by themselves
    /// @param urgency the word of triage, or blank where triage was not asked
    /// @param reached false where nobody answered: the follow-up stays open
    record FollowUpDone(Optional<UUID> planned, boolean reached, String words, String urgency)
            implements PatientEvent {}

    /// Another professional was asked to see the patient.
    ///
    /// @param to      whom
    /// @param urgency how soon, in words
    record ReferralMade(Optional<UUID> visit, String to, String urgency, String reason, String question)
            implements PatientEvent {
        public ReferralMade {
            Require.told("to", to);
            Require.told("reason", reason);
        }
    }

    /// Harm, or what may be harm, after a needle.
    ///
    /// @param needles   which needles may have done it; empty where it is not known
    /// @param what      what happened, in words
    /// @param severity  the word of the Carnes scale, or `unknown`
    /// @param grade     the CTCAE grade 1 to 5, or not graded
    /// @param causality the WHO-UMC word, or `unknown`
    /// @param outcome   what became of it so far, in words
    /// @param reportedTo to whom it was reported; empty where to nobody yet
    record AdverseEventReported(
            Optional<UUID> visit,
            List<UUID> needles,
            String what,
            Optional<LocalDate> onset,
            String severity,
            Optional<Integer> grade,
            String causality,
            String outcome,
            List<String> reportedTo)
            implements PatientEvent {
        public AdverseEventReported {
            needles = List.copyOf(needles);
            reportedTo = List.copyOf(reportedTo);
            Require.told("what", what);
            Require.told("severity", severity);
            Require.told("causality", causality);
            grade.ifPresent(told -> Require.within("grade", told, 1, 5));
        }
    }

    /// A picture or a document stands beside the journal, under the hash of its content.
    ///
    /// @param content SHA-256 of the bytes, in hex
    /// @param type    its media type
    /// @param kind    what it is, such as `ultrasound` or `signed consent`
    record Attached(Optional<UUID> visit, String content, String type, long bytes, String kind, String name)
            implements PatientEvent {
        public Attached {
            Require.hash("content", content);
        }
    }

    /// A patient told from home how it goes.
    ///
    /// @param visit   that it is about
    /// @param checkIn the id of the check-in that it answers, or blank where the patient came by themself
    /// @param input   the question of triage as the patient answered it, in the form of the contract; what
    ///                is left out
    ///                is unknown
    /// @param places  names and drawn outlines of where it is felt, as `respond` takes them
    /// @param words   of the patient
    /// @param urgency the word of triage that the patient was shown; never blank
    /// @param language in which it was asked
    record CheckedIn(
            UUID visit,
            String checkIn,
            ObjectNode input,
            List<String> places,
            String words,
            String urgency,
            String language)
            implements PatientEvent {
        public CheckedIn {
            input = input.deepCopy();
            places = List.copyOf(places);
            Require.told("urgency", urgency);
        }
    }

    /// How the patient may be written to. It takes the place of what stood before.
    ///
    /// @param email    blank where there is none
    /// @param language that the patient reads, or blank
    /// @param remind   whether the patient agreed to be reminded of check-ins by mail
    record Reachable(String email, String language, boolean remind) implements PatientEvent {}

    /// A reminder of a check-in is sent: recorded before it goes, so that none goes twice.
    ///
    /// @param checkIn the id of the check-in
    record Reminded(UUID visit, String checkIn) implements PatientEvent {
        public Reminded {
            Require.told("check_in", checkIn);
        }
    }

    /// Somebody of the clinic saw what a patient told from home.
    ///
    /// @param checkedIn the event that told it
    /// @param words     what was done about it
    record CheckInSeen(UUID checkedIn, String words) implements PatientEvent {
        public CheckInSeen {
            Require.told("words", words);
        }
    }
}
