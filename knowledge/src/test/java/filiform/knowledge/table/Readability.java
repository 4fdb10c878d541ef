package filiform.knowledge.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How hard a text is to read, by the formula of Flesch and Kincaid: the school year that can read it, a child of 12
/// being in year 7.
final class Readability {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!:;])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])(e|es|ed)$");

    private Readability() {}

    static List<String> sentences(String text) {
        return SENTENCE.splitAsStream(text).filter(each -> !each.isBlank()).toList();
    }

    static List<String> words(String text) {
        return WORD.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    static double year(String text) {
        double sentences = sentences(text).size();
        List<String> words = words(text);
        long syllables = words.stream().mapToLong(Readability::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static long syllables(String word) {
        String lower = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        Stream<String> groups = VOWELS.matcher(lower).results().map(match -> match.group());
        return Math.max(1, groups.count());
    }
}
