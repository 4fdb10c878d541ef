package filiform.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.atlas.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Term HAND = new Term("first dorsal web space of the hand", List.of("dorsal first web"));
    private static final Term FOOT = new Term("first dorsal web space of the foot", List.of());
    private static final Term TRICEPS = new Term("triceps brachii", List.of("triceps"));
    private static final Names<Term> NAMES = new Names<>(List.of(HAND, FOOT, TRICEPS));

    @Test
    void findsByNameOrSynonymWithoutCaseHyphenOrBlanks() {
        for (String name : List.of("triceps brachii", "TRICEPS", "  Triceps  Brachii ", "triceps-brachii")) {
            assertThat(NAMES.find(name)).as(name).isEqualTo(new Match.Found<>(TRICEPS));
        }
    }

    @Test
    void aNameThatFitsTwoThingsListsThem() {
        assertThat(NAMES.find("first dorsal web space"))
                .isEqualTo(new Match.Ambiguous<Term>(List.of(HAND.name(), FOOT.name())));
    }

    @Test
    void aMistypedNameIsSuggestedAndNeverTaken() {
        assertThat(NAMES.find("tricips")).isEqualTo(new Match.Missing<Term>(List.of(TRICEPS.name())));
    }

    @Test
    void nothingNearSuggestsNothing() {
        for (String name : List.of("", "  ", "zzzzzzzz", "x".repeat(100_000))) {
            assertThat(NAMES.find(name)).isEqualTo(new Match.Missing<Term>(List.of()));
        }
    }

    @Test
    void oneNameForTwoThingsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Names<>(List.of(TRICEPS, new Term("Triceps", List.of()))))
                .withMessageContaining("Triceps");
    }
}
