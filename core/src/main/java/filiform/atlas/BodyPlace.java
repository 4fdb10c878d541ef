package filiform.atlas;

import java.util.List;

/// A place where pain is felt, as patients point to it: the words in which referred pain is told.
public record BodyPlace(String name, List<String> synonyms, String region, List<Outline> outlines) implements Named {

    public BodyPlace {
        synonyms = List.copyOf(synonyms);
        outlines = List.copyOf(outlines);
    }
}
