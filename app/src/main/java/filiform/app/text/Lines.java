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
        text.append(words).append('\n');
        return this;
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
