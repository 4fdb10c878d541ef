package filiform.injury.recovery;

import filiform.atlas.Basis;
import filiform.injury.Finding;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.measure.Answer;
import java.util.List;

/// Whether pain asks for a screen for neuropathic pain.
///
/// @param state    what to do
/// @param fromDay  day since onset from which the screen holds
/// @param tools    screening tools by name
public record PainAdvice(State state, int fromDay, List<String> tools, String what, String refer, Basis basis) {

    /// What to do.
    public enum State {
        /// Burning pain, pain at light touch or severe pain in its time: screen, and refer.
        SCREEN_NOW,
        /// Such pain earlier: ask again, screen from that day.
        ASK_AGAIN,
        /// No such pain was told. That is no proof of none.
        NONE_TOLD;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    static PainAdvice of(PainRule rule, List<PainNote> notes, List<Observed> findings, int today) {
        boolean told = notes.stream().anyMatch(note -> neuropathic(note) || severe(rule, note));
        boolean found = findings.stream().anyMatch(PainAdvice::painful);
        boolean severe = notes.stream().anyMatch(note -> severe(rule, note) && neuropathic(note));
        int latest = Math.max(
                today,
                notes.stream().mapToInt(note -> note.day().orElse(0)).max().orElse(0));
        State state = !told && !found
                ? State.NONE_TOLD
                : severe || latest >= rule.fromDay() ? State.SCREEN_NOW : State.ASK_AGAIN;
        return new PainAdvice(state, rule.fromDay(), rule.tools(), rule.what(), rule.refer(), rule.basis());
    }

    private static boolean neuropathic(PainNote note) {
        return note.burning() == Answer.YES || note.allodynia() == Answer.YES;
    }

    private static boolean severe(PainRule rule, PainNote note) {
        return note.score().isPresent() && note.score().getAsInt() >= rule.severe();
    }

    private static boolean painful(Observed observed) {
        return observed.finding() instanceof Finding.Feeling(var _, var sensation) && sensation == Sensation.PAIN;
    }
}
