package filiform.measure;

/// Refuses a number outside its documented range, not-a-number first.
public final class Bounds {

    private Bounds() {}

    public static double check(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("%s must be %s to %s, was %s.".formatted(name, least, most, value));
        }
        return value;
    }
}
