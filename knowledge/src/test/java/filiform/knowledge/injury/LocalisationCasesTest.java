package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.Localisation;
import filiform.injury.Localisation.NerveChance;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The shipped localisation against textbook patterns.
class LocalisationCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/localisation.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void agreesWithTheReviewedCases(String story, String findings, String expected) {
        Localisation found = Coded.localise(findings);
        List<String> right = Coded.list(expected);

        assertThat(right)
                .as(story)
                .contains(
                        isRival(right)
                                ? Coded.causes(found).getFirst()
                                : nerves(found).getFirst());
    }

    private static boolean isRival(List<String> names) {
        return Coded.KNOWLEDGE.localisation().rivals().stream().anyMatch(rival -> names.contains(rival.name()));
    }

    private static List<String> nerves(Localisation found) {
        return found.nerves().stream().map(NerveChance::nerve).toList();
    }
}
