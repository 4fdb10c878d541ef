package filiform.app.web.page;

import filiform.app.contract.Common;
import filiform.app.web.form.PlanQuery;
import filiform.measure.Sex;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Guidance;
import filiform.planning.Question;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A question as an address of the live plan, which asks the same again.
final class LiveAddress {

    private LiveAddress() {}

    static String of(Question question) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("site", question.site().name());
        fields.put("technique", question.technique().name());
        fields.put("side", question.side() == Side.UNSAID ? "" : question.side().words());
        fields.put("diameter_mm", Common.plain(question.needle().diameter()));
        fields.put("length_mm", Common.plain(question.needle().length()));
        question.depth().ifPresent(depth -> fields.put("depth", Common.plain(depth)));
        approach(question, fields);
        question.passes().ifPresent(passes -> fields.put("passes", Integer.toString(passes)));
        fields.put(
                "guidance",
                question.guidance() == Guidance.PALPATION
                        ? ""
                        : question.guidance().name().toLowerCase(Locale.ROOT));
        fields.put("posture", question.posture());
        if (question.person().sex() != Sex.UNKNOWN) {
            fields.put("sex", question.person().sex().name().toLowerCase(Locale.ROOT));
        }
        question.person().bmi().ifPresent(bmi -> fields.put("bmi", Common.plain(bmi)));
        question.person().age().ifPresent(age -> fields.put("age", Integer.toString(age)));
        question.person().girth().ifPresent(girth -> fields.put("girth_mm", Common.plain(girth)));
        question.stimulation().ifPresent(told -> {
            fields.put("stimulation.current_ma", Common.plain(told.current()));
            fields.put("stimulation.motor_response", told.motor().name().toLowerCase(Locale.ROOT));
        });
        question.measured().forEach((structure, measured) -> {
            fields.put("measured." + structure + ".depth_mm", Common.plain(measured.depth()));
            fields.put("measured." + structure + ".error_mm", Common.plain(measured.error()));
        });
        return PlanQuery.address(fields);
    }

    /// Only what differs from the technique's own way is said.
    private static void approach(Question question, Map<String, String> fields) {
        Approach own = Approach.of(question.technique());
        Approach asked = question.approach();
        put(fields, "tilt_deg", own.tilt(), asked.tilt());
        put(fields, "azimuth_deg", own.azimuth(), asked.azimuth());
        put(fields, "entry_x_mm", own.x(), asked.x());
        put(fields, "entry_y_mm", own.y(), asked.y());
    }

    private static void put(Map<String, String> fields, String name, double own, double asked) {
        if (own != asked) {
            fields.put(name, Common.plain(asked));
        }
    }
}
