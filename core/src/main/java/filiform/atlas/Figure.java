package filiform.atlas;

/// A published quantity with its spread between people and what is unknown of its mean.
///
/// @param mean   in the unit of the place that holds it, mostly millimetres
/// @param sd     standard deviation between people, same unit, not negative
/// @param people size of the sample; 0 where no sample stands behind it
/// @param error  standard deviation of what is not known of the mean; positive unless the sample is without spread
public record Figure(double mean, double sd, int people, double error, Basis basis) {

    public Figure {
        if (!Double.isFinite(mean) || !(sd >= 0) || people < 0 || !(error >= 0)) {
            throw new IllegalArgumentException(
                    "A figure must be finite with sd, people, error >= 0, was %s, %s, %s, %s."
                            .formatted(mean, sd, people, error));
        }
    }

    /// The same figure in another measure: mean, spread and error alike.
    ///
    /// @param factor above 0
    public Figure times(double factor) {
        return new Figure(factor * mean, Math.abs(factor) * sd, people, Math.abs(factor) * error, basis);
    }

    /// True where neither a measurement nor enough people stand behind it.
    public boolean thin() {
        return basis.grade() == Grade.ASSUMED || people < Basis.ENOUGH_PEOPLE;
    }
}
