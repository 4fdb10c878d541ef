package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Basis;
import filiform.atlas.BodyPlace;
import filiform.atlas.Branch;
import filiform.atlas.Condition;
import filiform.atlas.Figure;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Variant;
import java.util.List;
import java.util.Map;

/// One thing of the atlas in its machine form, each figure with its basis.
public final class AtlasJson {

    private AtlasJson() {}

    public static ObjectNode of(Named thing, Atlas atlas) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", thing.name());
        AnswerJson.texts(node, "synonyms", thing.synonyms());
        switch (thing) {
            case Nerve nerve -> nerve(node, nerve, atlas);
            case Muscle muscle -> muscle(node, muscle, atlas);
            case Area area -> {
                node.put("kind", "area");
                node.put("layer", area.kind().words());
                node.put("region", area.region());
                node.put("autonomous", area.autonomous());
                roots(node, area.roots(), area.rootsBasis());
                AnswerJson.texts(
                        node,
                        "also_supplied_by",
                        area.otherSupply().isBlank() ? java.util.List.of() : java.util.List.of(area.otherSupply()));
            }
            case Site site -> site(node, site);
            case Variant variant -> variant(node, variant);
            case BodyPlace place -> place(node, place, atlas);
            case Condition condition -> {
                node.put("kind", "condition");
                AnswerJson.texts(node, "places", condition.places());
                AnswerJson.texts(node, "muscles", condition.muscles());
                basis(node, condition.basis());
            }
            default -> throw new IllegalArgumentException("The atlas holds no " + thing.getClass());
        }
        return node;
    }

    private static void nerve(ObjectNode node, Nerve nerve, Atlas atlas) {
        node.put("kind", nerve.kind().words());
        nerve.met().forEach(met -> advice(node.putObject("met"), met));
        AnswerJson.texts(
                node,
                "variants",
                atlas.variants().all().stream()
                        .filter(variant -> variant.nerves().contains(nerve.name()))
                        .map(Variant::name)
                        .toList());
        ArrayNode points = node.putArray("points");
        for (int i = 0; i < nerve.points().size(); i++) {
            Nerve.Point point = nerve.points().get(i);
            ObjectNode row = points.addObject();
            row.put("point", point.name());
            if (i > 0) {
                figure(row, "distance_mm", nerve.lengths().get(i - 1));
            }
            ArrayNode gives = row.putArray("gives");
            point.branches().forEach(branch -> gives.add(words(branch)));
        }
    }

    private static void variant(ObjectNode node, Variant variant) {
        node.put("kind", "variant");
        AnswerJson.texts(node, "nerves", variant.nerves());
        AnswerJson.texts(node, "muscles", variant.muscles());
        figure(node.putObject("frequency"), "share", variant.frequency());
        node.put("what", variant.what());
        node.put("matters", variant.matters());
    }

    private static void place(ObjectNode node, BodyPlace place, Atlas atlas) {
        node.put("kind", "place");
        node.put("region", place.region());
        AnswerJson.texts(
                node,
                "referred_from",
                atlas.muscles().all().stream()
                        .filter(muscle -> muscle.refersTo().contains(place.name()))
                        .map(Muscle::name)
                        .toList());
    }

    private static String words(Branch branch) {
        return switch (branch) {
            case Branch.ToMuscle(var muscle, var share, var _, var _) ->
                "muscle: %s (%d %% of its supply)".formatted(muscle, Math.round(100 * share));
            case Branch.ToArea(var area, var share, var _) ->
                "skin: %s (%d %% of its supply)".formatted(area, Math.round(100 * share));
            case Branch.ToNerve(var nerve, var _) -> "nerve: " + nerve;
        };
    }

    private static void muscle(ObjectNode node, Muscle muscle, Atlas atlas) {
        node.put("kind", "muscle");
        node.put("region", muscle.region());
        roots(node, muscle.roots(), muscle.rootsBasis());
        ArrayNode supplied = node.putArray("supplied_by");
        atlas.tree()
                .supplies(muscle.name())
                .forEach(supply -> supplied.add("%s at %s (%d %%)"
                        .formatted(
                                supply.nerve().name(),
                                supply.nerve().points().get(supply.point()).name(),
                                Math.round(100 * supply.branch().share()))));
        if (!muscle.otherSupply().isBlank()) {
            supplied.add(muscle.otherSupply() + " (not in this atlas)");
        }
        ArrayNode actions = node.putArray("actions");
        muscle.actions().forEach(action -> actions.add(action.name() + (action.prime() ? "" : " (assists)")));
        AnswerJson.texts(node, "referral", muscle.refersTo());
        muscle.referral().forEach(referral -> basis(node.putObject("referral_basis"), referral.basis()));
        AnswerJson.texts(
                node,
                "sites",
                atlas.sites().all().stream()
                        .filter(site -> site.muscles().contains(muscle.name()))
                        .map(Site::name)
                        .toList());
    }

    private static void roots(ObjectNode node, Map<String, Double> roots, Basis basis) {
        ObjectNode row = node.putObject("roots");
        roots.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(root -> row.put(root.getKey(), AnswerJson.rounded(root.getValue())));
        node.put("roots_grade", basis.grade().words());
        Because.sources(node.putArray("roots_sources"), basis.sources());
    }

    private static void site(ObjectNode node, Site site) {
        node.put("kind", "site");
        node.put("region", site.region());
        AnswerJson.texts(node, "rules_of", List.copyOf(site.regions()));
        AnswerJson.texts(node, "muscles", site.muscles());
        AnswerJson.texts(
                node,
                "postures",
                site.postures().stream().map(Site.Posture::name).toList());
        ArrayNode techniques = node.putArray("techniques");
        site.techniques().forEach(technique -> TechniqueJson.add(techniques.addObject(), technique));
        ArrayNode alternatives = node.putArray("alternatives");
        site.advice().forEach(advice -> advice(alternatives.addObject(), advice));
        AnswerJson.texts(node, "gaps", site.gaps());
    }

    static void advice(ObjectNode row, Site.Advice advice) {
        row.put("words", advice.text());
        basis(row, advice.basis());
    }

    /// Adds what a number or a claim stands on.
    public static void basis(ObjectNode row, Basis basis) {
        row.put("grade", basis.grade().words());
        row.put("note", basis.note());
        Because.sources(row.putArray("sources"), basis.sources());
    }

    static void figure(ObjectNode row, String key, Figure figure) {
        row.put(key, AnswerJson.rounded(figure.mean()));
        row.put("sd", AnswerJson.rounded(figure.sd()));
        if (figure.people() > 0) {
            row.put("people", figure.people());
        }
        row.put("error", AnswerJson.rounded(figure.error()));
        basis(row, figure.basis());
    }
}
