package filiform.app.document;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/// The letters of a paper: Liberation Sans, embedded. It has Latin, Greek and Cyrillic; a letter that it lacks is
/// shown as '?' and remembered, so that the paper can say so: a name must not lose a letter in silence.
final class Fonts {

    private static final Color QUIET = new Color(0x4a, 0x55, 0x5b);

    private static final BaseFont REGULAR = font("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = font("LiberationSans-Bold.ttf");

    private final Set<Integer> lost = new TreeSet<>();

    private static BaseFont font(String name) {
        String path = "/liberation/" + name;
        try (InputStream in = BaseFont.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without the font %s.".formatted(name));
            }
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font %s.".formatted(name), e);
        }
    }

    Phrase title(String words) {
        return phrase(BOLD, words, 16, Color.BLACK);
    }

    Phrase heading(String words) {
        return phrase(BOLD, words, 11.5f, Color.BLACK);
    }

    Phrase strong(String words) {
        return phrase(BOLD, words, 9, Color.BLACK);
    }

    Phrase plain(String words) {
        return phrase(REGULAR, words, 9, Color.BLACK);
    }

    Phrase quiet(String words) {
        return phrase(REGULAR, words, 9, QUIET);
    }

    Phrase small(String words) {
        return phrase(REGULAR, words, 6.5f, QUIET);
    }

    /// The letters that could not be shown, as code points; blank where there were none.
    String lost() {
        return lost.stream().map("U+%04X"::formatted).collect(Collectors.joining(", "));
    }

    private Phrase phrase(BaseFont font, String words, float size, Color colour) {
        var shown = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || font.charExists(point)) {
                shown.appendCodePoint(point);
            } else if (!Character.isISOControl(point)) {
                lost.add(point);
                shown.append('?');
            }
        });
        return new Phrase(shown.toString(), new Font(font, size, Font.NORMAL, colour));
    }
}
