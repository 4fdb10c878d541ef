package filiform.knowledge.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.measure.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The planner beside published needle studies. Agreement is not asked for; honesty about it is.
class NeedleStudiesTest {

    private static final Path PAGE = Path.of("../docs/manual/validation.md");
    private static final String FROM = "<!-- table: made by NeedleStudiesTest -->\n";
    private static final String TO = "<!-- end of table -->";
    private static final List<Comparison> ALL = Comparison.all();

    @Test
    void eachStudyIsUsedAsTheCaseFileSays() {
        for (Comparison row : ALL) {
            assertThat(row.outcome().used())
                    .as("%s, %s", row.study().key(), row.outcome().about())
                    .isEqualTo(UseOfStudy.of(row.study(), row.outcome()));
        }
    }

    @Test
    void eachMissSaysWhy() {
        for (Comparison row : ALL) {
            assertThat(row.verdict().miss() && row.outcome().why().isBlank())
                    .as(
                            "%s, %s: observed %s, predicted %s",
                            row.study().key(), row.outcome().about(), row.observed(), row.predicted())
                    .isFalse();
        }
    }

    @Test
    void thePageShowsWhatTheModelComputesNow() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(FROM) + FROM.length();
        int to = page.indexOf(TO);
        String now = ValidationTable.markdown(ALL);
        if (Boolean.getBoolean("validation.write")) {
            Files.writeString(PAGE, page.substring(0, from) + now + page.substring(to));
            return;
        }

        assertThat(page.substring(from, to))
                .as("the table in docs/manual/validation.md; write it anew with -Dvalidation.write=true")
                .isEqualTo(now);
    }

    @Test
    void countsHaveTheExactInterval() {
        Interval half = new Observed.Count(5, 10).interval();
        assertThat(half.low()).isCloseTo(0.1871, within(1e-4));
        assertThat(half.high()).isCloseTo(0.8129, within(1e-4));
        assertThat(new Observed.Count(10, 10).interval().low()).isCloseTo(0.6915, within(1e-4));
        assertThat(new Observed.Count(0, 10).interval().high()).isCloseTo(0.3085, within(1e-4));
    }

    @Test
    void meansHaveStudentsInterval() {
        Interval mean = new Observed.Mean(10, 1, 10).interval();
        assertThat(mean.high() - 10).isCloseTo(2.2622 / Math.sqrt(10), within(1e-4));
    }

    @Test
    void aLineRunsStraightOnBeyondItsPlaces() {
        List<Point> bent = List.of(new Point(0, 0, 0), new Point(10, 0, 0), new Point(10, 10, 0));

        assertThat(new Point(-5, 3, 4).distance(bent)).isCloseTo(5, within(1e-9));
        assertThat(new Point(11, 0, 0).distance(bent)).isCloseTo(1, within(1e-9));
        assertThat(new Point(10, 30, 2).distance(bent)).isCloseTo(2, within(1e-9));
    }
}
