package filiform.planning.reliability;

/// Passes that are alike and hang together: how the chance that one of them touches carries to the chance that any
/// does.
///
/// Each pass touches where a normal variable falls below a threshold; a share of its variance is common to all passes
/// (Dunnett and Sobel 1955). The share follows from one insertion that was computed, and changes slowly from there.
public final class Exchangeable {

    private static final double WIDEST = 8;
    private static final double STEP = 0.25;
    private static final int HALVINGS = 30;

    private Exchangeable() {}

    /// The chance that any of the passes touches.
    ///
    /// @param single chance of one pass, 0 to 1
    /// @param count  of passes, 1 or more
    /// @param shared part of the variance that the passes have in common, 0 to 1
    public static double any(double single, int count, double shared) {
        if (count == 1 || single <= 1e-15 || single >= 1 - 1e-15 || shared >= 1) {
            return Math.clamp(single, 0, 1);
        }
        double threshold = Normal.quantile(single);
        double common = Math.sqrt(shared);
        double apart = Math.sqrt(1 - shared);
        double sum = 0;
        double whole = 0;
        for (double s = -WIDEST; s <= WIDEST; s += STEP) {
            double density = Exponential.exp(-s * s / 2);
            double touches = Normal.below((threshold - common * s) / apart);
            sum += density * anyOf(touches, count);
            whole += density;
        }
        return Math.clamp(sum / whole, single, 1);
    }

    /// 1 - (1 - touches)^count, exact where it is small.
    private static double anyOf(double touches, int count) {
        double any = 0;
        double power = touches;
        for (int left = count; left > 0; left >>= 1) {
            any = (left & 1) == 1 ? any + power - any * power : any;
            power += power - power * power;
        }
        return any;
    }

    /// The share that gives `all` from `single`, 0 to 1; not a number where they do not tell, since nearly nothing or
    /// everything touches.
    public static double shared(double single, double all, int count) {
        if (count == 1 || single < 1e-9 || all > 1 - 1e-9 || all < 1e-9) {
            return Double.NaN;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (any(single, count, middle) > all) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
