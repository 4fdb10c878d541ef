package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Site;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Contact;
import filiform.planning.DepthLimit;
import filiform.planning.NeedleEffect;
import filiform.planning.Plan;
import filiform.planning.Question;
import filiform.planning.RiskMap;
import filiform.planning.Stimulation;
import java.util.Optional;

/// The machine form of a plan.
final class PlanJson {

    private PlanJson() {}

    static void write(ObjectNode answer, Plan plan, Optional<RiskMap> map, Because because) {
        Question question = plan.question();
        answer.put("site", question.site().name());
        if (question.side() != Side.UNSAID) {
            answer.put("side", question.side().words());
        }
        answer.put("technique", question.technique().name());
        approach(answer.putObject("approach"), question);
        answer.put("judged_depth_mm", AnswerJson.rounded(plan.judgedDepth()));
        answer.put("depth_known", question.depth().isPresent());
        answer.put("passes", plan.passes());
        question.person().girth().ifPresent(mm -> answer.put("girth_mm", AnswerJson.rounded(mm)));
        question.stimulation().ifPresent(told -> stimulation(answer.putObject("stimulation"), told));
        ArrayNode structures = answer.putArray("structures");
        plan.contacts().forEach(contact -> contact(structures.addObject(), contact));
        ChanceJson.any(answer.putObject("any_critical"), plan.any());
        limit(answer, plan.depthLimit());
        target(answer, plan.target());
        needle(answer.putObject("needle"), plan);
        sweep(answer.putObject("sweep"), plan.sweep());
        map.ifPresent(drawn -> MapJson.write(answer.putObject("map"), drawn, plan.any()));
        alternatives(answer.putArray("alternatives"), plan);
        AnswerJson.texts(
                answer,
                "other_ways",
                question.site().advice().stream().map(Site.Advice::text).toList());
        effects(answer.putArray("known_effects"), plan);
        ArrayNode warnings = answer.putArray("warnings");
        for (Plan.Warning warning : plan.warnings()) {
            ObjectNode row = warnings.addObject();
            row.put("code", warning.code());
            row.put("words", warning.words());
        }
        because(plan, because);
    }

    private static void approach(ObjectNode row, Question question) {
        Approach approach = question.approach();
        row.put("tilt_deg", AnswerJson.rounded(approach.tilt()));
        row.put("azimuth_deg", AnswerJson.rounded(approach.azimuth()));
        row.put("entry_x_mm", AnswerJson.rounded(approach.x()));
        row.put("entry_y_mm", AnswerJson.rounded(approach.y()));
        row.put("words", DirectionWords.of(approach, question.view().frame()));
    }

    private static void stimulation(ObjectNode row, Stimulation told) {
        row.put("current_ma", AnswerJson.rounded(told.current()));
        row.put("motor_response", told.motor().words());
    }

    private static void because(Plan plan, Because because) {
        for (Contact contact : plan.contacts()) {
            for (Figure depth : contact.depths()) {
                Basis basis = depth.basis();
                because.add(
                        "%s: depth %s mm, sd %s%s"
                                .formatted(
                                        contact.structure().name(),
                                        Common.plain(depth.mean()),
                                        Common.plain(depth.sd()),
                                        basis.note().isBlank() ? "" : " (" + basis.note() + ")"),
                        basis);
            }
        }
        plan.effects().forEach(effect -> because.add(effect.text(), effect.basis()));
    }

    private static void effects(ArrayNode array, Plan plan) {
        for (NeedleEffect effect : plan.effects()) {
            ObjectNode row = array.addObject();
            row.put("about", effect.about());
            row.put("words", effect.text());
            row.put("extrapolated", effect.extrapolated());
            AtlasJson.basis(row, effect.basis());
        }
    }

