package filiform.knowledge.read;

import filiform.atlas.BodyPlace;
import filiform.atlas.Chart;
import filiform.knowledge.tree.Entry;

/// Reads `chart.yaml`, the views of the body, and `places.yaml`, where pain is felt.
final class ChartReader {

    private ChartReader() {}

    static Placed<Chart.View> view(Entry entry) {
        var view = new Chart.View(
                entry.text("name"),
                entry.text("title"),
                entry.number("width"),
                entry.number("height"),
                entry.flag("mirrored", false),
                OutlineReader.corners(entry, "outline"));
        return new Placed<>(view, entry);
    }

    static Placed<BodyPlace> place(Entry entry) {
        var place = new BodyPlace(
                entry.text("name"), entry.texts("synonyms"), entry.text("region"), OutlineReader.read(entry));
        return new Placed<>(place, entry);
    }
}
