package filiform.planning.reliability;

import org.hipparchus.random.SobolSequenceGenerator;

/// Fixed sample points: Sobol points under eight fixed shifts (Cranley and Patterson), and a fixed table of normals for
/// the redrawn part of later passes. Made once, the same in every run: nothing here is left to chance.
final class Points {

    static final int SHIFTS = 8;
    static final int MOST = 1024;
    /// Five standard normals, then two uniforms: which part of the mixture, and where on the chord.
    static final int SIZE = 7;

    static final int PART = 5;
    static final int PLACE = 6;

    private static final int NORMALS = 5;
    private static final int TABLE = 3 * 8192;
    private static final double[] VALUES = new double[SHIFTS * MOST * SIZE];
    private static final double[] REDRAWN = new double[TABLE];

    static {
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(SIZE);
        for (int i = 0; i < MOST; i++) {
            double[] point = sobol.nextVector();
            for (int shift = 0; shift < SHIFTS; shift++) {
                for (int k = 0; k < SIZE; k++) {
                    double moved = point[k] + uniform(shift * SIZE + k);
                    double inside = Math.clamp(moved - Math.floor(moved), 1e-12, 1 - 1e-12);
                    VALUES[at(shift, i) + k] = k < NORMALS ? Normal.quantile(inside) : inside;
                }
            }
        }
        for (int i = 0; i < TABLE; i++) {
            REDRAWN[i] = Normal.quantile(uniform(1000L + i));
        }
    }

    private Points() {}

    static int at(int shift, int point) {
        return (shift * MOST + point) * SIZE;
    }

    static double value(int index) {
        return VALUES[index];
    }

    /// Entry `k` of the fixed normals, which repeat after the table's end.
    static double redrawn(long k) {
        return REDRAWN[(int) Long.remainderUnsigned(k, TABLE)];
    }

    /// A fixed number strictly between 0 and 1 for each index: the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static double uniform(long index) {
        long bits = (index + 1) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        bits ^= bits >>> 31;
        return ((bits >>> 11) + 0.5) * 0x1p-53;
    }
}
