package filiform.planning.reliability;

/// A computed probability, 0 to 1, with the relative standard error of its computation.
public record Estimate(double probability, double error) {

    static Estimate of(double[] replicates) {
        double sum = 0;
        for (double value : replicates) {
            sum += value;
        }
        double mean = sum / replicates.length;
        double square = 0;
        for (double value : replicates) {
            square += (value - mean) * (value - mean);
        }
        double error = Math.sqrt(square / (replicates.length - 1) / replicates.length);
        return new Estimate(Math.clamp(mean, 0, 1), mean == 0 ? 0 : error / mean);
    }
}
