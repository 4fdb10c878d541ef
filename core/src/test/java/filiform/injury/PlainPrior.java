package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.atlas.Structure;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import filiform.planning.Contact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is believed before any finding, one explanation at a time: a second writing.
final class PlainPrior {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final double[] parts;

    PlainPrior(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        parts = atlas.tree().segments().stream().mapToDouble(this::part).toArray();
    }

    Map<Hypothesis, Double> of(Examination examination) {
        List<Side> sides = examination.sides();
        double nerves = atlas.nerves().all().stream().mapToDouble(this::ofNerve).sum();
        double rivals = knowledge.prior().rivals();
        var possible = knowledge.rivals().stream()
                .filter(rival -> rival.reach() != LocalisationKnowledge.Reach.NERVES_NEAR_NEEDLE
                        || !examination.contacts().isEmpty())
                .toList();
        double kinds = possible.stream().mapToDouble(rival -> rival.weight()).sum();
        List<Side> needled = sides.stream()
                .filter(side -> side.may(examination.needleSide()))
                .toList();
        double trust = needled.isEmpty() ? 0 : trust(examination.contacts());
        var prior = new LinkedHashMap<Hypothesis, Double>();
        for (Side side : sides) {
            for (int i = 0; i < atlas.tree().segments().size(); i++) {
                double base = usual(i) / (nerves + rivals) / sides.size();
                double here = needled.contains(side) ? needle(i, examination.contacts()) / needled.size() : 0;
                boolean root = atlas.tree().segments().get(i).kind() == Nerve.Kind.ROOT;
                double extents = knowledge.extents().stream()
                        .mapToDouble(extent -> root ? extent.root() : extent.weight())
                        .sum();
                for (var extent : knowledge.extents()) {
                    double share = (root ? extent.root() : extent.weight()) / extents;
                    prior.put(new Lesion(i, extent, side), ((1 - trust) * base + trust * here) * share);
                }
            }
            for (var rival : possible) {
                double base = rivals * rival.weight() / kinds / (nerves + rivals) / sides.size();
                prior.put(new Other(rival, side), (1 - trust) * base);
            }
        }
        return prior;
    }

    private double ofNerve(Nerve nerve) {
        double usual = knowledge.prior().kinds().getOrDefault(nerve.kind(), 0.0);
        return knowledge.prior().rates().getOrDefault(nerve.name(), usual);
    }

    /// A nerve's weight lies half by length and half evenly on its stretches; a bundle takes its part of a stretch.
    private double usual(int index) {
        Segment segment = atlas.tree().segments().get(index);
        Nerve nerve = atlas.nerves().get(segment.nerve());
        double length =
                nerve.lengths().stream().mapToDouble(figure -> figure.mean()).sum();
        double even = 1.0 / nerve.lengths().size();
        double byLength = knowledge.prior().byLength();
        return ofNerve(nerve) * (byLength * segment.length().mean() / length + (1 - byLength) * even) * parts[index];
    }

    /// What a stretch as a whole, or one of its bundles, has of the weight of the stretch.
    private double part(Segment segment) {
        double all = atlas.tree().segments().stream()
                .filter(other -> other.nerve().equals(segment.nerve()))
                .filter(other -> other.from().equals(segment.from()))
                .mapToDouble(this::weight)
                .sum();
        return weight(segment) / all;
    }

    private double weight(Segment segment) {
        return segment.whole() ? 1 : knowledge.prior().fascicle();
    }

    private double trust(List<Contact> contacts) {
        double sum = 0;
        double most = 0;
        for (Contact contact : contacts) {
            if (contact.structure().kind() == Structure.Kind.NERVE) {
                most = Math.max(most, contact.chance().value().value());
            }
            sum += metLength(contact) > 0 ? contact.chance().value().value() : 0;
        }
        double floor = knowledge.prior().needleFloor();
        return sum == 0 ? 0 : (1 - floor) * most / (most + knowledge.prior().usualContact());
    }

    private double needle(int index, List<Contact> contacts) {
        Segment segment = atlas.tree().segments().get(index);
        double weight = 0;
        double sum = 0;
        for (Contact contact : contacts) {
            double chance = contact.chance().value().value();
            double length = metLength(contact);
            if (length > 0) {
                sum += chance;
                weight += met(contact, segment) ? chance * segment.length().mean() / length : 0;
            }
        }
        return sum == 0 ? 0 : weight / sum * parts[index];
    }

    private double metLength(Contact contact) {
        return atlas.tree().segments().stream()
                .filter(segment -> segment.whole() && met(contact, segment))
                .mapToDouble(segment -> segment.length().mean())
                .sum();
    }

    static boolean met(Atlas atlas, Contact contact, Segment segment) {
        Structure.Course course = contact.structure().course();
        if (!segment.nerve().equals(course.nerve())) {
            return false;
        }
        Nerve nerve = atlas.nerves().get(course.nerve());
        int at = nerve.indexOf(segment.from());
        int to = nerve.indexOf(course.to());
        return at >= nerve.indexOf(course.from()) && (to < 0 || at < to);
    }

    private boolean met(Contact contact, Segment segment) {
        return met(atlas, contact, segment);
    }
}
