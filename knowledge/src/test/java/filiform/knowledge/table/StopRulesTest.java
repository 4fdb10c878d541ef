package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.measure.Answer;
import filiform.response.Action;
import filiform.response.Descriptor;
import filiform.response.Direction;
import filiform.response.Felt;
import filiform.response.NeedlePlace;
import filiform.response.Report;
import filiform.response.Respond;
import filiform.response.Seen;
import filiform.response.TimeCourse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The stop rules over every combination of what they tell apart. Words that behave the same in every context make one
/// class and are stood for by one of them; [#wordsOfOneClassBehaveTheSame] proves that they do.
class StopRulesTest {

    private static final List<String> QUALITIES =
            names(Reviewed.KNOWLEDGE.tables().stops().qualities().all());
    private static final List<String> SIGNS =
            names(Reviewed.KNOWLEDGE.tables().stops().signs().all());
    private static final List<Set<String>> REGIONS =
            List.of(Set.of(), Set.of("chest wall"), Set.of("neck"), Set.of("head"), Set.of("thigh"));
    private static final List<TimeCourse> COURSES = List.of(TimeCourse.values());
    private static final List<OptionalInt> INTENSITIES =
            List.of(OptionalInt.empty(), OptionalInt.of(2), OptionalInt.of(5), OptionalInt.of(8));

    /// Stays, inside, outside, not known where to, not told.
    private static final List<Travel> TRAVELS = List.of(
            new Travel(Answer.NO, List.of()),
            new Travel(Answer.YES, List.of("knee")),
            new Travel(Answer.YES, List.of("foot")),
            new Travel(Answer.YES, List.of()),
            new Travel(Answer.UNKNOWN, List.of()));

    private static final List<Answer> DULLED = List.of(Answer.NO, Answer.UNKNOWN, Answer.YES);

    private record Travel(Answer radiates, List<String> where) {}

    private static List<String> names(List<Descriptor> words) {
        return words.stream().map(Descriptor::name).toList();
    }

    private static Action action(
            Set<String> qualities,
            Set<String> signs,
            Travel travel,
            OptionalInt intensity,
            TimeCourse course,
            Set<String> regions,
            Map<String, Answer> patient) {
        return Respond.action(
                Reviewed.KNOWLEDGE.tables().stops(),
                new Report(
                        new NeedlePlace(regions, List.of(), Set.of("knee")),
                        new Felt(
                                qualities,
                                travel.radiates(),
                                Direction.NOT_KNOWN,
                                travel.where(),
                                intensity,
                                course,
                                OptionalInt.empty()),
                        new Seen(signs, List.of(), List.of()),
                        patient));
    }

    private static Map<String, Answer> patient(Answer dulled) {
        var patient = new HashMap<>(Reviewed.well());
        patient.replaceAll((fact, answer) -> fact.equals("diabetes") ? dulled : answer);
        return patient;
    }

    /// What a word does beside each other single word, everywhere, at each time course: words that do the same make one
    /// class.
    private static List<Action> behaviour(String word, boolean quality) {
        var actions = new ArrayList<Action>();
        for (Set<String> regions : REGIONS) {
            for (TimeCourse course : COURSES) {
                for (Set<String> others : List.of(Set.<String>of(), Set.of("none"), Set.of("dull"))) {
                    Set<String> some = with(others, quality ? word : "local twitch");
                    Set<String> qualities = quality ? some : others;
                    Set<String> signs = quality ? Set.of("none") : Set.of(word);
                    actions.add(action(
                            qualities,
                            signs,
                            TRAVELS.getFirst(),
                            INTENSITIES.get(1),
                            course,
                            regions,
                            Reviewed.well()));
                }
                actions.add(action(
                        Set.of("dull"),
                        quality ? Set.of("none") : with(Set.of("none"), word),
                        TRAVELS.getFirst(),
                        INTENSITIES.get(1),
                        course,
                        regions,
                        Reviewed.well()));
            }
        }
        return actions;
    }

    private static Set<String> with(Set<String> words, String word) {
        var more = new HashSet<>(words);
        more.add(word);
        return more;
    }

