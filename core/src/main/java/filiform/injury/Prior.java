package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.atlas.Structure;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.LocalisationKnowledge.PriorWeights;
import filiform.injury.LocalisationKnowledge.Reach;
import filiform.injury.LocalisationKnowledge.Rival;
import filiform.measure.Side;
import filiform.planning.Contact;
import java.util.List;

/// What is believed before any finding: the base rates of lesions, mixed with where the needle may have gone.
///
/// The needle's part is `1 - floor`, times `p / (p + usual)` where p is the largest contact probability, so a needle
/// that hardly reaches a nerve shifts little. It has not been validated: published dry needling injuries are few.
final class Prior {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final double rivals;
    private final double[] base;

    Prior(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        double nerves = atlas.nerves().all().stream().mapToDouble(this::weight).sum();
        rivals = knowledge.prior().rivals() / (knowledge.prior().rivals() + nerves);
        base = base(nerves);
    }

    /// Every single lesion and every rival with its prior probability, summing to 1; without contacts the base rates
    /// alone.
    Beliefs of(List<Side> sides, Side needleSide, List<Contact> contacts) {
        double[] needle = needle(contacts);
        double most = contacts.stream()
                .filter(contact -> contact.structure().kind() == Structure.Kind.NERVE)
                .mapToDouble(contact -> contact.chance().value().value())
                .max()
                .orElse(0);
        PriorWeights weights = knowledge.prior();
        double trust = needle.length == 0 ? 0 : (1 - weights.needleFloor()) * most / (most + weights.usualContact());
        double inRoots = extents(Nerve.Kind.ROOT);
        double inNerves = extents(Nerve.Kind.NERVE);
        List<Rival> possible = knowledge.rivals().stream()
                .filter(rival -> rival.reach() != Reach.NERVES_NEAR_NEEDLE || !contacts.isEmpty())
                .toList();
        double rivalWeight = possible.stream().mapToDouble(Rival::weight).sum();
        long needled = sides.stream().filter(side -> side.may(needleSide)).count();
        var prior = new Beliefs();
        for (Side side : sides) {
            double usual = (needled == 0 ? 1 : 1 - trust) / sides.size();
            double here = side.may(needleSide) ? trust / needled : 0;
            for (int segment = 0; segment < base.length; segment++) {
                double weight = usual * (1 - rivals) * base[segment] + (here == 0 ? 0 : here * needle[segment]);
                Nerve.Kind kind = atlas.tree().segments().get(segment).kind();
                double all = kind == Nerve.Kind.ROOT ? inRoots : inNerves;
                for (var extent : knowledge.extents()) {
                    prior.add(new Lesion(segment, extent, side), weight * extent.weight(kind) / all);
                }
            }
            for (Rival rival : possible) {
                prior.add(new Other(rival, side), usual * rivals * rival.weight() / rivalWeight);
            }
        }
        return prior;
    }

    /// The base rate of each segment, summing to 1.
    private double[] base(double whole) {
        double[] weights = new double[atlas.tree().segments().size()];
        for (Nerve nerve : atlas.nerves().all()) {
            spread(weights, nerve, weight(nerve) / whole);
        }
        return bundles(weights);
    }

    private double weight(Nerve nerve) {
        return knowledge
                .prior()
                .rates()
                .getOrDefault(nerve.name(), knowledge.prior().kinds().getOrDefault(nerve.kind(), 0.0));
    }

    /// The weights of all extents in a lesion of this kind.
    private double extents(Nerve.Kind kind) {
        return knowledge.extents().stream()
                .mapToDouble(extent -> extent.weight(kind))
                .sum();
    }

    private void spread(double[] weights, Nerve nerve, double whole) {
        int count = nerve.lengths().size();
        double length =
                nerve.lengths().stream().mapToDouble(figure -> figure.mean()).sum();
        double byLength = knowledge.prior().byLength();
        int first = atlas.tree().first(nerve.name());
        for (int i = 0; i < count; i++) {
            double share = byLength * nerve.lengths().get(i).mean() / length + (1 - byLength) / count;
            weights[first + i] += whole * share;
        }
    }

    /// Takes the bundles' part from the whole nerve, stretch by stretch, so that the sum stays.
    private double[] bundles(double[] whole) {
        List<Segment> segments = atlas.tree().segments();
        double[] parts = new double[whole.length];
        for (int i = 0; i < whole.length; i++) {
            parts[atlas.tree().whole(i)] +=
                    segments.get(i).whole() ? 1 : knowledge.prior().fascicle();
        }
        double[] weights = new double[whole.length];
        for (int i = 0; i < whole.length; i++) {
            int at = atlas.tree().whole(i);
            weights[i] =
                    whole[at] * (segments.get(i).whole() ? 1 : knowledge.prior().fascicle()) / parts[at];
        }
        return weights;
    }

    /// The needle's weights by segment, summing to 1; empty where no nerve lies within its reach.
    private double[] needle(List<Contact> contacts) {
        double[] weights = new double[base.length];
        double sum = 0;
        for (Contact contact : contacts) {
            List<Integer> met = Met.segments(atlas, contact.structure().course());
            double length = met.stream().mapToDouble(this::length).sum();
            double chance = contact.chance().value().value();
            met.forEach(segment -> weights[segment] += chance * length(segment) / length);
            sum += met.isEmpty() ? 0 : chance;
        }
        if (sum == 0) {
            return new double[0];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return bundles(weights);
    }

    private double length(int segment) {
        return atlas.tree().segments().get(segment).length().mean();
    }
}
