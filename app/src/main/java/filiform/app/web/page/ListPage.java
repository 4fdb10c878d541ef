package filiform.app.web.page;

import java.util.List;
import java.util.UUID;

/// The visits, newest first.
///
/// @param event id of the event that opens the next visit
/// @param visit id of that visit
/// @param older address of the next page, or blank
public record ListPage(Shell shell, UUID event, UUID visit, List<Row> visits, String older) {

    /// One visit.
    public record Row(String address, String title, String site, String when, String state) {}
}
