package filiform.atlas;

/// The stretch of a nerve between two neighbouring points, or of one bundle of its fibres: where a lesion can sit.
///
/// @param fascicle the bundle of fibres; blank for the whole nerve
public record Segment(String nerve, Nerve.Kind kind, String from, String to, Figure length, String fascicle) {

    /// The whole nerve between two points.
    public Segment(String nerve, Nerve.Kind kind, String from, String to, Figure length) {
        this(nerve, kind, from, to, length, "");
    }

    public boolean whole() {
        return fascicle.isBlank();
    }

    public String words() {
        String place = "%s, %s to %s".formatted(nerve, from, to);
        return whole() ? place : "%s of the %s".formatted(fascicle, place);
    }
}
