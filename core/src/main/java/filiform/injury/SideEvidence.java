package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Clue.ByPlace;
import filiform.injury.Clue.BySupply;
import filiform.injury.Damage.Hurt;
import filiform.injury.LocalisationKnowledge.Extent;
import filiform.injury.Roots.Seat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The findings of one side of the body, weighed against lesions on that side.
final class SideEvidence {

    private final Atlas atlas;
    private final Roots roots;
    private final List<Component> components;
    private final List<List<Component>> bySegment = new ArrayList<>();

    SideEvidence(Atlas atlas, Passing passing, Roots roots, List<Clue> clues) {
        this.atlas = atlas;
        this.roots = roots;
        components = components(clues, passing);
        List<List<Component>> touched = new ArrayList<>();
        for (int i = 0; i < atlas.tree().segments().size(); i++) {
            touched.add(new ArrayList<>());
        }
        for (Component component : components) {
            component.touched().stream().forEach(segment -> touched.get(segment).add(component));
        }
        for (int i = 0; i < touched.size(); i++) {
            bySegment.add(met(touched, i));
        }
    }

    /// Findings go together where a variant changes the way of both.
    private static List<Component> components(List<Clue> clues, Passing passing) {
        var components = new ArrayList<Component>();
        var plain = new ArrayList<BySupply>();
        var changed = new ArrayList<Changed>();
        for (Clue clue : clues) {
            switch (clue) {
                case ByPlace place -> components.add(Component.of(place));
                case BySupply supply -> {
                    BitSet variants = passing.changing(supply.fibres());
                    if (variants.isEmpty()) {
                        plain.add(supply);
                    } else {
                        changed.add(new Changed(supply, variants));
                    }
                }
            }
        }
        plain.forEach(clue -> components.add(Component.of(List.of(clue), new BitSet(), passing)));
        while (!changed.isEmpty()) {
            var together = new ArrayList<BySupply>();
            BitSet variants = gather(changed, together);
            components.add(Component.of(together, variants, passing));
        }
        return components;
    }

    /// A finding, and the numbers of the variants that change the way of its fibres.
    private record Changed(BySupply clue, BitSet variants) {}

    /// Moves the first finding, and all that hang together with it, and returns their variants.
    private static BitSet gather(List<Changed> rest, List<BySupply> together) {
        var variants = new BitSet();
        variants.or(rest.getFirst().variants());
        boolean found = true;
        while (found) {
            found = false;
            for (Changed changed : List.copyOf(rest)) {
                if (changed.variants().intersects(variants)) {
                    together.add(changed.clue());
                    variants.or(changed.variants());
                    rest.remove(changed);
                    found = true;
                }
            }
        }
        return variants;
    }

    /// The logarithm of how many times likelier the findings are with a lesion of each segment, in each extent, than
    /// with none; the extents of a segment stand together.
    double[] gains(List<Extent> extents) {
        double[] gains = new double[bySegment.size() * extents.size()];
        for (int segment = 0; segment < bySegment.size(); segment++) {
            for (int e = 0; e < extents.size(); e++) {
                gains[segment * extents.size() + e] =
                        gain(new Damage(List.of(Damage.hurt(atlas, segment, extents.get(e)))));
            }
        }
        return gains;
    }

    /// The same for any damage.
    double gain(Damage damage) {
        List<Component> met = met(damage);
        if (met.isEmpty()) {
            return 0;
        }
        List<Seat> seats = roots.of(damage.hurts());
        if (seats.size() == 1) {
            return log(met, damage, seats.getFirst());
        }
        double greatest = Double.NEGATIVE_INFINITY;
        double[] logs = new double[seats.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(seats.get(i).frequency()) + log(met, damage, seats.get(i));
            greatest = Math.max(greatest, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - greatest);
        }
        return greatest + StrictMath.log(sum);
    }

    private List<Component> met(List<List<Component>> touched, int segment) {
        Set<Integer> read = roots.read(segment);
        if (read.size() == 1) {
            return touched.get(segment);
        }
        return components.stream()
                .filter(component -> read.stream().anyMatch(i -> touched.get(i).contains(component)))
                .toList();
    }

    private List<Component> met(Damage damage) {
        if (damage.hurts().size() == 1) {
            return bySegment.get(damage.hurts().getFirst().segment());
        }
        var met = new ArrayList<Component>();
        for (Hurt hurt : damage.hurts()) {
            for (Component component : bySegment.get(hurt.segment())) {
                if (!met.contains(component)) {
                    met.add(component);
                }
            }
        }
        return met;
    }

    /// Multiplies as long as the product is far from the ends of what a number holds, since a logarithm costs more.
    private static double log(List<Component> components, Damage damage, Seat seat) {
        double log = 0;
        double product = 1;
        for (Component component : components) {
            product *= component.ratio(damage, seat);
            if (product < 1e-200 || product > 1e200) {
                log += StrictMath.log(product);
                product = 1;
            }
        }
        return log + StrictMath.log(product);
    }

    /// True where some finding speaks of both places at once, or both sit on roots that may shift.
    boolean share(int segment, int other) {
        return (roots.of(segment).size() > 1 && roots.of(other).size() > 1)
                || bySegment.get(segment).stream().anyMatch(bySegment.get(other)::contains);
    }
}
