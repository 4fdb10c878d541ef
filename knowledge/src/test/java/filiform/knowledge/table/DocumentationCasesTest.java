package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.followup.documentation.CausalityCategory;
import filiform.followup.documentation.CheckItem;
import filiform.followup.documentation.Documentation;
import filiform.followup.documentation.Felt;
import filiform.followup.documentation.Lasted;
import filiform.followup.documentation.LearningKind;
import filiform.followup.documentation.Severity;
import filiform.knowledge.Knowledge;
import filiform.measure.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DocumentationCasesTest {

    private static final Documentation WORDS = Knowledge.load().tables().documentation();
    private static final Pattern COMMA = Pattern.compile(", ");

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "/cases/events.csv", numLinesToSkip = 1)
    void anEventIsCalledAsTheReviewedCasesSay(String lasted, String felt, Severity severity, String story) {
        Optional<Lasted> length = lasted.equals("UNKNOWN") ? Optional.empty() : Optional.of(Lasted.valueOf(lasted));
        Optional<Felt> strength = felt.equals("UNKNOWN") ? Optional.empty() : Optional.of(Felt.valueOf(felt));

        assertThat(WORDS.severity().of(length, strength).severity()).as(story).isEqualTo(severity);
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/cases/causes.csv", delimiter = '|', numLinesToSkip = 1)
    void aCauseIsAsSureAsTheReviewedCasesSay(String yes, String category, String story) {
        Map<String, Answer> answers = new HashMap<>();
        COMMA.splitAsStream(yes).forEach(id -> answers.put(id, Answer.YES));

        assertThat(WORDS.causality().surest(answers).map(CausalityCategory::id).orElse("none"))
                .as(story)
                .isEqualTo(category);
    }

    @Test
    void theChecklistHoldsHandsSkinNewNeedleSharpsAndTheCount() {
        assertThat(WORDS.closing())
                .extracting(CheckItem::id)
                .contains("hands before", "skin", "needle new", "sharps", "count in", "count out");
        assertThat(WORDS.closing()).extracting(CheckItem::moment).contains(CheckItem.Moment.values());
    }

    @Test
    void everyCategoryOfWhoAndUppsalaStandsInItsOrder() {
        assertThat(WORDS.causality().categories())
                .extracting(CausalityCategory::id)
                .containsExactly("certain", "probable", "possible", "unlikely", "conditional", "unassessable");
    }

    @Test
    void everyDemandOfAPlaceThatIsCountedCanBeLogged() {
        assertThat(WORDS.learning()).extracting(LearningKind::counts).contains(LearningKind.Towards.values());
    }
}
