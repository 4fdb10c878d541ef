package filiform.app.text;

import java.util.List;
import java.util.regex.Pattern;

/// Plain text for a terminal: headings, paragraphs and items, wrapped.
final class Lines {

    private static final int WIDTH = 100;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    Lines heading(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return wrapped("", "", words);
    }

    Lines paragraph(String words) {
        return wrapped("", "", words);
    }

    Lines item(String words) {
        return wrapped("  - ", "    ", words);
    }

    Lines below(String words) {
        return wrapped("    ", "    ", words);
    }

    Lines numbered(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            wrapped("  %d. ".formatted(i + 1), "     ", items.get(i));
        }
        return this;
    }

    /// Rows of short cells under one head, right-aligned; too many columns for the width go on below.
    Lines table(List<Row> rows) {
        int label = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        int cell = rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + 2;
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int fitting = Math.max(1, (WIDTH - 4 - label) / cell);
        for (int first = 0; first < columns; first += fitting) {
            for (Row row : rows) {
                var line = new StringBuilder("    ").append(row.label());
                line.append(" ".repeat(label - row.label().length()));
                for (String each : row.cells().subList(first, Math.min(columns, first + fitting))) {
                    line.append(" ".repeat(cell - each.length())).append(each);
                }
                text.append(line).append('\n');
            }
        }
        return this;
    }

    /// Lines as they are, neither wrapped nor joined.
    Lines picture(List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
        return this;
    }

    /// A row of a table; all rows of one table have as many cells.
    record Row(String label, List<String> cells) {}

    Lines items(String heading, List<String> items) {
        if (!items.isEmpty()) {
            heading(heading);
            items.forEach(this::item);
        }
        return this;
    }

    private Lines wrapped(String first, String next, String words) {
        var line = new StringBuilder(first);
        boolean empty = true;
        for (String word : SPACES.splitAsStream(words.strip()).toList()) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
