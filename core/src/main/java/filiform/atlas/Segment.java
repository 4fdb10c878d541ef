package filiform.atlas;

/// The stretch of a nerve between two neighbouring points: the place where a lesion can sit.
public record Segment(String nerve, Nerve.Kind kind, String from, String to, Figure length) {

    public String words() {
        return "%s, %s to %s".formatted(nerve, from, to);
    }
}
