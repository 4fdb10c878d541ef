package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// How simulated patients differ from the model.
///
/// @param missing  part of the tests that nobody did
/// @param wrong    part of the results that are replaced by another one, each as likely as the next
/// @param blunt    power to which each chance of the tables is raised: 1 as the model has it, less is blunter
/// @param roots    spread (of the logarithm) of each root's share in each muscle, 0 as the model has it
/// @param uneven   true where a partial lesion hits the fibres of one muscle more than those of another
/// @param overlap  part of a shared area that its neighbours leave uncovered
public record PlainWorld(
        String name, double missing, double wrong, double blunt, double roots, boolean uneven, double overlap) {

    /// The anatomy of these patients.
    Atlas atlas(Atlas atlas, long seed) {
        if (roots == 0) {
            return atlas;
        }
        var random = new Random(seed);
        var muscles = new ArrayList<Muscle>();
        for (Muscle muscle : atlas.muscles().all()) {
            var changed = new TreeMap<String, Double>();
            muscle.roots()
                    .forEach((root, share) -> changed.put(root, share * StrictMath.exp(roots * random.nextGaussian())));
            double sum =
                    changed.values().stream().mapToDouble(Double::doubleValue).sum();
            changed.replaceAll((_, share) -> share / sum);
            muscles.add(new Muscle(
                    muscle.name(),
                    muscle.synonyms(),
                    muscle.region(),
                    changed,
                    muscle.rootsBasis(),
                    muscle.actions(),
                    muscle.actionsBasis(),
                    muscle.referral(),
                    muscle.otherSupply()));
        }
        return Atlas.of(
                atlas.nerves().all(),
                muscles,
                atlas.areas().all(),
                atlas.sites().all(),
                atlas.places().all(),
                atlas.variants().all(),
                atlas.conditions().all(),
                atlas.chart());
    }

    /// The chances of their findings.
    LocalisationKnowledge knowledge(LocalisationKnowledge usual) {
        FindingChances chances = usual.chances();
        return new LocalisationKnowledge(
                new FindingChances(
                        blunt(chances.power()),
                        blunt(chances.sensation()),
                        blunt(chances.reflex()),
                        chances.cordBrisk(),
                        chances.recruitment(),
                        chances.conductionDay(),
                        chances.tinel(),
                        chances.conductionNormal(),
                        chances.conductionFocal(),
                        chances.imagingAbnormal(),
                        chances.denervation(),
                        chances.irritation(),
                        chances.wasting(),
                        chances.falseSign(),
                        chances.pain()),
                usual.extents(),
                usual.prior(),
                usual.assistantWeight(),
                overlap,
                usual.rivals(),
                usual.signs(),
                usual.reflexes(),
                usual.basis());
    }

    private LossTable blunt(LossTable table) {
        return new LossTable(
                table.lost(), table.chances().stream().map(this::blunt).toList(), table.basis());
    }

    private List<Double> blunt(List<Double> row) {
        List<Double> raised =
                row.stream().map(chance -> StrictMath.pow(chance, blunt)).toList();
        double sum = raised.stream().mapToDouble(Double::doubleValue).sum();
        return raised.stream().map(chance -> chance / sum).toList();
    }

    /// How much more, or less, than the lesion as a whole the fibres of one target are hit: 0 to 2, evenly.
    double hit(Hypothesis truth, Random random) {
        double factor = 2 * random.nextDouble();
        double most = truth.lesions().stream()
                .mapToDouble(lesion ->
                        Math.max(lesion.extent().motor(), lesion.extent().sensory()))
                .max()
                .orElse(1);
        return uneven && most < 1 ? Math.min(factor, 1 / most) : 1;
    }
}
