package filiform.app.text;

import filiform.injury.recovery.ExamSheet;
import java.time.LocalDate;
import java.util.List;

/// The examination sheet on one page of plain text, with empty columns to fill in.
final class SheetOfNerve {

    /// The columns that fit: each visit has left and right.
    private static final int VISITS = 4;

    private SheetOfNerve() {}

    static void write(Lines lines, ExamSheet sheet, List<LocalDate> onset) {
        lines.heading("Examination sheet: " + sheet.nerve());
        List<Integer> visits = sheet.visits().stream().limit(VISITS).toList();
        lines.paragraph("Columns, left and right each: "
                + String.join(
                        "; ", visits.stream().map(day -> Days.of(day, onset)).toList()) + ".");
        String blank = "  __|__".repeat(visits.size());
        var rows = new java.util.ArrayList<String>();
        sheet.muscles()
                .forEach(row -> rows.add(line(
                        "%s%s, %s".formatted(row.beyond() ? "* " : "  ", row.muscle(), row.movement()),
                        "%s, %s".formatted(row.roots(), row.branch()),
                        blank)));
        sheet.skin()
                .forEach(row -> rows.add(line(
                        "%stouch: %s".formatted(row.beyond() ? "* " : "  ", row.area()),
                        row.autonomous() ? "tells most" : "",
                        blank)));
        sheet.reflexes().forEach(reflex -> rows.add(line("  " + reflex, "", blank)));
        sheet.tinel()
                .forEach(tap ->
                        rows.add(line("  tap: " + tap.place(), "%s, %d mm".formatted(tap.nerve(), tap.mm()), blank)));
        lines.picture(rows);
        lines.paragraph("* lies beyond the suspected place; the others should be spared. Power 0 to 5, touch compared"
                + " with the other side."
                + (sheet.leftOut() > 0 ? " %d more muscles did not fit.".formatted(sheet.leftOut()) : ""));
    }

    private static String line(String what, String more, String blank) {
        return "%-38s %-28s%s".formatted(cut(what, 38), cut(more, 28), blank);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
