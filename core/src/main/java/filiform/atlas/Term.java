package filiform.atlas;

import java.util.List;

/// A word of a fixed vocabulary, such as a region or a technique, with the other words in use for it.
public record Term(String name, List<String> synonyms) implements Named {

    public Term {
        synonyms = List.copyOf(synonyms);
    }
}
