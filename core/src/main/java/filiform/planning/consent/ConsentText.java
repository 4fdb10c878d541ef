package filiform.planning.consent;

import java.util.List;

/// A consent text for one plan and one patient. The same question gives the same text, letter by letter; its canonical
/// form is what a version's hash is taken of.
///
/// @param note    how it was made
/// @param touches in falling order of chance
public record ConsentText(
        String title,
        String note,
        List<Section> sections,
        List<Benefit> benefits,
        List<Risk> risks,
        List<Touch> touches) {

    public ConsentText {
        sections = List.copyOf(sections);
        benefits = List.copyOf(benefits);
        risks = List.copyOf(risks);
        touches = List.copyOf(touches);
    }

    /// Every word and number that the patient sees, in order, one a line. What changes a word changes it.
    public String canonical() {
        var text = new StringBuilder(title).append('\n').append(note).append('\n');
        for (Section section : sections) {
            text.append("# ").append(section.heading()).append('\n');
            section.lines().forEach(line -> text.append(line.text()).append('\n'));
            if (section.part() == Part.RISKS) {
                risks.forEach(risk -> canonical(text, risk));
            }
            if (section.part() == Part.TOUCH) {
                touches.forEach(touch -> text.append(touch.words()).append('\n'));
            }
        }
        return text.toString();
    }

    private static void canonical(StringBuilder text, Risk risk) {
        text.append("- ").append(risk.harm().name()).append('\n');
        text.append(risk.harm().words()).append('\n');
        risk.words().forEach(words -> text.append(words).append('\n'));
        text.append(risk.notKnown()).append('\n');
        risk.raisedBy().forEach(words -> text.append("+ ").append(words).append('\n'));
        risk.mayRaise().forEach(words -> text.append("? ").append(words).append('\n'));
        text.append(risk.harm().watch()).append('\n');
    }
}
