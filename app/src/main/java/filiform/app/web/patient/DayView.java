package filiform.app.web.patient;

import filiform.app.web.page.ListPage.Row;
import filiform.app.web.page.Shell;
import java.util.List;
import java.util.UUID;

/// The clinic's day, or the patients that a search found.
///
/// @param asked    what was searched for, or blank
/// @param found    the patients, by name
/// @param open     visits that are not closed, the oldest first
/// @param due      follow-ups that are due, the most overdue first
/// @param visits   recent visits
/// @param older    address of the next page of visits, or blank
public record DayView(
        Shell shell,
        UUID event,
        UUID visit,
        UUID patient,
        String asked,
        List<PatientRow> found,
        List<Row> open,
        List<DueRow> due,
        List<Row> visits,
        String older,
        List<String> faults) {

    /// A patient in a list.
    public record PatientRow(String address, String name, String words) {}

    /// A follow-up that is due.
    public record DueRow(String address, String name, String due, boolean overdue) {}
}
