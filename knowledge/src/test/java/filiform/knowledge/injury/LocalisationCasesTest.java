package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.Localisation;
import filiform.injury.Localisation.NerveChance;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The shipped localisation against textbook patterns and published patients.
class LocalisationCasesTest {

    private static final Set<String> MISSED = Set.of();

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

    /// Fewer than three findings are too few to hold anyone to an answer.
    @Test
    void namesTheInjuredNerveOfPublishedPatientsAmongTheFirstThree() {
        var missed = new TreeSet<String>();
        for (Published patient : Published.patients()) {
            List<String> first = nerves(Coded.localise(patient.findings())).subList(0, 3);
            if (Coded.list(patient.findings()).size() >= 3
                    && Coded.list(patient.nerve()).stream().noneMatch(first::contains)) {
                missed.add(patient.source());
            }
        }

        assertThat(missed).isEqualTo(MISSED);
    }

    @Test
    void thePublishedCasesAreWhole() {
        assertThat(Published.patients()).hasSize(17);
        assertThat(Published.patients())
                .allMatch(patient -> Coded.list(patient.nerve()).stream().allMatch(Coded.ATLAS.nerves()::has));
    }
}
