package filiform.app.text;

import filiform.app.contract.ConsentAnswer;
import filiform.planning.consent.ConsentText;
import filiform.planning.consent.Part;
import filiform.planning.consent.Risk;
import filiform.planning.consent.Section;

/// A consent text as the patient reads it, in plain text.
final class ConsentLines {

    private ConsentLines() {}

    static void write(Lines lines, ConsentAnswer consent) {
        ConsentText text = consent.text();
        lines.heading("FOR THE PATIENT: " + text.title());
        lines.paragraph(text.note());
        for (Section section : text.sections()) {
            lines.heading(section.heading());
            section.lines().forEach(line -> lines.item(line.text()));
            if (section.part() == Part.RISKS) {
                text.risks().forEach(risk -> risk(lines, risk));
            }
            if (section.part() == Part.TOUCH) {
                text.touches().forEach(touch -> lines.item(touch.words()));
            }
        }
        lines.paragraph("Version %s.".formatted(consent.version()));
        lines.items("Mind", consent.warnings());
    }

    private static void risk(Lines lines, Risk risk) {
        lines.item("%s. %s".formatted(risk.harm().name(), risk.harm().words()));
        risk.words().forEach(lines::below);
        if (!risk.notKnown().isBlank()) {
            lines.below(risk.notKnown());
        }
        risk.raisedBy().forEach(lines::below);
        if (!risk.mayRaise().isEmpty()) {
            lines.below("Not known yet, and could make it likelier: %s.".formatted(String.join("; ", risk.mayRaise())));
        }
        lines.below(risk.harm().watch());
    }
}
