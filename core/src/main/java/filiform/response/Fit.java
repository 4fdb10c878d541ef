package filiform.response;

import filiform.measure.Bounds;

/// How often what was told lies where a nerve supplies, each 0.001 to 1.
///
/// @param inside    given that this nerve was met, and what was told is of its own
/// @param outside   given that this nerve was met, and what was told is not of its own
/// @param elsewhere given a cause that has no supply, or whose supply is not known
public record Fit(double inside, double outside, double elsewhere) {

    public Fit {
        Bounds.check("fit inside", inside, Picture.LEAST, 1);
        Bounds.check("fit outside", outside, Picture.LEAST, 1);
        Bounds.check("fit elsewhere", elsewhere, Picture.LEAST, 1);
    }
}
