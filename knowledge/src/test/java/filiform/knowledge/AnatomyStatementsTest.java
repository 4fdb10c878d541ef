package filiform.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Facts of anatomy that were written down from other sources than the content cites.
class AnatomyStatementsTest {

    private static final Atlas ATLAS = Knowledge.load().atlas();
    private static final double SOME = 0.1;
    private static final double HALF = 0.5;
    private static final double NONE = 0.01;
    private static final double ROOT = 0.05;

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "/cases/anatomy.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void agreesWith(
            String kind,
            String first,
            @Nullable String second,
            @Nullable String third,
            String statement,
            String source) {
        String other = Objects.requireNonNullElse(second, "");

        assertThat(holds(kind, first, other, Objects.requireNonNullElse(third, "")))
                .as("%s (%s; %s, %s)", statement, source, first, other)
                .isTrue();
    }

    @Test
    void areAtLeastOneHundredAndFifty() throws IOException {
        try (InputStream in = AnatomyStatementsTest.class.getResourceAsStream("/cases/anatomy.csv")) {
            var lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(lines).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
        }
    }

    private static boolean holds(String kind, String first, String second, String third) {
        return switch (kind) {
            case "supplies" -> motor(first, second) >= SOME;
            case "mainly supplies" -> motor(first, second) >= HALF;
            case "not supplies" -> motor(first, second) < NONE;
            case "feels" -> sensory(first, second) >= SOME;
            case "mainly feels" -> sensory(first, second) >= HALF;
            case "not feels" -> sensory(first, second) < NONE;
            case "root" -> muscle(second).roots().getOrDefault(first, 0.0) >= ROOT;
            case "not root" -> !muscle(second).roots().containsKey(first);
            case "main root" -> leads(muscle(second).roots(), first);
            case "root feels" -> area(second).roots().getOrDefault(first, 0.0) >= ROOT;
            case "main root feels" -> leads(area(second).roots(), first);
            case "before" -> before(ways(nerve(third), first), ways(nerve(third), second));
            case "gives" -> descends(nerve(first), nerve(second));
            case "not gives" -> !descends(nerve(first), nerve(second));
            case "carries" -> carries(nerve(first), second);
            case "not carries" -> !carries(nerve(first), second);
            case "does" ->
                muscle(first).actions().stream()
                        .anyMatch(action -> action.name().equals(second));
            case "main mover" ->
                muscle(first).actions().stream()
                        .anyMatch(action -> action.prime() && action.name().equals(second));
            case "autonomous" -> area(first).autonomous();
            default -> throw new IllegalArgumentException("There is no kind of statement '%s'.".formatted(kind));
        };
    }

    private static Nerve nerve(String name) {
        return ATLAS.nerves().get(name);
    }

    private static Muscle muscle(String name) {
        return ATLAS.muscles().get(name);
    }

    private static Area area(String name) {
        return ATLAS.areas().get(name);
    }

    private static boolean leads(Map<String, Double> roots, String root) {
        double share = roots.getOrDefault(root, 0.0);
        return share > 0 && roots.values().stream().allMatch(each -> each <= share);
    }

    private static double motor(String nerve, String muscle) {
        String name = muscle(muscle).name();
        return through(
                nerve(nerve),
                branch -> branch instanceof Branch.ToMuscle(var to, var share, var _, var _) && to.equals(name)
                        ? share
                        : 0);
    }

    private static double sensory(String nerve, String area) {
        String name = area(area).name();
        return through(
                nerve(nerve),
                branch -> branch instanceof Branch.ToArea(var to, var share, var _) && to.equals(name) ? share : 0);
    }

    /// The sum over all branches of the nerve and of what it gives; a nerve that is reached twice counts once.
    private static double through(Nerve nerve, ToDoubleFunction<Branch> share) {
        var all = new ArrayList<Nerve>();
        collect(nerve, all);
        return all.stream()
                .flatMap(each -> each.points().stream())
                .flatMap(point -> point.branches().stream())
                .mapToDouble(share)
                .sum();
    }

    private static void collect(Nerve nerve, List<Nerve> all) {
        if (all.contains(nerve)) {
            return;
        }
        all.add(nerve);
        for (Nerve.Point point : nerve.points()) {
            for (Branch branch : point.branches()) {
                if (branch instanceof Branch.ToNerve(String child, var _)) {
                    collect(nerve(child), all);
                }
            }
        }
    }

    private static boolean descends(Nerve nerve, Nerve child) {
        var all = new ArrayList<Nerve>();
        collect(nerve, all);
        return !nerve.equals(child) && all.contains(child);
    }

    /// Fibres of the root run in the nerve and end in something that it supplies.
    private static boolean carries(Nerve nerve, String root) {
        var all = new ArrayList<Nerve>();
        collect(nerve, all);
        return ATLAS.tree().carries(nerve, root)
                && all.stream()
                        .flatMap(each -> each.points().stream())
                        .flatMap(point -> point.branches().stream())
                        .anyMatch(branch -> switch (branch) {
                            case Branch.ToMuscle(String name, var _, var _, var _) ->
                                muscle(name).roots().containsKey(root);
                            case Branch.ToArea(String name, var _, var _) ->
                                area(name).roots().containsKey(root);
                            case Branch.ToNerve _ -> false;
                        });
    }

    /// Each way from the nerve to a muscle or nerve, as the numbers of the points at which it leaves.
    private static List<List<Integer>> ways(Nerve nerve, String part) {
        var ways = new ArrayList<List<Integer>>();
        for (int i = 0; i < nerve.points().size(); i++) {
            for (Branch branch : nerve.points().get(i).branches()) {
                switch (branch) {
                    case Branch.ToMuscle(String muscle, var _, var _, var _)
                    when muscle.equals(part) -> ways.add(List.of(i));
                    case Branch.ToNerve(String child, var _) when child.equals(part) -> ways.add(List.of(i));
                    case Branch.ToNerve(String child, var _) -> {
                        for (List<Integer> below : ways(nerve(child), part)) {
                            var way = new ArrayList<>(List.of(i));
                            way.addAll(below);
                            ways.add(way);
                        }
                    }
                    case Branch.ToMuscle _, Branch.ToArea _ -> {}
                }
            }
        }
        return ways;
    }

    private static boolean before(List<List<Integer>> first, List<List<Integer>> second) {
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().allMatch(one -> second.stream().allMatch(other -> sooner(one, other)));
    }

    private static boolean sooner(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return one.size() < other.size();
    }
}
