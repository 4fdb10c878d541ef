package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.atlas.Basis;
import filiform.atlas.Source;
import java.util.ArrayList;
import java.util.List;

/// One reason of an answer, with its grade and its sources.
public record Reason(String what, String grade, List<Cited> sources) {

    /// A source as it is cited.
    public record Cited(String citation, String locator) {

        /// The address to read it at: a DOI or a web address; blank for a book.
        public String address() {
            if (locator.startsWith("https://") || locator.startsWith("http://")) {
                return locator;
            }
            String doi = locator.replaceFirst("(?i)^doi:? ?", "");
            return doi.matches("10\\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]+") ? "https://doi.org/" + doi : "";
        }
    }

    /// A source as a table names it: its key leads to the list of sources.
    public record Key(String key, String citation) {

        static List<Key> of(List<Source> sources) {
            return sources.stream()
                    .map(source -> new Key(source.key(), source.citation()))
                    .toList();
        }
    }

    public Reason {
        sources = List.copyOf(sources);
    }

    static Reason of(String what, Basis basis) {
        return new Reason(
                what,
                basis.grade().words(),
                basis.sources().stream().map(Reason::cited).toList());
    }

    private static Cited cited(Source source) {
        return new Cited(source.citation(), source.locator());
    }

    /// The reasons that an answer bears in its machine form.
    static List<Reason> of(JsonNode answer) {
        var reasons = new ArrayList<Reason>();
        for (JsonNode reason : answer.path("because")) {
            var sources = new ArrayList<Cited>();
            for (JsonNode source : reason.path("sources")) {
                sources.add(new Cited(
                        source.path("citation").asText(), source.path("locator").asText()));
            }
            reasons.add(new Reason(
                    reason.path("what").asText(), reason.path("grade").asText(), sources));
        }
        return reasons;
    }
}