    private static void contact(ObjectNode row, Contact contact) {
        row.put("structure", contact.structure().name());
        row.put("kind", contact.structure().kind().words());
        ChanceJson.write(row.putObject("probability"), contact.chance());
        row.put("reliability_index", AnswerJson.rounded(contact.reliabilityIndex()));
        Contact.DesignPoint point = contact.designPoint();
        ObjectNode design = row.putObject("design_point");
        design.put("too_deep_mm", AnswerJson.rounded(point.tooDeep()));
        design.put("too_steep_deg", AnswerJson.rounded(point.tooSteep()));
        design.put("entry_off_mm", AnswerJson.rounded(point.entryOff()));
        design.put("structure_shallower_mm", AnswerJson.rounded(point.structureShallower()));
        design.put("structure_aside_mm", AnswerJson.rounded(point.structureAside()));
        design.put("words", point.words());
        ArrayNode importance = row.putArray("importance");
        for (Contact.Importance factor : contact.importance()) {
            ObjectNode part = importance.addObject();
            part.put("factor", factor.factor());
            part.put("share", AnswerJson.rounded(factor.share()));
            part.put("words", factor.words());
        }
        Because.sources(row.putArray("sources"), contact.sources());
    }

    private static void limit(ObjectNode answer, DepthLimit limit) {
        ObjectNode reason = answer.objectNode();
        switch (limit) {
            case DepthLimit.At at -> {
                answer.put("depth_limit_mm", at.mm());
                reason.put("governed_by", at.governing());
                reason.put("grade", at.grade().words());
                AnswerJson.texts(reason, "because", at.because());
                Because.sources(reason.putArray("sources"), at.sources());
            }
            case DepthLimit.None none -> {
                answer.putNull("depth_limit_mm");
                AnswerJson.texts(reason, "because", java.util.List.of(none.why()));
            }
        }
        answer.set("depth_limit_reason", reason);
    }

    private static void target(ObjectNode answer, Plan.Target target) {
        switch (target) {
            case Plan.Target.Known known -> {
                ChanceJson.write(answer.putObject("target_probability"), known.chance());
                ObjectNode row = answer.putObject("target");
                row.put("muscle", known.muscle());
                row.put("depth_mm", AnswerJson.rounded(known.depth()));
                row.put("words", known.words());
            }
            case Plan.Target.NotKnown unknown -> {
                answer.putNull("target_probability");
                answer.putObject("target").put("words", unknown.why());
            }
        }
    }

    private static void needle(ObjectNode row, Plan plan) {
        row.put("asked", plan.question().needle().words());
        switch (plan.needleChoice()) {
            case Plan.NeedleChoice.Lengths choice -> {
                row.put("words", choice.words());
                ArrayNode lengths = row.putArray("lengths");
                for (Plan.Length length : choice.lengths()) {
                    ObjectNode each = lengths.addObject();
                    each.put("length_mm", length.mm());
                    each.put("within_limit", length.withinLimit());
                    each.put("reaches_target", length.reaches());
                }
            }
            case Plan.NeedleChoice.None none -> row.put("words", none.why());
        }
    }

    private static void sweep(ObjectNode row, Plan.Sweep sweep) {
        ArrayNode depths = row.putArray("depths_mm");
        sweep.depths().forEach(depth -> depths.add(AnswerJson.rounded(depth)));
        ArrayNode structures = row.putArray("structures");
        for (Plan.Sweep.Curve curve : sweep.structures()) {
            ObjectNode each = structures.addObject();
            each.put("structure", curve.structure());
            ArrayNode chances = each.putArray("probabilities");
            curve.chances().forEach(chance -> chances.add(AnswerJson.rounded(chance)));
        }
    }

    private static void alternatives(ArrayNode array, Plan plan) {
        for (Plan.Alternative alternative : plan.alternatives()) {
            ObjectNode row = array.addObject();
            row.put("code", alternative.code());
            row.put("words", alternative.words());
            alternative.gain().ifPresent(gain -> gain(row.putObject("any_critical"), gain));
            ArrayNode changes = row.putArray("changes");
            for (Plan.Alternative.Change change : alternative.changes()) {
                ObjectNode each = changes.addObject();
                each.put("structure", change.structure());
                each.put("before", AnswerJson.rounded(change.before()));
                each.put("after", AnswerJson.rounded(change.after()));
                each.put("grade", change.grade().words());
                each.put("claims_no_less_than", change.floor());
            }
        }
    }

    private static void gain(ObjectNode row, Plan.Alternative.Gain gain) {
        row.put("before", AnswerJson.rounded(gain.before()));
        row.put("after", AnswerJson.rounded(gain.after()));
        row.put("grade", gain.grade().words());
        row.put("claims_no_less_than", gain.floor());
    }
}
