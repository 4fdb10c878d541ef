package filiform.planning.reliability;

import org.hipparchus.random.SobolSequenceGenerator;

/// Fixed sample points, the same in every run: Sobol points under eight scramblings, and a table of normals for what
/// the design point does not steer. Made when first asked for, a block at a time.
///
/// The scrambling is Owen's, by the hash of Laine and Karras as given by Burley (2020): it keeps the points evenly
/// spread and makes the eight sets independent, so that their scatter tells the error.
final class Points {

    /// Independent sets.
    static final int SETS = 8;
    /// Points of a set at most.
    static final int MOST = 4096;
    /// Standard normal coordinates of a point.
    static final int SIZE = 11;

    private static final int BLOCK = 16;
    private static final int TABLE = 8192;
    private static final SobolSequenceGenerator SOBOL = new SobolSequenceGenerator(SIZE);
    private static final double[][] BLOCKS = new double[MOST / BLOCK][];
    private static final double[] TABLED = new double[TABLE];
    private static volatile int made;

    static {
        for (int i = 0; i < TABLE; i++) {
            TABLED[i] = Normal.quantile((i + 0.5) / TABLE);
        }
        for (int i = TABLE - 1; i > 0; i--) {
            int other = (int) Long.remainderUnsigned(mixed(i), i + 1L);
            double value = TABLED[i];
            TABLED[i] = TABLED[other];
            TABLED[other] = value;
        }
    }

    private Points() {}

    /// The block that holds this point; see [#at].
    static double[] block(int point) {
        int block = point / BLOCK;
        if (block >= made) {
            make(block);
        }
        return BLOCKS[block];
    }

    /// Where the point's first coordinate stands in its block.
    static int at(int set, int point) {
        return (point % BLOCK * SETS + set) * SIZE;
    }

    private static synchronized void make(int last) {
        for (int block = made; block <= last; block++) {
            double[] values = new double[BLOCK * SETS * SIZE];
            for (int i = 0; i < BLOCK; i++) {
                double[] point = SOBOL.nextVector();
                for (int set = 0; set < SETS; set++) {
                    for (int k = 0; k < SIZE; k++) {
                        int bits = scrambled((int) (long) (point[k] * 0x1p32), (int) mixed(set * SIZE + k));
                        values[at(set, i) + k] = Normal.quantile(((bits & 0xFFFFFFFFL) + 0.5) * 0x1p-32);
                    }
                }
            }
            BLOCKS[block] = values;
            made = block + 1;
        }
    }

    private static int scrambled(int bits, int seed) {
        int x = Integer.reverse(bits);
        x += seed;
        x ^= x * 0x6c50b47c;
        x ^= x * 0xb82f1e52;
        x ^= x * 0xc7afe638;
        x ^= x * 0x8d22f6e6;
        return Integer.reverse(x);
    }

    /// Where a run of tabled normals begins for this sample.
    static int run(int set, int point, int component) {
        return (int) (mixed(((long) set * MOST + point) * 1024 + component) >>> 1) & (TABLE - 1);
    }

    /// Entry `k` of the fixed normals, which repeat after the table's end.
    static double tabled(int k) {
        return TABLED[k & (TABLE - 1)];
    }

    /// Well mixed bits for each number: the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mixed(long number) {
        long bits = (number + 1) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
