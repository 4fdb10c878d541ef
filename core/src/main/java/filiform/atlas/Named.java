package filiform.atlas;

import java.util.List;

/// Anything in the atlas that people look up by name.
public interface Named {

    String name();

    /// Other names in use; a synonym belongs to one thing of its kind only.
    List<String> synonyms();
}
