package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.response.Action;
import filiform.response.Report;
import filiform.response.Response;
import filiform.response.Response.Explanation;
import filiform.response.Seen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Published cases with what was felt at the needle: how often the structure that was met is named first or among the
/// first three. Only what was felt and seen at once is told to the program, never the diagnosis.
///
/// The page of the step shows the table as it comes out here; no weight is fitted to a case.
class PublishedSensationsTest {

    private static final Path PAGE = Path.of("../docs/clinical/response.md");
    private static final int FIRST = 3;

    private record Case(String name, String truth, int rank, String first, Action action) {

        String line() {
            return "| %s | %s | %s | %s | %s |"
                    .formatted(
                            name,
                            truth,
                            rank == 0 ? "–" : Integer.toString(rank),
                            first.isEmpty() ? "nothing to go by" : first,
                            action.words());
        }
    }

    private static List<Case> cases() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        PublishedSensationsTest.class.getResourceAsStream("/cases/response-published.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\\|", -1)))
                    .map(PublishedSensationsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case read(List<String> cells) {
        var site = Story.site(cells.get(2));
        var seen = new Seen(Reviewed.set(cells.get(9)), List.of(), Reviewed.list(cells.get(10)));
        Report report = Story.report(site, Story.felt(cells.subList(3, 9)), seen, Story.patient(""));
        Response response = Story.answer(site, report);
        List<String> structures = structures(response);
        int rank = 0;
        for (int i = 0; i < structures.size() && rank == 0; i++) {
            rank = fits(structures.get(i), cells.get(11)) ? i + 1 : 0;
        }
        return new Case(
                cells.getFirst(),
                cells.get(11),
                rank,
                structures.isEmpty() ? "" : structures.getFirst(),
                response.action());
    }

    private static boolean fits(String structure, String truth) {
        return Arrays.stream(truth.split("/", -1))
                .anyMatch(each -> structure.equals(each) || (each.equals("root") && structure.endsWith(" root")));
    }

    /// Each structure once, by its likeliest explanation.
    private static List<String> structures(Response response) {
        var structures = new LinkedHashSet<String>();
        response.explanations().stream().map(Explanation::structure).forEach(structures::add);
        return new ArrayList<>(structures);
    }

    @Test
    void thePageShowsEachCaseAndTheCountsAsTheyComeOut() throws IOException {
        List<Case> cases = cases();
        long first = cases.stream().filter(each -> each.rank() == 1).count();
        long three = cases.stream()
                .filter(each -> each.rank() >= 1 && each.rank() <= FIRST)
                .count();
        String counts = "Of %d cases the structure that was met stands first in %d and among the first three in %d."
                .formatted(cases.size(), first, three);
        String page = Files.readString(PAGE);

        String lines = String.join("\n", cases.stream().map(Case::line).toList());
        assertThat(page.contains(counts) && page.contains(lines))
                .as("write into the page:%n%s%n%n%s", counts, lines)
                .isTrue();
    }

    @Test
    void noPublishedContactThatWasFeltGoesOn() {
        for (Case each : cases()) {
            assertThat(each.action()).as(each.name()).isNotEqualTo(Action.CONTINUE);
        }
    }
}
