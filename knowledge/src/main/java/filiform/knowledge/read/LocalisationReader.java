package filiform.knowledge.read;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.injury.FindingChances;
import filiform.injury.FindingChances.Denervation;
import filiform.injury.FindingChances.FalseSign;
import filiform.injury.FindingChances.Focal;
import filiform.injury.FindingChances.Irritation;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.LocalisationKnowledge.Extent;
import filiform.injury.LocalisationKnowledge.PriorWeights;
import filiform.injury.LocalisationKnowledge.Reach;
import filiform.injury.LocalisationKnowledge.Rival;
import filiform.injury.LossTable;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads `localisation.yaml` and, with it, the signs.
public final class LocalisationReader {

    private LocalisationReader() {}

    /// The model, from the top of `localisation.yaml` and the top of `signs.yaml`.
    public static LocalisationKnowledge read(Entry top, Entry signs, Atlas atlas) {
        var reader = new SignReader(atlas);
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
                        rates(top, atlas),
                        prior.number("fascicle"),
                        prior.number("second"),
                        prior.number("by_length"),
                        prior.number("rivals"),
                        prior.number("needle_floor"),
                        prior.number("usual_contact")),
                top.number("assistant_weight"),
                top.number("overlap"),
                top.entries("rivals").stream().map(row -> rival(row, reader)).toList(),
                signs.entries("signs").stream().map(reader::sign).toList(),
                signs.entries("reflexes").stream()
                        .map(reader::reflex)
                        .flatMap(Optional::stream)
                        .toList(),
                top.basis("basis"));
    }

    private static FindingChances chances(Entry top) {
        return new FindingChances(
                table(top, "power"),
                table(top, "sensation"),
                table(top, "reflex"),
                top.number("cord_brisk"),
                table(top, "recruitment"),
                top.whole("conduction_day"),
                focal(top.entry("tinel")),
                focal(top.entry("conduction_normal")),
                focal(top.entry("conduction_focal")),
                focal(top.entry("imaging_abnormal")),
                denervation(top.entry("denervation")),
                irritation(top.entry("irritation")),
                irritation(top.entry("wasting")),
                new FalseSign(
                        top.entry("sign_without_loss").number("drop"),
                        top.entry("sign_without_loss").number("weak")),
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
        double weight = row.number("weight");
        return new Extent(
                row.text("name"), row.number("motor"), row.number("sensory"), weight, row.number("root", weight));
    }

    private static Map<String, Double> rates(Entry top, Atlas atlas) {
        Map<String, Double> rates = new TreeMap<>();
        for (Entry row : top.entries("base_rates")) {
            row.basis();
            String nerve = row.text("nerve");
            if (!atlas.nerves().has(nerve)) {
                row.fault(Code.NAME_UNKNOWN, "'%s' is no nerve here.".formatted(nerve), "nerve");
            } else {
                rates.put(atlas.nerves().get(nerve).name(), row.number("weight"));
            }
        }
        return rates;
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

    private static Rival rival(Entry row, SignReader reader) {
        Reach reach = row.has("reach") ? row.word("reach", Reach.class) : Reach.LIMB;
        List<String> actions = row.texts("actions");
        for (int i = 0; i < actions.size(); i++) {
            reader.moves(row, actions.get(i), "actions", i);
        }
        if (actions.isEmpty() == (reach == Reach.MOVEMENTS)) {
            row.fault(
                    Code.REACH_UNCLEAR,
                    reach == Reach.MOVEMENTS ? "Which movements?" : "Movements are named, and its reach is another.",
                    "reach");
        }
        return new Rival(
                row.text("name"),
                row.number("motor"),
                row.number("sensory"),
                row.number("brisk"),
                row.number("pain"),
                row.number("refers", row.number("pain")),
                row.flag("centre", false),
                reach,
                actions,
                row.number("weight"),
                row.text("tell"),
                row.basis());
    }
}
