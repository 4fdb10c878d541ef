package filiform.app.web.day;

import filiform.app.web.form.Typed;
import filiform.app.web.page.ListPage.Row;
import filiform.app.web.page.Shell;
import java.util.List;
import java.util.UUID;

/// The clinic's day, or the patients that a search found.
///
/// @param script   that looks again by itself
/// @param waiting  what patients told from home, and who is silent
/// @param asked    what was searched for, or blank
/// @param found    the patients, by name
/// @param open     visits that are not closed, the oldest first
/// @param due      follow-ups that are due, the most urgent first
/// @param harms    adverse events, the latest first; for the lead alone
/// @param visits   recent visits
/// @param identity what was typed of a new patient
/// @param older    address of the next page of visits, or blank
/// @param registering whether a new patient was typed and refused
public record DayView(
        Shell shell,
        String script,
        WaitingView waiting,
        UUID event,
        UUID visit,
        UUID patient,
        String asked,
        List<PatientRow> found,
        List<Row> open,
        List<DueRow> due,
        List<HarmRow> harms,
        List<Row> visits,
        String older,
        Typed identity,
        boolean registering,
        List<String> faults) {

    /// The recent visits that do not stand among the open ones already.
    public List<Row> latest() {
        return visits.stream().filter(row -> !open.contains(row)).toList();
    }

    /// A patient in a list.
    public record PatientRow(String address, String name, String words) {}

    /// An adverse event.
    public record HarmRow(String address, String name, String severity) {}

    /// A follow-up that is due.
    ///
    /// @param urgency a word of triage, or blank where nobody said one
    public record DueRow(String address, String name, String due, boolean overdue, String urgency) {}
}
