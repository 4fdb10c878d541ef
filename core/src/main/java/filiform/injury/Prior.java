package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.atlas.Structure;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.LocalisationKnowledge.PriorWeights;
import filiform.measure.Side;
import filiform.planning.Contact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is believed before any finding: the base rates of lesions, mixed with where the needle may have gone.
///
/// The needle's part is `1 - floor`, times `p / (p + usual)` where p is the largest contact probability, so a needle
/// that hardly reaches a nerve shifts little. It has not been validated: published dry needling injuries are few.
final class Prior {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;

    Prior(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
    }

    /// Every explanation with its prior probability, summing to 1; without contacts the base rates alone.
    Map<Hypothesis, Double> of(List<Side> sides, Side needleSide, List<Contact> contacts) {
        double nerves = wholeTree();
        double rivals = knowledge.prior().rivals() / (knowledge.prior().rivals() + nerves);
        double[] base = base(nerves);
        double[] needle = needle(contacts);
        double most = contacts.stream()
                .filter(contact -> contact.structure().kind() == Structure.Kind.NERVE)
                .mapToDouble(contact -> contact.chance().value().value())
                .max()
                .orElse(0);
        PriorWeights weights = knowledge.prior();
        double trust = needle.length == 0 ? 0 : (1 - weights.needleFloor()) * most / (most + weights.usualContact());
        double extentWeight = knowledge.extents().stream()
                .mapToDouble(LocalisationKnowledge.Extent::weight)
                .sum();
        double rivalWeight = knowledge.rivals().stream()
                .mapToDouble(LocalisationKnowledge.Rival::weight)
                .sum();
        long needled = sides.stream()
                .filter(side -> Likelihood.sameSide(side, needleSide))
                .count();
        var prior = new LinkedHashMap<Hypothesis, Double>();
        for (Side side : sides) {
            double usual = (needled == 0 ? 1 : 1 - trust) / sides.size();
            double here = Likelihood.sameSide(side, needleSide) ? trust / needled : 0;
            for (int segment = 0; segment < base.length; segment++) {
                double weight = usual * (1 - rivals) * base[segment] + (here == 0 ? 0 : here * needle[segment]);
                for (var extent : knowledge.extents()) {
                    prior.put(new Lesion(segment, extent, side), weight * extent.weight() / extentWeight);
                }
            }
            for (var rival : knowledge.rivals()) {
                prior.put(new Other(rival, side), usual * rivals * rival.weight() / rivalWeight);
            }
        }
        return prior;
    }

    /// The weight of everything in the tree, one nerve counting 1.
    private double wholeTree() {
        return atlas.nerves().all().stream()
                .mapToDouble(nerve -> kindWeight(nerve.kind()))
                .sum();
    }

    /// The base rate of each segment, summing to 1.
    private double[] base(double whole) {
        var weights = new ArrayList<Double>();
        for (Nerve nerve : atlas.nerves().all()) {
            spread(weights, nerve.segments(), kindWeight(nerve.kind()) / whole);
        }
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double kindWeight(Nerve.Kind kind) {
        return knowledge.prior().kinds().getOrDefault(kind, 0.0);
    }

    private void spread(List<Double> weights, List<Segment> segments, double whole) {
        double length = segments.stream()
                .mapToDouble(segment -> segment.length().mean())
                .sum();
        double byLength = knowledge.prior().byLength();
        for (Segment segment : segments) {
            double share = byLength * segment.length().mean() / length + (1 - byLength) / segments.size();
            weights.add(whole * share);
        }
    }

    /// The needle's weights by segment, summing to 1; empty where no nerve lies within its reach.
    private double[] needle(List<Contact> contacts) {
        List<Segment> segments = atlas.tree().segments();
        double[] weights = new double[segments.size()];
        double sum = 0;
        for (Contact contact : contacts) {
            Structure.Course course = contact.structure().course();
            if (course.nerve().isBlank()) {
                continue;
            }
            Nerve nerve = atlas.nerves().get(course.nerve());
            int from = Math.max(0, nerve.indexOf(course.from()));
            int to = nerve.indexOf(course.to()) < 0 ? nerve.lengths().size() : nerve.indexOf(course.to());
            int first = segments.indexOf(nerve.segments().getFirst());
            double length = 0;
            for (int i = from; i < to; i++) {
                length += nerve.lengths().get(i).mean();
            }
            double chance = contact.chance().value().value();
            for (int i = from; i < to; i++) {
                weights[first + i] += chance * nerve.lengths().get(i).mean() / length;
            }
            sum += to > from ? chance : 0;
        }
        if (sum == 0) {
            return new double[0];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
