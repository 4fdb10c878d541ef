package filiform.knowledge.read;

import filiform.atlas.Outline;
import filiform.knowledge.tree.Entry;
import java.util.ArrayList;
import java.util.List;

/// Reads the outlines of an area or place on the body chart.
final class OutlineReader {

    private OutlineReader() {}

    /// Empty where the entry has none.
    static List<Outline> read(Entry entry) {
        return entry.entries("outline").stream()
                .map(each -> new Outline(each.text("view"), corners(each, "points")))
                .toList();
    }

    static List<Outline.Corner> corners(Entry entry, String key) {
        var corners = new ArrayList<Outline.Corner>();
        for (double[] pair : entry.rows(key, 2)) {
            corners.add(new Outline.Corner(pair[0], pair[1]));
        }
        return corners;
    }
}
