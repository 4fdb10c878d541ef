package filiform.planning;

import filiform.measure.Bounds;

/// A solid needle.
///
/// @param diameter in mm, 0.1 to 0.6
/// @param length   of the shaft in mm, 5 to 150
public record Needle(double diameter, double length) {

    public Needle {
        Bounds.check("needle diameter", diameter, 0.1, 0.6);
        Bounds.check("needle length", length, 5, 150);
    }

    public String words() {
        return "%s x %s mm".formatted(trim(diameter), trim(length));
    }

    private static String trim(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
