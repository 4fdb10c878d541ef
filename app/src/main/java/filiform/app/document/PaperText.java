package filiform.app.document;

import filiform.app.document.Paper.Facts;
import filiform.app.document.Paper.Heading;
import filiform.app.document.Paper.Items;
import filiform.app.document.Paper.Signature;
import filiform.app.document.Paper.Table;
import filiform.app.document.Paper.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A paper as plain text, to be pasted into another record system: lines of any length, no drawing.
public final class PaperText {

    private PaperText() {}

    public static String of(Paper paper) {
        var lines = new ArrayList<String>();
        lines.add(paper.title().toUpperCase(Locale.ROOT));
        lines.add(paper.about());
        for (Paper.Part part : paper.parts()) {
            add(lines, part);
        }
        lines.add("");
        lines.add(paper.foot());
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, Paper.Part part) {
        switch (part) {
            case Heading(String words) -> {
                lines.add("");
                lines.add(words.toUpperCase(Locale.ROOT));
            }
            case Words(String words) -> lines.add(words);
            case Facts(List<Paper.Fact> facts) ->
                facts.forEach(fact -> lines.add(fact.name() + ": " + one(fact.value())));
            case Items(List<String> items, String none) -> {
                items.forEach(item -> lines.add("- " + one(item)));
                if (items.isEmpty()) {
                    lines.add(none);
                }
            }
            case Table(List<String> head, List<List<String>> rows, String none) -> {
                rows.forEach(row -> lines.add("- " + row(head, row)));
                if (rows.isEmpty()) {
                    lines.add(none);
                }
            }
            case Signature(String who, String when) ->
                lines.add(when.isBlank() ? "Signature: ____________________ " + who : "Signed: " + who + ", " + when);
        }
    }

    private static String row(List<String> head, List<String> row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < head.size(); i++) {
            cells.add(head.get(i) + " " + one(row.get(i)));
        }
        return String.join("; ", cells);
    }

    /// A value on one line: a typed line break must not look like a line of the paper.
    private static String one(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n\\u2028\\u2029]+\\s*", " / ");
    }
}
