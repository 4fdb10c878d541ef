package filiform.measure;

/// A value with the range that what we know leaves open. Never narrower than the value itself.
public record Interval(double value, double low, double high) {

    public Interval {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "Need low <= value <= high, was %s, %s, %s.".formatted(low, value, high));
        }
    }
}
