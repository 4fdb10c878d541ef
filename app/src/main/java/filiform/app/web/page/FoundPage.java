package filiform.app.web.page;

import filiform.app.atlas.AtlasSearch.Hit;
import filiform.app.atlas.Link;
import java.util.List;

/// What a search found, or what an address that leads nowhere may have meant.
///
/// @param text  as typed
/// @param words what to say above the list
/// @param more  how many are not shown
public record FoundPage(
        Shell shell, String heading, String text, String words, List<Group> groups, int more, List<Link> near) {

    /// The finds of one kind.
    public record Group(String title, List<Hit> hits) {}
}
