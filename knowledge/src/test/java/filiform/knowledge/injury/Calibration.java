package filiform.knowledge.injury;

import java.util.ArrayList;
import java.util.List;

/// Probabilities that were said, in ten equal bins, against how often they came true.
public final class Calibration {

    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];

    /// One bin that holds something.
    ///
    /// @param said mean probability, @param seen part that came true
    public record Bin(double from, double to, int count, double said, double seen) {}

    void add(double chance, boolean came) {
        int bin = Math.min(BINS - 1, (int) (chance * BINS));
        count[bin]++;
        right[bin] += came ? 1 : 0;
        said[bin] += chance;
    }

    /// Bins with nothing in them are left out.
    public List<Bin> bins() {
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < BINS; i++) {
            if (count[i] > 0) {
                bins.add(new Bin(
                        i / (double) BINS,
                        (i + 1) / (double) BINS,
                        count[i],
                        said[i] / count[i],
                        right[i] / (double) count[i]));
            }
        }
        return bins;
    }

    /// The expected calibration error: how far said and seen lie apart, each bin by its count.
    public double error() {
        double sum = 0;
        int all = 0;
        for (Bin bin : bins()) {
            sum += bin.count() * Math.abs(bin.said() - bin.seen());
            all += bin.count();
        }
        return sum / all;
    }
}
