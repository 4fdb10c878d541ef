package filiform.app.web.page;

import java.util.List;

/// Something that went wrong, in plain words.
///
/// @param kept    what was typed, so that it is not lost; empty where nothing was
/// @param action  where it can be sent again, or blank
public record TroublePage(Shell shell, String heading, List<String> words, List<Kept> kept, String action) {

    /// A field as it was typed.
    public record Kept(String name, String value) {}
}
