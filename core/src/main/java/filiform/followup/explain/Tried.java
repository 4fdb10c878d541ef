package filiform.followup.explain;

/// What a reader can try out.
public final class Tried {

    private Tried() {}

    /// A site.
    ///
    /// @param site  of the atlas
    /// @param place of the atlas: where the body chart leads to the site
    /// @param words for people without anatomy
    public record Place(String site, String place, String words) {}

    /// A needle.
    ///
    /// @param diameter mm
    public record Needle(String name, double diameter, String words) {}
}
