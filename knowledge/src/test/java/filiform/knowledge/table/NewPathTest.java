package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.DepthLimit;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.response.NewPath;
import filiform.response.Paths;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Another path after a stop, by the shipped sites.
class NewPathTest {

    private static final Planner PLANNER = new Planner(
            Reviewed.KNOWLEDGE.planning(), Reviewed.KNOWLEDGE.atlas().sites().all());

    private static Question question(String name, double depth) {
        Site site = Reviewed.KNOWLEDGE.atlas().sites().get(name);
        return new Question(
                site,
                site.usual(),
                Approach.of(site.usual()),
                Side.UNSAID,
                new Needle(0.30, 50),
                OptionalDouble.of(depth),
                Person.UNKNOWN,
                Guidance.PALPATION,
                "",
                OptionalInt.empty(),
                Map.of(),
                Reviewed.KNOWLEDGE.planning().riskLimits(),
                Optional.empty());
    }

    @Test
    void anotherPathSparesWhatIsSuspectedWithinItsOwnLimitAndNeverAlongTheSameTrack() {
        for (var asked : Map.of(
                        "tibialis anterior", "deep fibular nerve",
                        "biceps brachii", "musculocutaneous nerve")
                .entrySet()) {
            Question was = question(asked.getKey(), 25);

            var found = (Paths.Found) NewPath.find(PLANNER, was, Set.of(asked.getValue()), true);

            assertThat(found.paths()).isNotEmpty();
            for (Paths.Path path : found.paths()) {
                Question now = path.reach().question();
                Paths.Spared spared = path.spares().getFirst();
                assertThat(spared.structure()).isEqualTo(asked.getValue());
                assertThat(spared.after()).isLessThanOrEqualTo(spared.before() / 2);
                assertThat(now.approach().equals(was.approach())
                                && now.technique().grip() == was.technique().grip())
                        .isFalse();
                assertThat(path.reach().limit())
                        .isInstanceOfSatisfying(
                                DepthLimit.At.class,
                                limit -> assertThat(path.depth()).isBetween(1.0, (double) limit.mm()));
            }
        }
    }

    @Test
    void awayFromTheLimbsNeitherEntryNorLeanIsChanged() {
        Question was = question("rhomboids", 20);

        Paths paths = NewPath.find(PLANNER, was, Set.of("dorsal scapular nerve"), false);

        switch (paths) {
            case Paths.Found found ->
                assertThat(found.paths())
                        .allSatisfy(path ->
                                assertThat(path.reach().question().technique()).isNotEqualTo(was.technique()));
            case Paths.None none -> assertThat(none.why()).startsWith("No path was found");
        }
    }

    @Test
    void awayFromNothingNoPathIsPlanned() {
        assertThat(NewPath.find(PLANNER, question("tibialis anterior", 25), Set.of(), true))
                .isInstanceOfSatisfying(
                        Paths.None.class,
                        none -> assertThat(none.why()).contains("not a structure that the plan names"));
    }
}
