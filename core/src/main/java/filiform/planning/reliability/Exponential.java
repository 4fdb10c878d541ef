package filiform.planning.reliability;

/// The exponential function by plain arithmetic: the same bits on every machine, several times faster than
/// `StrictMath`.
final class Exponential {

    private static final double LOG2_E = 1.4426950408889634;
    /// ln 2 in two parts, the first exact in few bits (fdlibm).
    private static final double LN2_HIGH = 0.6931471803691238;

    private static final double LN2_LOW = 1.9082149292705877e-10;

    private Exponential() {}

    /// e to the `x`, within two units in the last place; 0 below -708, infinite above 709.
    static double exp(double x) {
        if (x < -708) {
            return 0;
        }
        if (x > 709) {
            return Double.POSITIVE_INFINITY;
        }
        double k = Math.rint(x * LOG2_E);
        double r = x - k * LN2_HIGH - k * LN2_LOW;
        // the series of Taylor, for |r| up to ln 2 / 2: the first term left out is below 1e-17
        double sum = 1.0 / 6227020800L;
        sum = sum * r + 1.0 / 479001600;
        sum = sum * r + 1.0 / 39916800;
        sum = sum * r + 1.0 / 3628800;
        sum = sum * r + 1.0 / 362880;
        sum = sum * r + 1.0 / 40320;
        sum = sum * r + 1.0 / 5040;
        sum = sum * r + 1.0 / 720;
        sum = sum * r + 1.0 / 120;
        sum = sum * r + 1.0 / 24;
        sum = sum * r + 1.0 / 6;
        sum = sum * r + 0.5;
        sum = sum * r + 1;
        sum = sum * r + 1;
        return sum * Double.longBitsToDouble(((long) k + 1023) << 52);
    }
}
