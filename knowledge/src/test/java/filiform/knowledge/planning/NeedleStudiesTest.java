package filiform.knowledge.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.measure.Interval;
import filiform.planning.Contact;
import filiform.planning.Needle;
import filiform.planning.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The planner beside published needle studies. Agreement is not asked for; honesty about it is.
class NeedleStudiesTest {

    private static final Path PAGE = Path.of("../docs/manual/validation.md");
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
        check("counts", ValidationCounts.markdown(ALL, Comparison.ofUsualBuild()));
        check("table", ValidationTable.markdown(ALL));
    }

    private static void check(String part, String now) throws IOException {
        String page = Files.readString(PAGE);
        String made = "<!-- %s: made by NeedleStudiesTest -->\n".formatted(part);
        int from = page.indexOf(made) + made.length();
        int to = page.indexOf("<!-- end of %s -->".formatted(part));
        if (Boolean.getBoolean("validation.write")) {
            Files.writeString(PAGE, page.substring(0, from) + now + page.substring(to));
            return;
        }

        assertThat(page.substring(from, to))
                .as("the %s in docs/manual/validation.md; write it anew with -Dvalidation.write=true", part)
                .isEqualTo(now);
    }

    @Test
    void needlesDrawnOneByOneTouchAsOftenAsThePlannerSays() {
        for (Comparison row : ALL) {
            for (String site : row.outcome().sites()) {
                Question question = StudyQuestion.of(row.outcome(), site);
                assertTouches(StudyQuestion.structures(row.outcome(), question), question);
            }
        }
    }

    @Test
    void aLongThinNeedleStraysByBendingAsThePlannerSays() {
        Site piriformis = StudyQuestion.KNOWLEDGE.atlas().sites().get("piriformis");
        Question question = StudyQuestion.of(new Needle(0.16, 100), 85, piriformis);
        assertTouches(question.view().structures(), question);
    }

    private static void assertTouches(List<Structure> structures, Question question) {
        for (Contact contact : StudyQuestion.PLANNER.contacts(question)) {
            if (structures.contains(contact.structure())) {
                double planned = contact.chance().value().value();
                assertThat(new TipSampling(question).touches(contact.structure()))
                        .as(
                                "%s at %s",
                                contact.structure().name(), question.site().name())
                        .isCloseTo(planned, within(0.01 + 0.05 * planned * (1 - planned)));
            }
        }
    }

    @Test
    void needlesDrawnOneByOneEndInTheMuscleAsOftenAsThePlannerSays() {
        for (Comparison row : ALL) {
            if (row.outcome().kind() == NeedleStudy.Kind.TIP_IN_MUSCLE
                    && row.outcome().sites().size() == 1) {
                Question question =
                        StudyQuestion.of(row.outcome(), row.outcome().sites().getFirst());
                assertThat(new TipSampling(question).inTarget())
                        .as(row.outcome().about())
                        .isCloseTo(row.predicted().value(), within(0.02));
            }
        }
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
