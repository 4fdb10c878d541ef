package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import filiform.atlas.Grade;
import filiform.atlas.Structure;
import filiform.followup.explain.ExplainTable;
import filiform.followup.explain.Known;
import filiform.followup.explain.Numbers;
import filiform.followup.explain.Part;
import filiform.followup.explain.Phase;
import filiform.followup.explain.Statement;
import filiform.injury.recovery.Seddon;
import filiform.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of everything that the public explanation says.
class ExplainLawsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final ExplainTable TABLE = KNOWLEDGE.tables().explain();
    private static final Numbers NUMBERS =
            Numbers.of(KNOWLEDGE.recovery(), KNOWLEDGE.tables().causes());
    private static final Pattern NAMED = Pattern.compile("\\{[a-z_]+\\}");

    private static List<String> said() {
        var said = new ArrayList<>(TABLE.headings());
        TABLE.statements().forEach(statement -> said.add(NUMBERS.fill(statement.words())));
        return said;
    }

    @Test
    void everySentenceHasAGradeAndASource() {
        for (Statement statement : TABLE.statements()) {
            assertThat(statement.basis().sources()).as(statement.words()).isNotEmpty();
            boolean ours = statement.basis().sources().stream()
                    .anyMatch(source -> source.key().equals("project-assumption"));
            assertThat(statement.basis().grade() == Grade.ASSUMED)
                    .as(statement.words())
                    .isEqualTo(ours);
        }
    }

    @Test
    void whatIsNotKnownStandsBesideWhatIs() {
        TABLE.chapters().forEach(chapter -> holdsBoth(chapter.known()));
        TABLE.degrees().forEach(degree -> holdsBoth(degree.known()));
        TABLE.meetings().forEach(meeting -> holdsBoth(meeting.follows()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Known(TABLE.chapter(Part.MEET).known().known(), List.of()));
    }

    private static void holdsBoth(Known known) {
        assertThat(known.known()).isNotEmpty();
        assertThat(known.notKnown()).isNotEmpty();
    }

    @Test
    void aChildOfTwelveCanReadIt() {
        assertThat(Readability.year(String.join("\n", said()))).isLessThan(7);
        for (String words : said()) {
            assertThat(Readability.sentences(words))
                    .allSatisfy(sentence ->
                            assertThat(Readability.words(sentence)).as(sentence).hasSizeLessThanOrEqualTo(32));
        }
    }

    @Test
    void nothingComfortsWithoutGround() {
        String all = String.join("\n", said()).toLowerCase(Locale.ROOT);

        assertThat(ConsentLawsTest.FALSE_COMFORT)
                .allSatisfy(phrase -> assertThat(all).doesNotContain(phrase));
        assertThat(all).contains("for good").contains("to touch is not the same as to hurt");
    }

    @Test
    void aTouchIsNeverCalledAnInjury() {
        for (var meeting : TABLE.meetings()) {
            for (Statement statement : meeting.follows().known()) {
                assertThat(statement.words().toLowerCase(Locale.ROOT))
                        .doesNotContain("injur")
                        .doesNotContain("damage")
                        .doesNotContain("is hurt");
            }
        }
    }

    /// A number that recovery decides by stands there, and here by its name. The way of 20 cm is an example.
    @Test
    void numbersOfRecoveryStandOnce() {
        var said = new ArrayList<Statement>();
        TABLE.degrees().forEach(degree -> {
            said.addAll(degree.known().known());
            said.addAll(degree.known().notKnown());
        });
        said.addAll(TABLE.chapter(Part.DEGREES).known().notKnown());
        said.addAll(TABLE.chapter(Part.NOW).known().known());
        for (Statement statement : said) {
            assertThat(NAMED.matcher(statement.words()).replaceAll("").replace("20 cm", ""))
                    .doesNotContainPattern("[0-9]");
        }
        for (Statement statement : TABLE.statements()) {
            assertThat(statement.words()).doesNotContainPattern("[0-9] mm a day");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "felt_of_100 38",
                "block_months 3",
                "slow_mm 1",
                "fast_mm 3",
                "way_fast_months 2",
                "way_slow_months 7",
                "limit_months 12",
                "late_limit_months 18",
                "surgeon_weeks 12",
                "study_day 10",
                "denervation_day 21"
            })
    void theNumbersAreThoseOfTheTables(String row) {
        String[] cells = row.split(" ", -1);

        assertThat(NUMBERS.fill("{" + cells[0] + "}")).isEqualTo(cells[1]);
    }

    @Test
    void aNumberThatNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.fill("{made_up} days"));
    }

    @Test
    void eachPartGradeAndKindStandsOnce() {
        assertThat(TABLE.degrees()).extracting(degree -> degree.seddon()).containsExactly(Seddon.values());
        assertThat(TABLE.chapters()).extracting(chapter -> chapter.part()).containsExactly(Part.values());
        var kinds = new HashSet<Structure.Kind>();
        TABLE.meetings().forEach(meeting -> kinds.add(meeting.kind()));
        for (Structure.Kind kind : Structure.Kind.values()) {
            assertThat(kinds.contains(kind)).isEqualTo(kind.judged());
        }
    }

    @Test
    void harmAndRepairBothHaveTheirTime() {
        assertThat(TABLE.course()).extracting(Phase::does).contains(Phase.Does.values());
        assertThat(TABLE.course().getFirst().from()).isZero();
    }

    @Test
    void everyPlaceHasANerveToMeet() {
        for (var place : TABLE.places()) {
            assertThat(KNOWLEDGE
                            .atlas()
                            .sites()
                            .get(place.site())
                            .usual()
                            .view()
                            .structures())
                    .as(place.site())
                    .anyMatch(structure -> structure.kind() == Structure.Kind.NERVE);
        }
    }
}
