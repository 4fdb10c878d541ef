package filiform.injury;

import filiform.atlas.Basis;
import java.util.List;

/// How likely each class of a finding is when a given part of the supply is lost: anchors, joined by straight lines.
///
/// @param lost    rising, from 0 to 1
/// @param chances for each anchor the probability of each class, summing to 1
public record LossTable(List<Double> lost, List<List<Double>> chances, Basis basis) {

    public LossTable {
        lost = List.copyOf(lost);
        chances = chances.stream().map(List::copyOf).toList();
        if (lost.size() < 2 || lost.size() != chances.size() || lost.getFirst() != 0 || lost.getLast() != 1) {
            throw new IllegalArgumentException("A loss table runs from 0 to 1, was %s.".formatted(lost));
        }
        for (List<Double> row : chances) {
            double sum = row.stream().mapToDouble(Double::doubleValue).sum();
            if (Math.abs(sum - 1) > 1e-9 || row.stream().anyMatch(chance -> chance <= 0)) {
                throw new IllegalArgumentException("Chances must be above 0 and sum to 1, were %s.".formatted(row));
            }
        }
    }

    /// The chance of any of some classes.
    Column column(List<Integer> classes) {
        double[] parts = lost.stream().mapToDouble(Double::doubleValue).toArray();
        double[] sums = chances.stream()
                .mapToDouble(row -> classes.stream().mapToDouble(row::get).sum())
                .toArray();
        return new Column(parts, sums);
    }

    /// One line through the anchors, for reading many times.
    static final class Column {
        private final double[] lost;
        private final double[] chances;

        private Column(double[] lost, double[] chances) {
            this.lost = lost;
            this.chances = chances;
        }

        double chance(double part) {
            int above = 1;
            while (above < lost.length - 1 && lost[above] < part) {
                above++;
            }
            double left = lost[above - 1];
            double weight = Math.clamp((part - left) / (lost[above] - left), 0, 1);
            return (1 - weight) * chances[above - 1] + weight * chances[above];
        }
    }

    int classes() {
        return chances.getFirst().size();
    }

    /// Probability of the class when this part of the supply, 0 to 1, is lost.
    public double chance(int ofClass, double part) {
        int above = 1;
        while (above < lost.size() - 1 && lost.get(above) < part) {
            above++;
        }
        double left = lost.get(above - 1);
        double weight = Math.clamp((part - left) / (lost.get(above) - left), 0, 1);
        return (1 - weight) * chances.get(above - 1).get(ofClass)
                + weight * chances.get(above).get(ofClass);
    }
}
