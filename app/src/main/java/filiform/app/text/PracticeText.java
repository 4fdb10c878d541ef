package filiform.app.text;

import filiform.measure.Answer;
import filiform.screening.Effect;
import filiform.screening.scope.Permission;
import filiform.screening.scope.Reason;

/// The scope of practice as people read it.
final class PracticeText {

    private PracticeText() {}

    static void write(Lines lines, Permission permission) {
        lines.heading("May this practitioner needle here? " + meaning(permission.effect()));
        for (Reason reason : permission.reasons()) {
            String open = reason.met() == Answer.UNKNOWN ? ", not told" : "";
            lines.item("%s (%s%s; holds for: %s)"
                    .formatted(reason.words(), reason.effect().words(), open, reason.scope()));
            lines.below(reason.instead());
            lines.below(AnswerText.basis(reason.basis()));
        }
    }

    private static String meaning(Effect effect) {
        return switch (effect) {
            case CAUTION -> "Nothing known stands against it.";
            case DEFER -> "Not yet.";
            case FORBID -> "No.";
        };
    }
}
