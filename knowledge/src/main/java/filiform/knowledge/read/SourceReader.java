package filiform.knowledge.read;

import filiform.atlas.Source;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads `sources.yaml`, the bibliography.
public final class SourceReader {

    private SourceReader() {}

    /// The sources by key, in the order of the file.
    public static Map<String, Source> read(Content content, Faults faults) {
        Entry sources = entries(content, faults);
        var byKey = new LinkedHashMap<String, Source>();
        sources.keys().forEach(key -> byKey.put(key, source(key, sources.entry(key))));
        return Collections.unmodifiableMap(byKey);
    }

    /// The entry whose fields are the sources.
    public static Entry entries(Content content, Faults faults) {
        return content.top(Section.SOURCES, new Reading(Map.of(), faults)).entry("sources");
    }

    private static Source source(String key, Entry entry) {
        return new Source(key, entry.text("citation"), locator(entry), entry.text("kind"), entry.text("read"));
    }

    /// An address that a reader can open: by DOI, else by PMID, else as given, else blank.
    public static String locator(Entry entry) {
        if (entry.has("doi")) {
            return "https://doi.org/" + entry.text("doi");
        }
        return entry.has("pmid")
                ? "https://pubmed.ncbi.nlm.nih.gov/" + entry.text("pmid") + "/"
                : entry.text("url", "");
    }
}
