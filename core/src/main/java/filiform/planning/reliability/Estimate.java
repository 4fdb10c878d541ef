package filiform.planning.reliability;

/// A computed probability, 0 to 1, with the relative standard error of its computation; an error of 1 where no point
/// touched, which proves nothing.
public record Estimate(double probability, double error) {

    /// From sums over independent sets of as many points each.
    static Estimate of(double[] sums, int points) {
        double sum = 0;
        for (double value : sums) {
            sum += value;
        }
        double mean = sum / sums.length;
        double square = 0;
        for (double value : sums) {
            square += (value - mean) * (value - mean);
        }
        double error = Math.sqrt(square / (sums.length - 1) / sums.length);
        return new Estimate(Math.clamp(mean / points, 0, 1), mean == 0 ? 1 : error / mean);
    }

    /// True where two standard errors do not tell on which side of this chance it lies; nothing touched tells nothing.
    boolean near(double chance) {
        return probability == 0 || Math.abs(probability - chance) <= 2 * error * probability;
    }

    /// With two standard errors on top, at most 1.
    public double atMost() {
        return Math.min(1, probability * (1 + 2 * error));
    }
}
