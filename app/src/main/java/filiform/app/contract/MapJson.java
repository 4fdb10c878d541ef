package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.planning.Plan;
import filiform.planning.RiskMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.IntToDoubleFunction;

/// The machine form of a risk map: a picture, and so no finer than two digits.
final class MapJson {

    private MapJson() {}

    static void write(ObjectNode row, RiskMap map, Plan.Any any) {
        row.put("kind", MapAsked.word(map.kind()));
        int columns = map.columns().size();
        numbers(row.putArray("columns"), columns, i -> hundredths(map.columns().get(i)));
        numbers(
                row.putArray("rows"),
                map.rows().size(),
                i -> hundredths(map.rows().get(i)));
        ArrayNode structures = row.putArray("structures");
        for (int i = 0; i < map.structures().size(); i++) {
            ObjectNode each = structures.addObject();
            each.put("structure", map.structures().get(i));
            each.put("class", map.groups().get(i).words());
            ArrayNode index = each.putArray("index");
            for (double[] line : map.index().get(i)) {
                numbers(index.addArray(), columns, column -> hundredths(line[column]));
            }
        }
        ArrayNode times = row.putArray("times_accepted");
        for (int i = 0; i < map.rows().size(); i++) {
            int line = i;
            numbers(times.addArray(), columns, column -> twoDigits(map.timesAccepted(line, column)));
        }
        row.put("claims_no_less_than", AnswerJson.rounded(any.leastShare()));
    }

    private static void numbers(ArrayNode array, int count, IntToDoubleFunction value) {
        for (int i = 0; i < count; i++) {
            array.add(value.applyAsDouble(i));
        }
    }

    private static double hundredths(double value) {
        return Math.rint(100 * value) / 100 + 0.0;
    }

    private static double twoDigits(double value) {
        return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }
}
