package filiform.knowledge.injury;

import filiform.atlas.Atlas;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Localisation.SegmentChance;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.Localise;
import filiform.injury.PlainPatients;
import filiform.injury.PlainWorld;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Simulated patients, localised and compared with what was drawn.
///
/// The part of the body that is examined is known from the complaint, so each probability is taken among the places
/// that a test there may tell of, and the rivals.
public record Simulation(PlainWorld world, List<Judged> patients) {

    /// The model itself, whole and without a wrong result.
    public static final PlainWorld MODEL = new PlainWorld("the model itself", 0, 0, 1, 0, false, 0.7);
    /// The model with 30 % of the tests missing and 10 % of the results wrong.
    public static final PlainWorld FAULTY = new PlainWorld("faulty findings", 0.3, 0.1, 1, 0, false, 0.7);
    /// The same, and blunter tests, other root shares, unevenly hit fibres and more overlap of neighbours.
    public static final PlainWorld WRONG = new PlainWorld("wrong on purpose", 0.3, 0.1, 0.85, 0.5, true, 0.5);

    static final Map<String, Set<String>> PARTS = new TreeMap<>(Map.of(
            "upper limb", Set.of("shoulder", "arm", "elbow", "forearm", "hand"),
            "lower limb", Set.of("hip", "buttock", "groin", "thigh", "knee", "leg", "ankle", "foot"),
            "head and neck", Set.of("head", "neck"),
            "trunk", Set.of("back", "chest wall", "abdomen", "pelvis", "perineum")));

    /// One patient.
    ///
    /// @param hurt   the nerves that are hurt; none where a rival was drawn
    /// @param chance the probability of each nerve, the likeliest first
    public record Judged(String part, Set<String> hurt, List<Row> chance) {

        String leader() {
            return chance.getFirst().nerve();
        }

        boolean among(int first) {
            return chance.stream().limit(first).anyMatch(row -> hurt.contains(row.nerve()));
        }
    }

    /// A nerve and its probability.
    public record Row(String nerve, double chance) {}

    /// So many patients of each part of the body, drawn by one knowledge and judged by another.
    public static Simulation of(
            Atlas atlas,
            LocalisationKnowledge knowledge,
            LocalisationKnowledge judging,
            PlainWorld world,
            int patients,
            long seed) {
        var localise = new Localise(atlas, judging);
        var judged = new ArrayList<Judged>();
        PARTS.forEach((part, regions) -> {
            var drawn = new PlainPatients(atlas, knowledge, world, regions, seed + part.length());
            for (int i = 0; i < patients; i++) {
                judged.add(judge(atlas, localise, part, drawn));
            }
        });
        return new Simulation(world, judged);
    }

    private static Judged judge(Atlas atlas, Localise localise, String part, PlainPatients drawn) {
        PlainPatients.Patient patient = drawn.next();
        Map<String, Double> sums = new TreeMap<>();
        double outside = 0;
        for (SegmentChance row : PlainPatients.places(localise, patient.examination())) {
            if (drawn.within().contains(row.segment())) {
                sums.merge(row.nerve(), row.probability(), Double::sum);
            } else {
                outside += row.probability();
            }
        }
        double inside = 1 - outside;
        return new Judged(
                part,
                patient.truth().lesions().stream()
                        .map(Lesion::segment)
                        .map(segment -> atlas.tree().segments().get(segment).nerve())
                        .collect(Collectors.toSet()),
                sums.entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), Math.min(1, entry.getValue() / inside)))
                        .sorted(Comparator.comparingDouble(Row::chance).reversed())
                        .toList());
    }

    /// Those in whom a nerve was hurt.
    public List<Judged> lesions() {
        return patients.stream().filter(judged -> !judged.hurt().isEmpty()).toList();
    }

    /// Part of the patients with a lesion whose nerve is among the first so many.
    public double among(int first) {
        return lesions().stream().filter(judged -> judged.among(first)).count()
                / (double) lesions().size();
    }

    /// Said against seen, for the leading nerve.
    public Calibration leading() {
        var calibration = new Calibration();
        patients.forEach(judged -> calibration.add(
                judged.chance().getFirst().chance(), judged.hurt().contains(judged.leader())));
        return calibration;
    }

    /// Said against seen, for every nerve of at least 1 %.
    public Calibration all() {
        var calibration = new Calibration();
        for (Judged judged : patients) {
            for (Row row : judged.chance()) {
                if (row.chance() >= 0.01) {
                    calibration.add(row.chance(), judged.hurt().contains(row.nerve()));
                }
            }
        }
        return calibration;
    }
}
