package filiform.app.web.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Writes one SVG picture. Every text is escaped.
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// @param words the picture as a text, for those who do not see it
    Svg(String id, String kind, double width, double height, String title, String words) {
        this(id, kind, width, height, title, words, "img");
    }

    /// A picture with links in it, which stay reachable one by one.
    static Svg linked(String id, String kind, double width, double height, String title, String words) {
        return new Svg(id, kind, width, height, title, words, "group");
    }

    /// A small sign that stands beside words which say the same.
    static Svg bare(String kind, double width, double height) {
        return new Svg(kind, width, height);
    }

    private Svg(String kind, double width, double height) {
        open(
                "svg",
                "class",
                kind,
                "viewBox",
                "0 0 %s %s".formatted(number(width), number(height)),
                "aria-hidden",
                "true",
                "xmlns",
                "http://www.w3.org/2000/svg");
    }

    private Svg(String id, String kind, double width, double height, String title, String words, String role) {
        open(
                "svg",
                "class",
                "drawing " + kind,
                "viewBox",
                "0 0 %s %s".formatted(number(width), number(height)),
                "role",
                role,
                "aria-labelledby",
                role.equals("img") ? id + "-title " + id + "-desc" : id + "-title",
                "xmlns",
                "http://www.w3.org/2000/svg");
        leaf("title", title, "id", id + "-title");
        leaf("desc", words, "id", id + "-desc");
    }

    Svg open(String tag, Object... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Svg shape(String tag, Object... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    Svg leaf(String tag, String text, Object... attributes) {
        start(tag, attributes)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(tag)
                .append('>');
        return this;
    }

    Svg line(String css, double x1, double y1, double x2, double y2) {
        return shape("line", "class", css, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Svg text(String css, double x, double y, String words) {
        return leaf("text", words, "class", css, "x", x, "y", y);
    }

    private StringBuilder start(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(value instanceof Double number ? number(number) : escape(value.toString()));
            out.append('"');
        }
        return out;
    }

    @Override
    public String toString() {
        var all = new StringBuilder(out);
        open.forEach(tag -> all.append("</").append(tag).append('>'));
        return all.toString();
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// Breaks a text into lines of at most so many letters, at its spaces.
    static List<String> wrap(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
