package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.knowledge.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A child of twelve can read what a patient reads: every English sentence that is translated is one of a patient.
class PatientWordsTest {

    /// Of school, of a child of twelve.
    private static final int YEAR = 7;
    private static final int LONGEST = 32;
    private static final int SHORT = 15;
    private static final Pattern WHOLE = Pattern.compile("(?s).*[.?!]$");
    /// A condition told as if it were a fact: "It gets worse: call at once."
    private static final Pattern TOLD_AS_FACT =
            Pattern.compile("(^|\\. )(It|You|Your \\w+|The \\w+)\\b[^.:?]*: (call|see|tell|keep|show)\\b");

    private static List<String> sentences() {
        return Reviewed.KNOWLEDGE.languages().stream()
                .filter(language -> !language.isEnglish())
                .map(Language::sentences)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .filter(english -> WHOLE.matcher(english).matches())
                .sorted()
                .toList();
    }

    @Test
    void aChildOfTwelveCanReadIt() {
        assertThat(sentences()).hasSizeGreaterThan(300);
        assertThat(Readability.year(String.join("\n", sentences()))).isLessThan(4);
        for (String each : sentences()) {
            assertThat(Readability.sentences(each))
                    .allSatisfy(sentence ->
                            assertThat(Readability.words(sentence)).as(sentence).hasSizeLessThanOrEqualTo(LONGEST));
            // A single long word makes a short text look harder than it is.
            if (Readability.words(each).size() > SHORT) {
                assertThat(Readability.year(each)).as(each).isLessThan(YEAR + 1);
            }
        }
    }

    @Test
    void whatMayComeIsNeverToldAsAFact() {
        assertThat(TOLD_AS_FACT.matcher("It gets worse: call at once.").find()).isTrue();
        assertThat(sentences())
                .allSatisfy(each ->
                        assertThat(TOLD_AS_FACT.matcher(each).find()).as(each).isFalse());
    }
}
