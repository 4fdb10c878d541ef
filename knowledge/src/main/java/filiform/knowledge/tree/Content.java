package filiform.knowledge.tree;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/// All content files as trees, by file name.
public record Content(SortedMap<String, Value.Fields> files) {

    public Content {
        files = Collections.unmodifiableSortedMap(files);
    }

    /// The top of each file of this kind.
    public List<Entry> tops(Section section, Reading reading) {
        return files.entrySet().stream()
                .filter(file -> section.holds(file.getKey()))
                .map(file -> new Entry(new Place.Top(file.getKey()), file.getValue(), reading))
                .toList();
    }

    /// The top of the one file of this kind.
    public Entry top(Section section, Reading reading) {
        List<Entry> tops = tops(section, reading);
        if (tops.size() != 1) {
            throw new IllegalStateException("Expected one %s, found %d.".formatted(section.place(), tops.size()));
        }
        return tops.getFirst();
    }

    /// The things listed under the section's own key, over all its files.
    public List<Entry> entries(Section section, Reading reading) {
        return tops(section, reading).stream()
                .flatMap(top -> top.entries(section.key()).stream())
                .toList();
    }
}
