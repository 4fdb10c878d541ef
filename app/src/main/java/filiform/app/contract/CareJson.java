package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.ExamSheet;
import filiform.injury.recovery.PainAdvice;
import java.time.LocalDate;
import java.util.List;

/// The machine form of care, pain, the examination sheet and what was told.
final class CareJson {

    private CareJson() {}

    static void write(ObjectNode answer, Assessment assessment, List<LocalDate> onset, Because because) {
        ArrayNode care = answer.putArray("care");
        for (var item : assessment.care()) {
            ObjectNode row = care.addObject();
            row.put("topic", item.topic());
            row.put("text", item.text());
            row.put("grade", item.basis().grade().words());
            because.add(item.text(), item.basis());
        }
        pain(answer.putObject("pain"), assessment.pain(), onset);
        because.add(assessment.pain().what(), assessment.pain().basis());
        sheet(answer.putObject("sheet"), assessment.sheet(), onset);
        ObjectNode screening = answer.putObject("screening");
        assessment.screening().forEach((id, reply) -> screening.put(id, reply.words()));
        AnswerJson.texts(answer, "lost_activities", assessment.told().activities());
        AnswerJson.texts(answer, "compensations", assessment.told().compensations());
        ArrayNode baseline = answer.putArray("baseline");
        assessment.told().before().forEach(observed -> baseline.add(observed.text()));
    }

    private static void pain(ObjectNode row, PainAdvice pain, List<LocalDate> onset) {
        row.put("state", pain.state().words());
        AssessJson.day(row, "screen_from", pain.fromDay(), onset);
        AnswerJson.texts(row, "tools", pain.tools());
        row.put("what", pain.what());
        row.put("refer", pain.refer());
    }

    private static void sheet(ObjectNode node, ExamSheet sheet, List<LocalDate> onset) {
        node.put("nerve", sheet.nerve());
        ArrayNode muscles = node.putArray("muscles");
        for (var muscle : sheet.muscles()) {
            ObjectNode row = muscles.addObject();
            row.put("muscle", muscle.muscle());
            row.put("movement", muscle.movement());
            row.put("roots", muscle.roots());
            row.put("branch", muscle.branch());
            row.put("beyond", muscle.beyond());
        }
        ArrayNode skin = node.putArray("skin");
        for (var area : sheet.skin()) {
            ObjectNode row = skin.addObject();
            row.put("area", area.area());
            row.put("autonomous", area.autonomous());
            row.put("beyond", area.beyond());
        }
        AnswerJson.texts(node, "reflexes", sheet.reflexes());
        ArrayNode taps = node.putArray("tinel");
        for (var tap : sheet.tinel()) {
            ObjectNode row = taps.addObject();
            row.put("nerve", tap.nerve());
            row.put("place", tap.place());
            row.put("mm", tap.mm());
        }
        ArrayNode visits = node.putArray("visits");
        sheet.visits().forEach(day -> AssessJson.day(visits.addObject(), "day", "date", day, onset));
        node.put("left_out", sheet.leftOut());
    }
}
