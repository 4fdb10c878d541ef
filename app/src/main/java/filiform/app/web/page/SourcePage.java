package filiform.app.web.page;

import java.util.List;

/// The bibliography as a page.
public record SourcePage(Shell shell, List<Row> sources) {

    /// One source.
    ///
    /// @param read what of it was read
    public record Row(String key, Reason.Cited cited, String kind, String read) {}
}
