package filiform.record.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which a patient is found: what stands in the name and the record number, without case and accents, and
/// the beginnings of each word. What is longer than a kept beginning is compared when the name is opened.
final class NameWords {

    /// The shortest and the longest beginning that is kept.
    private static final int SHORTEST = 2;

    private static final int LONGEST = 6;
    private static final int MOST_WORDS = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /// Every word and beginning under which a text is kept.
    static Set<String> kept(String text) {
        var kept = new LinkedHashSet<String>();
        for (String word : words(text)) {
            int[] points = word.codePoints().toArray();
            for (int length = SHORTEST; length <= Math.min(LONGEST, points.length); length++) {
                kept.add(new String(points, 0, length));
            }
        }
        return kept;
    }

    /// The words of a text that was typed to find somebody.
    static List<String> asked(String text) {
        return words(text);
    }

    /// Whether a word is long enough to be looked for: a single letter alone would find half the clinic.
    static boolean finds(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST;
    }

    /// The beginning of a word that is kept, for a word that was typed in part.
    static String beginning(String word) {
        int[] points = word.codePoints().toArray();
        return new String(points, 0, Math.min(LONGEST, points.length));
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
