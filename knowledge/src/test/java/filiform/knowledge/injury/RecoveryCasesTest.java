package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Grades and forecasts beside published patients. Agreement is not asked for; honesty about it is.
class RecoveryCasesTest {

    private static final Path PAGE = Path.of("../docs/manual/recovery.md");
    private static final List<RecoveryCase> ALL = RecoveryCase.all();

    @Test
    void thePageShowsWhatTheProgramReadsNow() throws IOException {
        check("grades", RecoveryTable.grades(ALL));
        check("times", RecoveryTable.times(ALL));
        check("misses", RecoveryTable.misses(ALL));
        check("sources", RecoveryTable.sources(ALL));
    }

    private static void check(String part, String now) throws IOException {
        String page = Files.readString(PAGE);
        String made = "<!-- %s: made by RecoveryCasesTest -->\n".formatted(part);
        int from = page.indexOf(made) + made.length();
        int to = page.indexOf("<!-- end of %s -->".formatted(part));
        if (Boolean.getBoolean("validation.write")) {
            Files.writeString(PAGE, page.substring(0, from) + now + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to))
                .as("the %s in docs/manual/recovery.md; write it anew with -Dvalidation.write=true", part)
                .isEqualTo(now);
    }

    @Test
    void eachMissSaysWhyAndNothingElseDoes() {
        for (RecoveryCase each : ALL) {
            assertThat(each.why().isBlank()).as(each.id()).isEqualTo(!RecoveryTable.missed(each));
        }
    }

    @Test
    void everyCaseIsNamedOnceAndTellsAGradeOrACourse() {
        assertThat(ALL.stream().map(RecoveryCase::id).collect(Collectors.toSet()))
                .hasSameSizeAs(ALL);
        assertThat(ALL)
                .allMatch(each -> !each.grade().equals("-") || !each.outcomes().isEmpty());
        assertThat(ALL.stream().map(RecoveryCase::grade))
                .allMatch(Set.of("neurapraxia", "axonotmesis", "neurotmesis", "-")::contains);
    }

    @Test
    void everySplintIsForAMovementThatAMuscleMakes() {
        Set<String> made = Coded.ATLAS.muscles().all().stream()
                .flatMap(muscle -> muscle.actions().stream())
                .map(action -> action.name())
                .collect(Collectors.toSet());

        assertThat(Coded.KNOWLEDGE.recovery().care().stream().flatMap(item -> item.movements().stream()))
                .isNotEmpty()
                .allMatch(made::contains);
    }
}
