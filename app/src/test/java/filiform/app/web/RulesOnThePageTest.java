package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import filiform.app.web.rules.JavaRules;
import filiform.app.web.rules.StopSweeps;
import filiform.app.web.rules.Sweep;
import filiform.app.web.rules.TriageSweeps;
import filiform.followup.TriageTable;
import filiform.knowledge.Knowledge;
import filiform.response.StopTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules on the page answer as the rules of the server do, word for word: what they are asked, and why that
/// suffices, is said in [TriageSweeps] and [StopSweeps].
class RulesOnThePageTest {

    private static final Knowledge KNOWLEDGE = Running.DECISIONS.knowledge();
    private static final StopTable STOPS = KNOWLEDGE.tables().stops();
    private static final TriageTable TRIAGE = KNOWLEDGE.tables().triage();
    private static final JavaRules JAVA = new JavaRules(STOPS, TRIAGE);

    @TempDir
    Path folder;

    @Test
    void overEveryCombinationThatCanMatterBothSidesSayTheSame() {
        List<Sweep> sweeps = Stream.concat(
                        new TriageSweeps(TRIAGE).all().stream(),
                        new StopSweeps(STOPS).all().stream())
                .toList();
        try (var clinic = new Running(folder);
                var chromium = new Chromium()) {
            Page page = chromium.browser.newPage();
            page.navigate(clinic.at("/sign-in"));
            var assets = new Assets(KNOWLEDGE);
            JSHandle rules = page.evaluateHandle("address => import(address)", assets.address("rules.js"));
            JSHandle tables = page.evaluateHandle(
                    "async address => (await fetch(address)).json()", assets.address("rules.json"));
            for (Sweep sweep : sweeps) {
                long start = System.nanoTime();
                var here = CompletableFuture.supplyAsync(
                        () -> sweep.hashes(question -> JAVA.answer(sweep.what(), question)));
                JSHandle sent = page.evaluateHandle("text => JSON.parse(text)", sweep.json().toString());
                Object there = page.evaluate(Sweep.ON_THE_PAGE, List.of(rules, tables, sent, -1));
                System.out.println(sweep.name() + " " + sweep.size() + " js " + (System.nanoTime() - start) / 1_000_000);
                List<Integer> expected = here.join();
                System.out.println(sweep.name() + " " + sweep.size() + " " + (System.nanoTime() - start) / 1_000_000);
                if (!expected.equals(there)) {
                    tell(page, sweep, expected, (List<?>) there, List.of(rules, tables, sent));
                }
            }
        }
    }

    /// Finds the first question that the two sides answer differently.
    private static void tell(Page page, Sweep sweep, List<Integer> expected, List<?> there, List<JSHandle> handles) {
        for (int group = 0; group < expected.size(); group++) {
            if (!expected.get(group).equals(there.get(group))) {
                var given = new ArrayList<Object>(handles);
                given.add(group);
                List<?> answers = (List<?>) page.evaluate(Sweep.ON_THE_PAGE, given);
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