    /// The words by class, the first standing for all; "none" stands for itself.
    private static List<List<String>> classes(List<String> words, boolean quality) {
        Map<Object, List<String>> classes = new LinkedHashMap<>();
        for (String word : words) {
            Object key = word.equals(Descriptor.NONE) ? Descriptor.NONE : behaviour(word, quality);
            classes.computeIfAbsent(key, _ -> new ArrayList<>()).add(word);
        }
        return List.copyOf(classes.values());
    }

    private static final List<List<String>> QUALITY_CLASSES = classes(QUALITIES, true);
    private static final List<List<String>> SIGN_CLASSES = classes(SIGNS, false);

    private static Set<String> chosen(List<List<String>> classes, int subset) {
        var chosen = new HashSet<String>();
        for (int i = 0; i < classes.size(); i++) {
            if ((subset >> i & 1) == 1) {
                chosen.add(classes.get(i).getFirst());
            }
        }
        return chosen;
    }

    private static final int DULLED_STEP = 1;
    private static final int REGION_STEP = DULLED_STEP * DULLED.size();
    private static final int COURSE_STEP = REGION_STEP * REGIONS.size();
    private static final int INTENSITY_STEP = COURSE_STEP * COURSES.size();
    private static final int TRAVEL_STEP = INTENSITY_STEP * INTENSITIES.size();
    private static final int SIGN_STEP = TRAVEL_STEP * TRAVELS.size();
    private static final int QUALITY_STEP = SIGN_STEP << SIGN_CLASSES.size();

    private static int index(int q, int s, int t, int i, int c, int r, int d) {
        return q * QUALITY_STEP
                + s * SIGN_STEP
                + t * TRAVEL_STEP
                + i * INTENSITY_STEP
                + c * COURSE_STEP
                + r * REGION_STEP
                + d;
    }

    @Test
    void thereAreFewClassesAndEveryWordIsInOne() {
        assertThat(QUALITY_CLASSES.stream().mapToInt(List::size).sum()).isEqualTo(QUALITIES.size());
        assertThat(SIGN_CLASSES.stream().mapToInt(List::size).sum()).isEqualTo(SIGNS.size());
        assertThat(QUALITY_CLASSES).hasSize(4);
        assertThat(SIGN_CLASSES).hasSizeLessThanOrEqualTo(9);
    }

    /// Every word beside every set of other classes, against the word that stands for its class.
    @Test
    void wordsOfOneClassBehaveTheSame() {
        for (int classNumber = 0; classNumber < SIGN_CLASSES.size(); classNumber++) {
            List<String> alike = SIGN_CLASSES.get(classNumber);
            for (String word : alike) {
                for (int others = 0; others < 1 << SIGN_CLASSES.size(); others++) {
                    Set<String> beside = chosen(SIGN_CLASSES, others & ~(1 << classNumber));
                    for (Set<String> regions : REGIONS) {
                        for (TimeCourse course : List.of(TimeCourse.STAYS, TimeCourse.GROWS)) {
                            assertThat(sign(with(beside, word), course, regions))
                                    .as("%s beside %s", word, beside)
                                    .isEqualTo(sign(with(beside, alike.getFirst()), course, regions));
                        }
                    }
                }
            }
        }
        for (int classNumber = 0; classNumber < QUALITY_CLASSES.size(); classNumber++) {
            List<String> alike = QUALITY_CLASSES.get(classNumber);
            for (String word : alike) {
                for (int others = 0; others < 1 << QUALITY_CLASSES.size(); others++) {
                    Set<String> beside = chosen(QUALITY_CLASSES, others & ~(1 << classNumber));
                    assertThat(quality(with(beside, word))).isEqualTo(quality(with(beside, alike.getFirst())));
                }
            }
        }
    }

    private static Action sign(Set<String> signs, TimeCourse course, Set<String> regions) {
        return action(Set.of("dull"), signs, TRAVELS.getFirst(), OptionalInt.of(2), course, regions, Reviewed.well());
    }

    private static List<Action> quality(Set<String> qualities) {
        return TRAVELS.stream()
                .map(travel -> action(
                        qualities,
                        Set.of("none"),
                        travel,
                        OptionalInt.of(2),
                        TimeCourse.STAYS,
                        Set.of("thigh"),
                        Reviewed.well()))
                .toList();
    }

