package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.response.Report;
import filiform.response.Response;
import filiform.response.Response.Explanation;
import filiform.response.Seen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Short stories that were written before the program answered them: the action, what must be among the first three
/// explanations ("1" before it: the first), and a step or an item to examine.
class ResponseVignettesTest {

    private static final int FIRST = 3;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/cases/response-vignettes.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`')
    void agreesWithTheVignettes(ArgumentsAccessor row) {
        List<String> cells = Story.cells(row);
        String story = cells.getFirst();
        Site site = Story.site(cells.get(1));
        var seen = new Seen(Reviewed.set(cells.get(8)), Reviewed.list(cells.get(9)), Reviewed.list(cells.get(10)));
        Report report = Story.report(site, Story.felt(cells.subList(2, 8)), seen, Story.patient(cells.get(11)));

        Response response = Story.answer(site, report);

        assertThat(response.action().words()).as(story).isEqualTo(cells.get(12));
        List<String> ranked = ranked(response);
        for (String wanted : Reviewed.list(cells.get(13))) {
            boolean first = wanted.startsWith("1 ");
            assertThat(ranked.subList(0, first ? 1 : Math.min(FIRST, ranked.size())))
                    .as("%s: %s", story, ranked)
                    .anyMatch(each -> each.startsWith(first ? wanted.substring(2) : wanted));
        }
        assertThat(said(response)).as(story).anyMatch(text -> text.contains(cells.get(14)));
    }

    private static List<String> ranked(Response response) {
        return response.explanations().stream()
                .map((Explanation each) -> each.what() + " @ " + each.structure())
                .toList();
    }

    private static List<String> said(Response response) {
        var said = new ArrayList<>(response.steps());
        said.addAll(response.examine());
        said.addAll(response.warnings());
        for (Response.NerveCheck check : response.nerves()) {
            said.add(check.nerve() + ":");
            check.movements().forEach(movement -> said.add(check.nerve() + ": " + movement));
            check.areas().forEach(area -> said.add(check.nerve() + ": touch, " + area));
        }
        return said;
    }
}
