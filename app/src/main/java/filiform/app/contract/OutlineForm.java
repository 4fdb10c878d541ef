package filiform.app.contract;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Atlas;
import filiform.atlas.Chart;
import filiform.atlas.Covered;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import filiform.injury.Sensation;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an outline that was drawn on the body chart, and says which areas of skin it covers.
///
/// An area that is covered only in part is named and does not count, see [Covered].
final class OutlineForm {

    private static final int LEAST_POINTS = 3;
    private static final int MOST_POINTS = 200;

    /// In square units of the chart; a fingertip on the body is about four.
    private static final double LEAST_SIZE = 1;

    private final Atlas atlas;
    private final Names<Seen> views;

    private record Seen(String name, Chart.View view) implements Named {
        @Override
        public List<String> synonyms() {
            return List.of();
        }
    }

    /// What an outline says.
    ///
    /// @param covered areas that count
    /// @param outside areas of the same view and side that the outline leaves free
    /// @param note    how it was read, in words
    record Read(List<Covered> covered, List<Covered> outside, Sensation sensation, boolean restNormal, String note) {}

    /// The one word that `rest` takes.
    private enum Rest {
        NORMAL
    }

    OutlineForm(Atlas atlas) {
        this.atlas = atlas;
        views = new Names<>(atlas.chart().views().stream()
                .map(view -> new Seen(view.name(), view))
                .toList());
    }

    /// @param told the side of the finding, else the needle's
    Optional<Read> read(Fields row, Side told) {
        row.need("sensation");
        Optional<Sensation> sensation = row.word("sensation", Sensation.class);
        boolean restNormal = row.word("rest", Rest.class).isPresent();
        Fields outline = row.object("outline");
        outline.need("view");
        outline.need("points");
        Optional<Chart.View> view = outline.named("view", views).map(Seen::view);
        List<Corner> corners = view.map(known -> corners(outline, known)).orElse(List.of());
        outline.expect(List.of("points"));
        outline.close();
        if (view.isEmpty() || corners.isEmpty() || sensation.isEmpty()) {
            return Optional.empty();
        }
        return read(row, view.get(), corners, told, sensation.get(), restNormal);
    }

    /// The corners, or none where one of them is a fault.
    private static List<Corner> corners(Fields outline, Chart.View view) {
        JsonNode points = outline.raw("points");
        String where = outline.where("points");
        if (points.isMissingNode() || points.isNull()) {
            return List.of();
        }
        if (!points.isArray()) {
            outline.faults().add(Code.WRONG_TYPE, where, "'points' must be a list of [x, y].");
            return List.of();
        }
        if (points.size() < LEAST_POINTS || points.size() > MOST_POINTS) {
            outline.faults()
                    .add(
                            Code.OUT_OF_RANGE,
                            where,
                            "An outline has %d to %d points, this one has %d."
                                    .formatted(LEAST_POINTS, MOST_POINTS, points.size()));
            return List.of();
        }
        var corners = new ArrayList<Corner>();
        boolean sound = true;
        for (int i = 0; i < points.size(); i++) {
            Optional<Corner> corner = corner(outline, points.get(i), where + "[" + i + "]", view);
            sound &= corner.isPresent();
            corner.filter(each -> corners.isEmpty() || !each.equals(corners.getLast()))
                    .ifPresent(corners::add);
        }
        if (corners.size() > 1 && corners.getFirst().equals(corners.getLast())) {
            corners.removeLast();
        }
        return sound && encloses(outline, corners, where) ? corners : List.of();
    }

    private static Optional<Corner> corner(Fields outline, JsonNode point, String where, Chart.View view) {
        if (!point.isArray()
                || point.size() != 2
                || !point.get(0).isNumber()
                || !point.get(1).isNumber()) {
            outline.faults().add(Code.WRONG_TYPE, where, "A point is [x, y], two numbers.");
            return Optional.empty();
        }
        var corner = new Corner(point.get(0).asDouble(), point.get(1).asDouble());
        if (!(corner.x() >= 0 && corner.x() <= view.width() && corner.y() >= 0 && corner.y() <= view.height())) {
            outline.faults()
                    .add(
                            Code.OUT_OF_RANGE,
                            where,
                            "On the view '%s' x is 0 to %s and y is 0 to %s."
                                    .formatted(view.name(), Common.plain(view.width()), Common.plain(view.height())));
            return Optional.empty();
        }
        return Optional.of(corner);
    }

    private static boolean encloses(Fields outline, List<Corner> corners, String where) {
        if (corners.size() >= LEAST_POINTS && Polygon.crossesItself(corners)) {
            outline.faults().add(Code.BAD_OUTLINE, where, "The outline crosses itself, so its inside cannot be told.");
            return false;
        }
        if (corners.size() < LEAST_POINTS || Polygon.size(corners) < LEAST_SIZE) {
            outline.faults().add(Code.BAD_OUTLINE, where, "The outline encloses nothing.");
            return false;
        }
        return true;
    }

    private Optional<Read> read(
            Fields row, Chart.View view, List<Corner> corners, Side told, Sensation sensation, boolean restNormal) {
        List<Covered> layer = Covered.layer(atlas, view, corners, told);
        List<Covered> touched = Covered.touched(layer);
        List<Side> drawn = touched.stream().map(Covered::side).distinct().toList();
        if (touched.isEmpty()) {
            row.faults()
                    .add(
                            Code.OUT_OF_RANGE,
                            row.where("outline"),
                            "The outline touches no area of skin of the atlas on the view '%s'."
                                    .formatted(view.name()));
            return Optional.empty();
        }
        Side said = row.has("side") ? told : Side.UNSAID;
        if (said != Side.UNSAID && !drawn.contains(said)) {
            row.faults()
                    .add(
                            Code.CONTRADICTION,
                            row.where("side"),
                            "The outline lies on the %s of the view '%s'."
                                    .formatted(drawn.getFirst().words(), view.name()));
            return Optional.empty();
        }
        List<Covered> mine = touched.stream()
                .filter(each -> said == Side.UNSAID || each.side() == said)
                .toList();
        List<Side> sides = mine.stream().map(Covered::side).distinct().toList();
        return Optional.of(new Read(
                mine.stream().filter(Covered::enough).toList(),
                layer.stream()
                        .filter(each -> each.share() == 0 && sides.contains(each.side()))
                        .toList(),
                sensation,
                restNormal,
                note(view, mine)));
    }

    private static String words(Covered covered) {
        return "%s (%d %%)".formatted(covered.words(), Math.round(100 * covered.share()));
    }

    private static String note(Chart.View view, List<Covered> touched) {
        var words = new StringBuilder("The outline on '%s' is read as: ".formatted(view.name()));
        List<String> counted =
                touched.stream().filter(Covered::enough).map(OutlineForm::words).toList();
        List<String> partly = touched.stream()
                .filter(each -> !each.enough())
                .map(OutlineForm::words)
                .toList();
        words.append(counted.isEmpty() ? "no area, as it covers none by half" : String.join(", ", counted));
        words.append('.');
        if (!partly.isEmpty()) {
            words.append(" Partly covered and not counted: ")
                    .append(String.join(", ", partly))
                    .append('.');
        }
        return words.toString();
    }
}
