package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.planning.consent.Benefit;
import filiform.planning.consent.ConsentText;
import filiform.planning.consent.Frequency;
import filiform.planning.consent.Line;
import filiform.planning.consent.Risk;
import filiform.planning.consent.Section;
import filiform.planning.consent.Touch;

/// The machine form of a consent text.
final class ConsentJson {

    private ConsentJson() {}

    static void write(ObjectNode answer, ConsentAnswer consent, Because because) {
        ConsentText text = consent.text();
        answer.put("title", text.title());
        answer.put("note", text.note());
        answer.put("version", consent.version());
        ArrayNode sections = answer.putArray("sections");
        text.sections().forEach(section -> section(sections.addObject(), section, because));
        ArrayNode benefits = answer.putArray("benefits");
        text.benefits().forEach(benefit -> benefit(benefits.addObject(), benefit));
        ArrayNode risks = answer.putArray("risks");
        text.risks().forEach(risk -> risk(risks.addObject(), risk));
        ArrayNode touches = answer.putArray("touches");
        text.touches().forEach(touch -> touch(touches.addObject(), touch));
        AnswerJson.texts(answer, "warnings", consent.warnings());
    }

    private static void section(ObjectNode row, Section section, Because because) {
        row.put("part", section.part().word());
        row.put("heading", section.heading());
        ArrayNode lines = row.putArray("lines");
        for (Line line : section.lines()) {
            ObjectNode one = lines.addObject();
            one.put("text", line.text());
            line.basis().ifPresent(basis -> {
                one.put("grade", basis.grade().words());
                Because.sources(one.putArray("sources"), basis.sources());
                because.add(line.text(), basis);
            });
        }
    }

    private static void benefit(ObjectNode row, Benefit benefit) {
        row.put("name", benefit.name());
        row.put("words", benefit.words());
        row.put("certainty", benefit.certainty().word());
        for (Benefit.Effect effect : benefit.effect()) {
            ObjectNode one = row.putObject("effect");
            one.put("value", effect.value());
            one.put("low", effect.low());
            one.put("high", effect.high());
            one.put("scale", effect.scale());
            one.put("against", effect.against());
            one.put("when", effect.when());
        }
        row.put("grade", benefit.basis().grade().words());
        Because.sources(row.putArray("sources"), benefit.basis().sources());
    }

    private static void risk(ObjectNode row, Risk risk) {
        row.put("id", risk.harm().id());
        row.put("name", risk.harm().name());
        row.put("what", risk.harm().words());
        row.put("watch", risk.harm().watch());
        risk.shown().ifPresent(shown -> {
            frequency(row, shown);
            row.put("at_most", risk.atMost());
        });
        risk.range().ifPresent(range -> {
            row.put("low", AnswerJson.rounded(range.low()));
            row.put("high", AnswerJson.rounded(range.high()));
        });
        AnswerJson.texts(row, "words", risk.words());
        row.put("not_known", risk.notKnown());
        AnswerJson.texts(row, "raised_by", risk.raisedBy());
        AnswerJson.texts(row, "may_raise", risk.mayRaise());
        risk.grade().ifPresent(grade -> row.put("grade", grade.words()));
        Because.sources(row.putArray("sources"), risk.sources());
    }

    private static void touch(ObjectNode row, Touch touch) {
        row.put("structure", touch.structure());
        row.put("kind", touch.kind().words());
        frequency(row, touch.shown());
        row.put("at_most", touch.below());
        row.put("low", AnswerJson.rounded(touch.low()));
        row.put("high", AnswerJson.rounded(touch.high()));
        row.put("words", touch.words());
        row.put("grade", touch.grade().words());
        Because.sources(row.putArray("sources"), touch.sources());
    }

    private static void frequency(ObjectNode row, Frequency shown) {
        row.put("count", shown.count());
        row.put("out_of", shown.outOf());
    }
}
