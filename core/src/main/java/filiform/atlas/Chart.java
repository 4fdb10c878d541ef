package filiform.atlas;

import java.util.List;

/// The body chart: views of the body on which areas and places are outlined.
public record Chart(List<View> views) {

    /// One drawing of the body or a part of it, seen from one side.
    ///
    /// @param title    what a reader sees above it
    /// @param width    in units of its own; corners lie within 0 and it
    /// @param mirrored true where both sides are seen, so that the left is the right mirrored at the middle
    /// @param outline  the edge of the body
    public record View(
            String name, String title, double width, double height, boolean mirrored, List<Outline.Corner> outline) {

        public View {
            outline = List.copyOf(outline);
        }
    }

    public Chart {
        views = List.copyOf(views);
    }
}
