package filiform.record.model;

import java.util.Map;

/// Which patients a list is about, as a condition over the column `chain`.
///
/// @param condition SQL that begins with `AND`, or blank for everybody; never text that somebody typed
/// @param bound     the values of its names
public record Narrowing(String condition, Map<String, Object> bound) {

    /// Everybody.
    public static final Narrowing NONE = new Narrowing("", Map.of());

    public Narrowing {
        bound = Map.copyOf(bound);
    }
}
