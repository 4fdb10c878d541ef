package filiform.app.web.page;

import filiform.app.atlas.Link;
import filiform.app.web.draw.BodyChart.Picture;
import java.util.List;

/// The atlas as one enters it: the body chart by layers, and lists of everything.
///
/// @param layer  the chosen one
/// @param listed everything of the layer, as text
/// @param lists  by kind
public record ChartPage(
        Shell shell, List<Layer> layers, Layer layer, List<Picture> pictures, List<Region> listed, List<Shelf> lists) {

    /// A layer of the chart.
    public record Layer(String word, String title) {

        public String address() {
            return "/atlas?layer=" + word;
        }
    }

    /// What lies in one part of the body.
    public record Region(String name, List<Link> links) {}

    /// Everything of one kind.
    public record Shelf(String id, String title, List<Link> links) {}
}
