package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.planning.Chance;
import filiform.planning.Plan;

/// Chances in their machine form, each with what the figures leave unknown.
final class ChanceJson {

    private ChanceJson() {}

    static void write(ObjectNode row, Chance chance) {
        row.put("value", AnswerJson.rounded(chance.value().value()));
        row.put("low", AnswerJson.rounded(chance.value().low()));
        row.put("high", AnswerJson.rounded(chance.value().high()));
        row.put("numerical_error", AnswerJson.rounded(chance.numericalError()));
        row.put("grade", chance.grade().words());
        row.put("claims_no_less_than", chance.floor());
    }

    static void any(ObjectNode row, Plan.Any any) {
        write(row.putObject("probability"), any.chance());
        ArrayNode classes = row.putArray("classes");
        for (Plan.Any.OfClass each : any.classes()) {
            ObjectNode one = classes.addObject();
            one.put("class", each.group().words());
            write(one.putObject("probability"), each.chance());
            one.put("accepted", AnswerJson.rounded(each.accepted()));
        }
    }
}