    /// Every combination of classes, travel, strength, time course, place and patient: one more alarming word, a lost
    /// harmless answer, or a duller patient never calms; and going on needs all told and all harmless.
    @Test
    void overEveryCombinationNothingThatAlarmsCalms() {
        int qualities = 1 << QUALITY_CLASSES.size();
        int signs = 1 << SIGN_CLASSES.size();
        var all = new Action[qualities * QUALITY_STEP];
        List<Map<String, Answer>> patients =
                DULLED.stream().map(StopRulesTest::patient).toList();
        IntStream.range(0, qualities * signs).parallel().forEach(words -> {
            int q = words / signs;
            int s = words % signs;
            Set<String> felt = chosen(QUALITY_CLASSES, q);
            Set<String> seen = chosen(SIGN_CLASSES, s);
            each((t, i, c, r, d) -> all[index(q, s, t, i, c, r, d)] = action(
                    felt, seen, TRAVELS.get(t), INTENSITIES.get(i), COURSES.get(c), REGIONS.get(r), patients.get(d)));
        });
        var laws = new Laws(all);
        IntStream.range(0, qualities * signs)
                .parallel()
                .forEach(words -> each((t, i, c, r, d) -> laws.check(words / signs, words % signs, t, i, c, r, d)));
        assertThat(java.util.Arrays.stream(all).filter(Action.CONTINUE::equals)).isNotEmpty();
    }

    private interface Each {
        void take(int travel, int intensity, int course, int region, int dulled);
    }

    private static void each(Each each) {
        for (int t = 0; t < TRAVELS.size(); t++) {
            for (int i = 0; i < INTENSITIES.size(); i++) {
                for (int c = 0; c < COURSES.size(); c++) {
                    for (int r = 0; r < REGIONS.size(); r++) {
                        for (int d = 0; d < DULLED.size(); d++) {
                            each.take(t, i, c, r, d);
                        }
                    }
                }
            }
        }
    }

    private static final class Laws {

        private final Action[] all;

        Laws(Action[] all) {
            this.all = all;
        }

        void check(int q, int s, int t, int i, int c, int r, int d) {
            int at = index(q, s, t, i, c, r, d);
            for (int k = 0; k < QUALITY_CLASSES.size(); k++) {
                if ((q >> k & 1) == 0 && q != 0) {
                    atMost(at, at + (QUALITY_STEP << k), "a quality more");
                }
            }
            for (int k = 0; k < SIGN_CLASSES.size(); k++) {
                if ((s >> k & 1) == 0 && s != 0) {
                    atMost(at, at + (SIGN_STEP << k), "a sign more");
                }
            }
            for (int less = 1; less <= d; less++) {
                atMost(at - less, at, "a duller patient");
            }
            if (t == 4) {
                atMost(at - 4 * TRAVEL_STEP, at, "travel untold");
            }
            if (i == 0) {
                atMost(at + INTENSITY_STEP, at, "strength untold");
            } else if (i > 1) {
                atMost(at - INTENSITY_STEP, at, "stronger");
            }
            if (COURSES.get(c) == TimeCourse.NOT_KNOWN) {
                atMost(at - c * COURSE_STEP, at, "course untold");
            }
            for (int known = 1; r == 0 && known < REGIONS.size(); known++) {
                atMost(at + known * REGION_STEP, at, "place untold");
            }
            if (all[at] == Action.CONTINUE && !toldAndHarmless(q, s, t, i, c, d)) {
                throw new AssertionError("goes on: " + List.of(q, s, t, i, c, r, d));
            }
        }

        private static boolean toldAndHarmless(int q, int s, int t, int i, int c, int d) {
            Set<String> felt = chosen(QUALITY_CLASSES, q);
            boolean quiet = c < 3;
            boolean untold = COURSES.get(c) == TimeCourse.NOT_KNOWN;
            boolean feeling = felt.equals(Set.of("none")) ? i < 2 && (quiet || untold) : i == 1 && quiet;
            return t == 0
                    && d == 0
                    && feeling
                    && felt.size() == 1
                    && chosen(SIGN_CLASSES, s).size() == 1;
        }

        private void atMost(int calm, int alarming, String law) {
            if (all[calm].compareTo(all[alarming]) > 0) {
                throw new AssertionError("%s calms: %d to %d".formatted(law, calm, alarming));
            }
        }
    }
}
