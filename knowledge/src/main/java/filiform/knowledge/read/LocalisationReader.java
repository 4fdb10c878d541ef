package filiform.knowledge.read;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.injury.Finding.ReflexArc;
import filiform.injury.Finding.Sign;
import filiform.injury.FindingChances;
import filiform.injury.FindingChances.Denervation;
import filiform.injury.FindingChances.Focal;
import filiform.injury.FindingChances.Irritation;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.LocalisationKnowledge.Extent;
import filiform.injury.LocalisationKnowledge.PriorWeights;
import filiform.injury.LocalisationKnowledge.Rival;
import filiform.injury.LossTable;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads `localisation.yaml`.
public final class LocalisationReader {

    private LocalisationReader() {}

    public static LocalisationKnowledge read(Entry top, Atlas atlas) {
        Entry prior = top.entry("prior");
        Entry kinds = prior.entry("kinds");
        Map<Nerve.Kind, Double> weights = new EnumMap<>(Nerve.Kind.class);
        for (Nerve.Kind kind : Nerve.Kind.values()) {
            weights.put(kind, kinds.number(kind.words()));
        }
        return new LocalisationKnowledge(
                chances(top),
                top.entries("extents").stream().map(LocalisationReader::extent).toList(),
                new PriorWeights(
                        weights,
                        prior.number("by_length"),
                        prior.number("rivals"),
                        prior.number("needle_floor"),
                        prior.number("usual_contact")),
                top.number("assistant_weight"),
                top.number("overlap"),
                top.entries("rivals").stream().map(LocalisationReader::rival).toList(),
                top.entries("signs").stream().map(row -> sign(row, atlas)).toList(),
                top.entries("reflexes").stream()
                        .filter(row -> known(row, atlas))
                        .map(row -> new ReflexArc(
                                row.text("name"), atlas.muscles().get(row.text("muscle")), row.texts("synonyms")))
                        .toList(),
                top.basis("basis"));
    }

    private static FindingChances chances(Entry top) {
        return new FindingChances(
                table(top, "power"),
                table(top, "sensation"),
                table(top, "reflex"),
                focal(top.entry("tinel")),
                focal(top.entry("conduction_normal")),
                focal(top.entry("conduction_focal")),
                focal(top.entry("imaging_abnormal")),
                denervation(top.entry("denervation")),
                irritation(top.entry("irritation")),
                irritation(top.entry("pain")));
    }

    private static LossTable table(Entry top, String key) {
        List<Entry> rows = top.entries(key);
        return new LossTable(
                rows.stream().map(row -> row.number("lost")).toList(),
                rows.stream().map(row -> row.amounts("chances")).toList(),
                top.basis("basis"));
    }

    private static Extent extent(Entry row) {
        return new Extent(row.text("name"), row.number("motor"), row.number("sensory"), row.number("weight"));
    }

    private static Focal focal(Entry row) {
        return new Focal(row.number("beside"), row.number("same_nerve"), row.number("elsewhere"));
    }

    private static Denervation denervation(Entry row) {
        return new Denervation(
                row.whole("first_day"),
                row.whole("full_day"),
                row.number("detected"),
                row.number("false_alarm"),
                row.basis());
    }

    private static Irritation irritation(Entry row) {
        return new Irritation(row.number("unaffected"), row.number("affected"));
    }

    private static Rival rival(Entry row) {
        return new Rival(
                row.text("name"),
                row.number("motor"),
                row.number("sensory"),
                row.number("brisk"),
                row.number("pain"),
                row.number("weight"),
                row.text("tell"),
                row.basis());
    }

    private static Sign sign(Entry row, Atlas atlas) {
        String action = row.text("action", "");
        if (!action.isBlank() && !moves(atlas, action)) {
            row.fault(Code.NAME_UNKNOWN, "No muscle makes the movement '%s'.".formatted(action), "action");
        }
        row.basis();
        return new Sign(row.text("name"), action, row.flag("alarm", false), row.texts("synonyms"));
    }

    private static boolean moves(Atlas atlas, String action) {
        return atlas.muscles().all().stream()
                .flatMap(muscle -> muscle.actions().stream())
                .map(Muscle.Action::name)
                .anyMatch(action::equals);
    }

    private static boolean known(Entry row, Atlas atlas) {
        row.basis();
        boolean known = atlas.muscles().has(row.text("muscle"));
        if (!known) {
            row.fault(Code.NAME_UNKNOWN, "'%s' is no muscle here.".formatted(row.text("muscle")), "muscle");
        }
        return known;
    }
}
