package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import filiform.app.web.rules.JavaRules;
import filiform.app.web.rules.StopSweeps;
import filiform.app.web.rules.Sweep;
import filiform.app.web.rules.TriageSweeps;
import filiform.followup.TriageTable;
import filiform.followup.Urgency;
import filiform.knowledge.Knowledge;
import filiform.response.Action;
import filiform.response.StopTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules on the page answer as the rules of the server do, word for word: what they are asked, and why that
/// suffices, is said in [TriageSweeps] and [StopSweeps].
class RulesOnThePageTest {

    private static final Knowledge KNOWLEDGE = Running.DECISIONS.knowledge();
    private static final StopTable STOPS = KNOWLEDGE.tables().stops();
    private static final TriageTable TRIAGE = KNOWLEDGE.tables().triage();
    private static final Assets ASSETS = new Assets(KNOWLEDGE);
    private static final JavaRules JAVA = new JavaRules(STOPS, TRIAGE);

    @TempDir
    Path folder;

    @Test
    void overEveryCombinationThatCanMatterBothSidesSayTheSame() {
        List<Sweep> sweeps = Stream.concat(
                        new TriageSweeps(TRIAGE).all().stream(), new StopSweeps(STOPS).all().stream())
                .toList();
        var here = CompletableFuture.supplyAsync(() -> sweeps.stream()
                .map(sweep -> sweep.hashes(question -> JAVA.answer(sweep.what(), question)))
                .toList());
        try (var clinic = new Running(folder);
                var chromium = new Chromium()) {
            Page page = chromium.browser.newPage();
            page.navigate(clinic.at("/sign-in"));
            JSHandle rules = page.evaluateHandle("address => import(address)", ASSETS.address("rules.js"));
            JSHandle tables =
                    page.evaluateHandle("async address => (await fetch(address)).json()", ASSETS.address("rules.json"));
            for (int i = 0; i < sweeps.size(); i++) {
                Sweep sweep = sweeps.get(i);
                JSHandle sent = page.evaluateHandle(
                        "text => JSON.parse(text)", sweep.json().toString());
                List<JSHandle> handles = List.of(rules, tables, sent);
                List<?> there = (List<?>) asked(page, handles, -1);
                if (!there.equals(here.join().get(i))) {
                    tell(page, sweep, here.join().get(i), there, handles);
                }
            }
        }
    }

    /// What the sweeps take for granted; a rule that sees more than these sweeps ask is told here.
    @Test
    void noRuleSeesMoreThanTheSweepsAsk() {
        assertThat(new StopSweeps(STOPS).mostJoined()).isLessThanOrEqualTo(2);
        assertThat(TRIAGE.rules())
                .allSatisfy(rule -> assertThat(rule.symptoms()).hasSizeLessThanOrEqualTo(2));
        List<Sweep> sweeps = new TriageSweeps(TRIAGE).all();
        assertThat(outcomes(sweeps)).containsExactlyInAnyOrderElementsOf(words(Urgency.values(), Urgency::words));
        assertThat(outcomes(new StopSweeps(STOPS).all()))
                .containsExactlyInAnyOrderElementsOf(words(Action.values(), Action::words));
    }

    private static <E> List<String> words(E[] all, Function<E, String> words) {
        return Stream.of(all).map(words).toList();
    }

    /// Every outcome that the first question of some group has.
    private static Set<String> outcomes(List<Sweep> sweeps) {
        return sweeps.stream()
                .flatMap(sweep -> IntStream.range(0, sweep.groups())
                        .mapToObj(group -> JavaRules.outcome(JAVA.answer(sweep.what(), sweep.question(group, 0)))))
                .collect(Collectors.toSet());
    }

    /// @param group one of which the answers are wanted; below 0 the hashes of all groups
    private static Object asked(Page page, List<JSHandle> handles, int group) {
        var given = new ArrayList<Object>(handles);
        given.add(group);
        return page.evaluate(Sweep.ON_THE_PAGE, given);
    }

    /// Finds the first question that the two sides answer differently.
    private static void tell(Page page, Sweep sweep, List<Integer> expected, List<?> there, List<JSHandle> handles) {
        for (int group = 0; group < expected.size(); group++) {
            if (!expected.get(group).equals(there.get(group))) {
                List<?> answers = (List<?>) asked(page, handles, group);
                for (int i = 0; i < answers.size(); i++) {
                    var question = sweep.question(group, i);
                    assertThat(answers.get(i))
                            .as("%s asked %s", sweep.name(), question)
                            .isEqualTo(JAVA.answer(sweep.what(), question));
                }
            }
        }
        throw new AssertionError("Sweep '%s' differs by its hash alone.".formatted(sweep.name()));
    }
}
