package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.Case;
import filiform.app.Ran;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Wrong input: every fault at once, each with its code and place; exit 2 and nothing on standard output.
class RefusedTest {

    static List<Case> refused() {
        return Case.refused();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void allFaultsAreListedAtOnce(Case each) {
        Ran ran = Ran.json(each.step(), each.input().toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.faults()).containsExactlyInAnyOrderElementsOf(each.faults());
        assertThat(ran.said()).allMatch(what -> !what.isBlank() && !what.contains("Exception"));
    }
}
