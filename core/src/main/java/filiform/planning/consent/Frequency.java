package filiform.planning.consent;

/// A share as people count it: so many of so many.
///
/// @param count at least 1, so that a harm that happens is never shown as none
/// @param outOf 100, 1,000 and so on, the smallest that shows it
public record Frequency(int count, int outOf) {

    private static final int MOST = 100_000_000;

    /// Rounded to the nearest whole number of the smallest round group that shows at least one.
    ///
    /// @param share above 0 to 1
    public static Frequency of(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share to be shown is above 0 to 1, was %s.".formatted(share));
        }
        int outOf = 100;
        while (Math.round(share * outOf) < 1 && outOf < MOST) {
            outOf *= 10;
        }
        return new Frequency((int) Math.max(1, Math.round(share * outOf)), outOf);
    }

    /// "19 of 100", "1 of 10,000".
    public String words() {
        return "%,d of %,d".formatted(count, outOf);
    }
}
