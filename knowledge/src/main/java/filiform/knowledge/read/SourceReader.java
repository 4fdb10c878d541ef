package filiform.knowledge.read;

import filiform.atlas.Source;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads `sources/`, the bibliography.
public final class SourceReader {

    private SourceReader() {}

    /// The sources by key, in the order of the files. A key that stands in two files is a fault.
    public static Map<String, Source> read(Content content, Faults faults) {
        var byKey = new LinkedHashMap<String, Source>();
        entries(content, faults).forEach((key, entry) -> byKey.put(key, source(key, entry)));
        return Collections.unmodifiableMap(byKey);
    }

    /// Each source's entry by its key.
    public static Map<String, Entry> entries(Content content, Faults faults) {
        var byKey = new LinkedHashMap<String, Entry>();
        for (Entry top : content.tops(Section.SOURCES, new Reading(Map.of(), faults))) {
            Entry sources = top.entry("sources");
            for (String key : sources.keys()) {
                Entry entry = sources.entry(key);
                if (byKey.putIfAbsent(key, entry) != null) {
                    entry.fault(Code.SOURCE_TWICE, "'%s' stands in two files.".formatted(key));
                }
            }
        }
        return byKey;
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
