package filiform.followup.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Basis BASIS =
            new Basis(Grade.ASSUMED, List.of(new Source("made-up", "Made up.", "", "project", "not read")), "");
    private static final List<String> IDS = List.of("a", "b", "c");
    private static final CausalityTable CAUSES = new CausalityTable(
            IDS.stream().map(id -> new Criterion(id, id + "?")).toList(),
            List.of(category("sure", "a", "b", "c"), category("likely", "a", "b"), category("open", "c")));

    private static CausalityCategory category(String id, String... needs) {
        return new CausalityCategory(id, id, List.of(needs), BASIS);
    }

    private static List<SeverityRule> rules() {
        var rules = new ArrayList<SeverityRule>();
        List<Lasted> lengths = List.of(Lasted.values());
        List<Felt> strengths = List.of(Felt.values());
        for (int length = 0; length < 3; length++) {
            for (int strength = 0; strength < 3; strength++) {
                int sum = length + strength;
                rules.add(new SeverityRule(
                        lengths.get(length),
                        strengths.get(strength),
                        sum > 2 ? Severity.MAJOR : sum > 0 ? Severity.MODERATE : Severity.MILD,
                        BASIS));
            }
        }
        return rules;
    }

    private static <T> List<Optional<T>> orUnknown(T[] values) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        for (T value : values) {
            all.add(Optional.of(value));
        }
        return all;
    }

    @Test
    void whatIsNotKnownNeverMakesAnEventMilder() {
        var table = new SeverityTable(rules());
        for (Optional<Lasted> lasted : orUnknown(Lasted.values())) {
            for (Optional<Felt> felt : orUnknown(Felt.values())) {
                Severity told = table.of(lasted, felt).severity();
                assertThat(table.of(Optional.empty(), felt).severity()).isGreaterThanOrEqualTo(told);
                assertThat(table.of(lasted, Optional.empty()).severity()).isGreaterThanOrEqualTo(told);
            }
        }
        assertThat(table.of(Optional.empty(), Optional.empty()).severity()).isEqualTo(Severity.MAJOR);
        assertThat(table.of(Optional.of(Lasted.HOURS), Optional.of(Felt.MILD)).severity())
                .isEqualTo(Severity.MILD);
    }

    @Test
    void aTableWithAGapATwinOrAWorseEventCalledMilderIsRefused() {
        var gap = rules();
        gap.removeLast();
        assertThatIllegalArgumentException().isThrownBy(() -> new SeverityTable(gap));
        var twin = rules();
        twin.add(twin.getFirst());
        assertThatIllegalArgumentException().isThrownBy(() -> new SeverityTable(twin));
        var milder = rules();
        milder.set(8, new SeverityRule(Lasted.WEEKS, Felt.SEVERE, Severity.MILD, BASIS));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeverityTable(milder));
    }

    @Test
    void losingAYesNeverMakesTheCauseSurer() {
        for (int mask = 0; mask < 27; mask++) {
            Map<String, Answer> answers = answers(mask);
            for (String id : IDS) {
                var fewer = new HashMap<>(answers);
                fewer.put(id, Answer.UNKNOWN);
                assertThat(rank(fewer)).as("%s without %s", answers, id).isGreaterThanOrEqualTo(rank(answers));
            }
        }
        assertThat(CAUSES.surest(Map.of())).isEmpty();
        assertThat(CAUSES.surest(Map.of("a", Answer.YES, "b", Answer.YES))
                        .orElseThrow()
                        .id())
                .isEqualTo("likely");
    }

    private static Map<String, Answer> answers(int mask) {
        var answers = new HashMap<String, Answer>();
        int rest = mask;
        for (String id : IDS) {
            answers.put(id, List.of(Answer.values()).get(rest % 3));
            rest /= 3;
        }
        return answers;
    }

    private static int rank(Map<String, Answer> answers) {
        return CAUSES.surest(answers)
                .map(CAUSES.categories()::indexOf)
                .orElse(CAUSES.categories().size());
    }

    @Test
    void strangersAndEmptyNeedsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CAUSES.surest(Map.of("d", Answer.YES)));
        assertThatIllegalArgumentException().isThrownBy(() -> category("always"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventGrade(6, "x", "x", BASIS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CausalityTable(List.of(), List.of(category("sure", "a"))));
    }
}
