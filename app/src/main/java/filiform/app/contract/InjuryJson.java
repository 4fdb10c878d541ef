package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided.Localised;
import filiform.injury.Localisation;
import filiform.knowledge.Knowledge;
import filiform.measure.Side;
import java.util.List;

/// The machine form of localisation.
final class InjuryJson {

    /// Places below this probability are left out of the list; they are not impossible.
    private static final double WORTH_LISTING = 0.001;

    private InjuryJson() {}

    static void localised(ObjectNode answer, Localised localised, Knowledge knowledge, Because because) {
        place(answer, localised.localisation());
        AnswerJson.texts(answer, "red_flags", localised.localisation().redFlags());
        warnings(answer, localised.localisation().warnings(), localised.warnings());
        because.add(
                "Every segment and rival is weighed against every finding by Bayes' rule.",
                knowledge.localisation().basis());
    }

    private static void place(ObjectNode answer, Localisation localisation) {
        ArrayNode nerves = answer.putArray("nerves");
        for (var nerve : localisation.nerves()) {
            if (nerve.probability() >= WORTH_LISTING) {
                ObjectNode row = nerves.addObject();
                row.put("nerve", nerve.nerve());
                row.put("kind", nerve.kind().words());
                side(row, nerve.side());
                row.put("probability", AnswerJson.rounded(nerve.probability()));
            }
        }
        ArrayNode segments = answer.putArray("segments");
        for (var segment : localisation.segments()) {
            if (segment.probability() >= WORTH_LISTING) {
                ObjectNode row = segments.addObject();
                row.put("nerve", segment.nerve());
                if (!segment.fascicle().isBlank()) {
                    row.put("fascicle", segment.fascicle());
                }
                row.put("from", segment.from());
                row.put("to", segment.to());
                row.put("extent", segment.extent());
                side(row, segment.side());
                row.put("probability", AnswerJson.rounded(segment.probability()));
            }
        }
        ObjectNode level = answer.putObject("level");
        level.put("nerve", localisation.level().nerve());
        level.put("from", localisation.level().from());
        level.put("to", localisation.level().to());
        level.put("probability", AnswerJson.rounded(localisation.level().probability()));
        ArrayNode rivals = answer.putArray("rivals");
        for (var rival : localisation.rivals()) {
            ObjectNode row = rivals.addObject();
            row.put("cause", rival.cause());
            row.put("probability", AnswerJson.rounded(rival.probability()));
            row.put("tell", rival.tell());
        }
        ArrayNode pairs = answer.putArray("pairs");
        for (var pair : localisation.pairs()) {
            if (pair.probability() >= WORTH_LISTING) {
                ObjectNode row = pairs.addObject();
                lesion(row.putObject("first"), pair.first(), pair.firstSide());
                lesion(row.putObject("second"), pair.second(), pair.secondSide());
                row.put("probability", AnswerJson.rounded(pair.probability()));
            }
        }
        ArrayNode explained = answer.putArray("explained");
        for (var finding : localisation.explained()) {
            ObjectNode row = explained.addObject();
            row.put("finding", finding.finding());
            row.put("predicted", AnswerJson.rounded(finding.predicted()));
            row.put("otherwise", AnswerJson.rounded(finding.otherwise()));
            row.put("words", finding.words());
        }
        ArrayNode tests = answer.putArray("next_tests");
        for (var test : localisation.nextTests()) {
            ObjectNode row = tests.addObject();
            row.putObject("test").put(test.what(), test.of());
            row.put("information_bits", AnswerJson.rounded(test.bits()));
            row.put("equipment", test.equipment());
        }
    }

    private static void lesion(ObjectNode row, String nerve, Side side) {
        row.put("nerve", nerve);
        side(row, side);
    }

    private static void side(ObjectNode row, Side side) {
        if (side != Side.UNSAID) {
            row.put("side", side.words());
        }
    }

    static void warnings(ObjectNode answer, List<String> first, List<String> second) {
        ArrayNode warnings = answer.putArray("warnings");
        first.forEach(warnings::add);
        second.forEach(warnings::add);
    }
}
