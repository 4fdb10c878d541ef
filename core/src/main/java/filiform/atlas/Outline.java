package filiform.atlas;

import java.util.List;

/// A simple polygon on one view of the body chart, in the units of that view; drawn for the right side of the body.
public record Outline(String view, List<Corner> corners) {

    /// A corner of the polygon, x to the right and y downwards.
    public record Corner(double x, double y) {}

    public Outline {
        corners = List.copyOf(corners);
        if (corners.size() < 3) {
            throw new IllegalArgumentException(
                    "An outline needs three corners, on '%s' it has %d.".formatted(view, corners.size()));
        }
    }
}
