package filiform.app.document;

import filiform.app.document.Paper.Facts;
import filiform.app.document.Paper.Heading;
import filiform.app.document.Paper.Part;
import filiform.app.document.Paper.Signature;
import filiform.app.document.Paper.Table;
import filiform.app.document.Paper.Words;
import filiform.injury.recovery.ExamSheet;
import filiform.record.visit.PatientNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The sheet on which a suspected nerve is examined, again at each visit: rows to be filled in by hand.
public final class ExamPaper {

    private static final String FILL = "____ | ____";

    /// How many columns to fill in fit beside what is examined.
    private static final int VISITS = 4;

    private ExamPaper() {}

    /// Makes the sheet.
    public static Paper of(PatientNote patient, ExamSheet sheet, String foot) {
        var parts = new ArrayList<Part>();
        parts.add(Facts.of(
                "Suspected nerve", sheet.nerve(), "Examined by", "________________", "Onset", "________________"));
        parts.add(new Words(
                "Left | right in each column. Power 0 to 5; touch compared with the other side. An asterisk lies"
                        + " beyond the suspected place and should be weak or dull; the others should be spared. An empty cell was"
                        + " not examined."));
        parts.add(new Heading("Power"));
        parts.add(table(
                "Muscle, movement, root, branch",
                sheet,
                sheet.muscles(),
                row -> "%s%s, %s, %s, %s"
                        .formatted(star(row.beyond()), row.muscle(), row.movement(), row.roots(), row.branch()),
                "No muscle of this nerve is listed in the atlas."));
        if (sheet.leftOut() > 0) {
            parts.add(new Words("%d more muscles did not fit.".formatted(sheet.leftOut())));
        }
        parts.add(new Heading("Touch"));
        parts.add(table(
                "Area",
                sheet,
                sheet.skin(),
                row -> star(row.beyond()) + row.area() + (row.autonomous() ? " (tells most)" : ""),
                "No area of this nerve is listed in the atlas."));
        parts.add(new Heading("Reflexes and tapping"));
        var taps = new ArrayList<String>(sheet.reflexes());
        sheet.tinel().forEach(tap -> taps.add("tap %s, %s, %d mm".formatted(tap.place(), tap.nerve(), tap.mm())));
        parts.add(table("Test", sheet, taps, tap -> tap, "None is listed in the atlas."));
        parts.add(new Signature("", ""));
        return new Paper("Examination sheet", Headline.of(patient), parts, foot);
    }

    private static <T> Table table(String what, ExamSheet sheet, List<T> rows, Function<T, String> words, String none) {
        var head = new ArrayList<String>(List.of(what));
        sheet.visits().stream().limit(VISITS).forEach(day -> head.add("day %d".formatted(day)));
        return new Table(
                head,
                rows.stream()
                        .map(row -> {
                            var cells = new ArrayList<String>(List.of(words.apply(row)));
                            while (cells.size() < head.size()) {
                                cells.add(FILL);
                            }
                            return List.copyOf(cells);
                        })
                        .toList(),
                none);
    }

    private static String star(boolean beyond) {
        return beyond ? "* " : "";
    }
}
