package filiform.record.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is recorded during one visit. Texts may be blank, which means "not recorded"; when it happened and who recorded
/// it stand in the event around it.
public sealed interface VisitEvent extends What {

    /// The visit began.
    ///
    /// @param about title and, for a published case, its source
    record VisitOpened(ObjectNode about) implements VisitEvent {
        public VisitOpened {
            about = about.deepCopy();
        }
    }

    /// A question of the visit was put to the program, in the form of its contract; the answer is made anew from it.
    ///
    /// @param section which: each is an event type of its own
    /// @param when    in words, such as "one month later"
    record Told(Section section, String when, ObjectNode input) implements VisitEvent {
        public Told {
            input = input.deepCopy();
        }
    }

    /// The questions of a visit.
    enum Section {
        PATIENT,
        SCREENING,
        NEEDLE,
        SENSATION,
        FINDINGS,
        SYMPTOMS
    }

    /// The patient agreed, or somebody for them.
    ///
    /// @param text      SHA-256 of the words that were shown, in hex
    /// @param shown     those words
    /// @param site      the site that they are about, blank where they are about no site
    /// @param technique likewise
    /// @param signedBy  who signed; never blank
    /// @param onBehalf  what they are to the patient where the patient did not sign; blank where the patient signed
    /// @param signature SHA-256 of the drawn signature, in hex; none where consent was spoken
    /// @param language  in which it was explained
    /// @param interpreter true where somebody interpreted
    /// @param copyGiven true where the patient has a copy
    record ConsentGiven(
            String text,
            String shown,
            String site,
            String technique,
            String signedBy,
            String onBehalf,
            Optional<String> signature,
            String language,
            boolean interpreter,
            boolean copyGiven)
            implements VisitEvent {
        public ConsentGiven {
            Require.hash("text", text);
            Require.told("shown", shown);
            Require.told("signed_by", signedBy);
            signature.ifPresent(hash -> Require.hash("signature", hash));
        }
    }

    /// The patient no longer agrees. From then on no needle is recorded without a new consent.
    record ConsentWithdrawn(String words) implements VisitEvent {}

    /// A needle went in. Its event's id is the needle's; its time is the time in; its author put it in.
    ///
    /// @param number    1, 2, 3 … in the order of the visit
    /// @param side      left, right, midline; never guessed
    /// @param depthMm   inserted length in mm, or not recorded
    /// @param direction in words
    /// @param currentMa of electrical stimulation in mA, 0 where there is none, or not recorded
    record NeedleInserted(
            int number,
            String site,
            Side side,
            double diameterMm,
            double lengthMm,
            String lot,
            Optional<Double> depthMm,
            String direction,
            String technique,
            String guidance,
            Optional<Double> currentMa)
            implements VisitEvent {
        public NeedleInserted {
            Require.within("number", number, 1, 500);
            Require.told("site", site);
            Require.within("diameter_mm", diameterMm, 0.1, 0.8);
            Require.within("length_mm", lengthMm, 5, 150);
            depthMm.ifPresent(depth -> Require.within("depth_mm", depth, 0, lengthMm));
            currentMa.ifPresent(current -> Require.within("current_ma", current, 0, 100));
        }
    }

    /// The side of the body.
    enum Side {
        LEFT,
        RIGHT,
        MIDLINE
    }

    /// A needle is out; the time of the event is the time out.
    record NeedleWithdrawn(UUID needle, NeedleState state, String words) implements VisitEvent {}

    /// How a needle came out.
    enum NeedleState {
        WHOLE,
        BENT,
        BROKEN
    }

    /// What the needle did, as seen and as told.
    ///
    /// @param needle    which, or none where it is not one needle's
    /// @param twitch    of the needled muscle
    /// @param qualities the words of the patient, as the clinical content lists them
    /// @param places    drawn outlines and names, as `respond` takes them
    /// @param intensity 0 to 10, or not asked
    record ResponseSeen(
            Optional<UUID> needle,
            Seen twitch,
            Seen ache,
            List<String> qualities,
            List<String> places,
            Optional<Integer> intensity,
            String words)
            implements VisitEvent {
        public ResponseSeen {
            qualities = List.copyOf(qualities);
            places = List.copyOf(places);
            intensity.ifPresent(told -> Require.within("intensity", told, 0, 10));
        }
    }

    /// What was looked for, and what was not.
    enum Seen {
        YES,
        NO,
        NOT_SAID
    }

    /// What was done about what was seen.
    record ActionTaken(Optional<UUID> needle, String words) implements VisitEvent {
        public ActionTaken {
            Require.told("words", words);
        }
    }

    /// What the patient was told for home.
    ///
    /// @param items the advice, as it stands in the clinical content
    /// @param how   spoken, on paper, by a link
    record AftercareGiven(List<String> items, List<String> how) implements VisitEvent {
        public AftercareGiven {
            items = List.copyOf(items);
            how = List.copyOf(how);
        }
    }

    /// Anything else worth keeping.
    record NoteAdded(String words) implements VisitEvent {
        public NoteAdded {
            Require.told("words", words);
        }
    }

    /// What it corrects was entered in error and never happened; why stands with the correction.
    record EnteredInError() implements VisitEvent {}

    /// The visit is over and signed by its author.
    ///
    /// @param needlesIn  as counted by hand
    /// @param needlesOut as counted by hand
    /// @param checklist  the clean-needling checklist
    /// @param tolerated  how the patient bore it
    /// @param outcome    what changed
    record VisitClosed(int needlesIn, int needlesOut, List<Checked> checklist, String tolerated, String outcome)
            implements VisitEvent {
        public VisitClosed {
            checklist = List.copyOf(checklist);
            Require.within("needles_in", needlesIn, 0, 500);
            Require.within("needles_out", needlesOut, 0, 500);
        }
    }

    /// One line of the checklist.
    ///
    /// @param item its id in the clinical content
    record Checked(String item, Kept kept) {}

    /// Whether a line of the checklist was kept.
    enum Kept {
        YES,
        NO,
        DOES_NOT_APPLY
    }

    /// A closed visit was opened again.
    record VisitReopened(String why) implements VisitEvent {
        public VisitReopened {
            Require.told("why", why);
        }
    }
}
