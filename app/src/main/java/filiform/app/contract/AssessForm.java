package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Names;
import filiform.injury.recovery.MechanismKnowledge.Feature;
import filiform.injury.recovery.MechanismKnowledge.Group;
import filiform.injury.recovery.PainNote;
import filiform.injury.recovery.RecoveryKnowledge;
import filiform.injury.recovery.Told;
import filiform.measure.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what `assess` is told besides the findings: course, host, pain, lost activities, movements that stand in.
final class AssessForm {

    /// The most rows of pain, and the most activities.
    private static final int MOST = 100;

    private final Names<Feature> course;
    private final Names<Feature> host;

    AssessForm(RecoveryKnowledge knowledge) {
        course = group(knowledge, Group.COURSE);
        host = group(knowledge, Group.HOST);
    }

    private static Names<Feature> group(RecoveryKnowledge knowledge, Group group) {
        return new Names<>(knowledge.mechanisms().features().all().stream()
                .filter(feature -> feature.group() == group)
                .toList());
    }

    Told read(Fields fields, ExaminationForm.Read read) {
        var history = new LinkedHashMap<String, Answer>();
        history.putAll(Common.answers(fields.object("course"), course));
        history.putAll(Common.answers(fields.object("host"), host));
        return new Told(
                read.began(),
                history,
                pain(fields, read),
                few(fields, "lost_activities"),
                few(fields, "compensations"),
                read.before());
    }

    private static List<String> few(Fields fields, String key) {
        List<String> texts = fields.texts(key);
        if (texts.size() > MOST) {
            fields.faults().add(Code.OUT_OF_RANGE, fields.where(key), "More than %d entries.".formatted(MOST));
        }
        return texts;
    }

    private static List<PainNote> pain(Fields fields, ExaminationForm.Read read) {
        var notes = new ArrayList<PainNote>();
        List<Fields> rows = fields.list("pain");
        if (rows.size() > MOST) {
            fields.faults().add(Code.OUT_OF_RANGE, fields.where("pain"), "More than %d entries.".formatted(MOST));
            rows = rows.subList(0, MOST);
        }
        Optional<LocalDate> onset = read.onset().stream().findFirst();
        for (Fields row : rows) {
            OptionalInt day = ExaminationForm.day(row, onset, read.examined());
            OptionalInt score = row.whole("score", 0, 10);
            Answer burning = row.word("burning", Answer.class).orElse(Answer.UNKNOWN);
            Answer allodynia = row.word("allodynia", Answer.class).orElse(Answer.UNKNOWN);
            row.close();
            notes.add(new PainNote(day, score, burning, allodynia));
        }
        return notes;
    }
}
