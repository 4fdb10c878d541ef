package filiform.benchmarks;

/// Whether two estimates agree, given how exact each is.
///
/// The engine's error is itself estimated, from eight independent sets of points: with seven degrees of freedom
/// the interval is wider than a normal one (Student), by as much as the engine's part of the variance (Welch 1947
/// and Satterthwaite 1946).
final class Agreement {

    /// Normal deviates of the two-sided 95 % and 99.9 % intervals.
    static final double USUAL = 1.959963984540054;

    static final double WIDE = 3.290526731491894;

    private static final int FREEDOM = 7;

    private Agreement() {}

    /// @param estimated standard error that was itself estimated from eight sets
    /// @param known     standard error of the other value
    static boolean holds(double difference, double estimated, double known, double deviate) {
        double variance = estimated * estimated + known * known;
        double freedom = FREEDOM * Math.pow(variance / (estimated * estimated + 1e-300), 2);
        return Math.abs(difference) <= student(deviate, freedom) * Math.sqrt(variance);
    }

    /// Student's deviate for a normal one, by the series of Cornish and Fisher.
    static double student(double z, double freedom) {
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * (5 * z2 * z2 + 16 * z2 + 3) / 96;
        double third = z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / 384;
        return z + first / freedom + second / (freedom * freedom) + third / (freedom * freedom * freedom);
    }
}
