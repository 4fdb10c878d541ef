package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// The examination sheet for the nerve that is suspected: one page to print and to fill in by hand. The patient's name
/// is written on paper alone.
///
/// @param nerve  blank where no nerve leads; then there is no sheet
/// @param back   where the examination stands on the screen
/// @param visits  the next examinations, as dates or days
/// @param leftOut how many muscles the page has no room for
public record InjurySheet(
        Shell shell,
        String nerve,
        String back,
        String needle,
        List<String> visits,
        List<Row> muscles,
        List<Row> skin,
        List<Row> reflexes,
        List<Row> taps,
        int leftOut) {

    private static final int MOST_VISITS = 4;

    /// One line to fill in, for both sides at each visit.
    ///
    /// @param beyond true where it lies beyond the place that is suspected
    public record Row(String name, String how, boolean beyond) {}

    /// The sheet as an assessment makes it.
    ///
    /// @param needle site and side in words; may be blank
    public static InjurySheet of(Shell shell, String back, String needle, JsonNode assessed) {
        JsonNode sheet = assessed.path("sheet");
        return new InjurySheet(
                shell.titled("Examination sheet"),
                sheet.path("nerve").asText(""),
                back,
                needle,
                sheet.path("visits")
                        .valueStream()
                        .limit(MOST_VISITS)
                        .map(visit -> visit.path("date")
                                .asText("day " + visit.path("day").asText()))
                        .toList(),
                sheet.path("muscles")
                        .valueStream()
                        .map(row -> row(
                                row,
                                "muscle",
                                Stream.of(row.path("movement"), row.path("roots"))
                                        .map(JsonNode::asText)))
                        .toList(),
                sheet.path("skin")
                        .valueStream()
                        .map(row -> row(
                                row,
                                "area",
                                row.path("autonomous").asBoolean() ? Stream.of("this nerve alone") : Stream.of()))
                        .toList(),
                sheet.path("reflexes")
                        .valueStream()
                        .map(reflex -> new Row(reflex.asText(), "", false))
                        .toList(),
                sheet.path("tinel")
                        .valueStream()
                        .map(row -> new Row(
                                row.path("place").asText(), row.path("mm").asText() + " mm along the nerve", false))
                        .toList(),
                sheet.path("left_out").asInt());
    }

    private static Row row(JsonNode row, String name, Stream<String> how) {
        return new Row(
                row.path(name).asText(),
                String.join(", ", how.filter(words -> !words.isBlank()).toList()),
                row.path("beyond").asBoolean());
    }

    public boolean made() {
        return !nerve.isEmpty();
    }
}
