package filiform.app.web.patient;

import filiform.app.web.draw.DrawChart;
import filiform.app.web.draw.DrawChart.Picture;
import filiform.atlas.Atlas;
import filiform.atlas.Chart;
import filiform.atlas.Covered;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads where a patient said that it is felt: in words, or drawn on the body chart as `view:x,y;x,y`. An outline is
/// told by the areas of skin that it covers, as `localise` reads it.
///
/// @param atlas whose areas have names
public record Drawings(Atlas atlas) {

    private static final Pattern DRAWN = Pattern.compile("([a-z ]{1,40}):([-0-9.,;eE ]*)");
    private static final int LEAST = 3;
    private static final int MOST = 200;

    /// More would be read by nobody.
    private static final int NAMED = 8;

    /// One view with what was drawn on it.
    private record Sheet(Chart.View view, List<List<Corner>> outlines) {}

    /// Where it is felt.
    ///
    /// @param said     a part a line
    /// @param pictures of what was drawn; empty where nothing was, or nothing that can be read
    public record Felt(List<String> said, List<Picture> pictures) {
        public Felt {
            said = List.copyOf(said);
            pictures = List.copyOf(pictures);
        }

        /// For a list that shows no pictures.
        public Felt words() {
            return new Felt(said, List.of());
        }
    }

    /// Reads the places of an answer. What cannot be read is said to be so and never left out.
    ///
    /// @param id of the answer, for pictures that stand on one page
    public Felt read(String id, List<String> places) {
        var words = new ArrayList<String>();
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        int unread = 0;
        for (String place : places) {
            var drawn = DRAWN.matcher(place);
            if (!drawn.matches()) {
                words.add(place);
                continue;
            }
            Optional<Chart.View> view = view(drawn.group(1));
            List<Corner> corners =
                    view.map(known -> corners(drawn.group(2), known)).orElse(List.of());
            if (corners.isEmpty()) {
                unread++;
            } else {
                sheets.computeIfAbsent(view.orElseThrow().name(), _ -> new Sheet(view.orElseThrow(), new ArrayList<>()))
                        .outlines()
                        .add(corners);
            }
        }
        var said = new ArrayList<String>();
        if (!words.isEmpty()) {
            said.add("Felt at: " + String.join(", ", words) + ".");
        }
        var pictures = new ArrayList<Picture>();
        sheets.values().forEach(sheet -> {
            String told = told(sheet);
            said.add(told);
            pictures.add(DrawChart.drawn(
                    "drawn-%s-%s".formatted(id, sheet.view().name().replace(' ', '-')),
                    sheet.view(),
                    sheet.outlines(),
                    told));
        });
        if (unread > 0) {
            said.add("%s cannot be read: ask where it is felt."
                    .formatted(unread == 1 ? "A drawing" : unread + " drawings"));
        }
        return new Felt(said, pictures);
    }

    private Optional<Chart.View> view(String name) {
        return atlas.chart().views().stream()
                .filter(view -> view.name().equals(name))
                .findFirst();
    }

    /// The corners, or none where they enclose nothing on the view.
    private static List<Corner> corners(String text, Chart.View view) {
        String[] points = text.split(";", -1);
        if (points.length < LEAST || points.length > MOST) {
            return List.of();
        }
        var corners = new ArrayList<Corner>();
        for (String point : points) {
            Optional<Corner> corner = corner(point, view);
            if (corner.isEmpty()) {
                return List.of();
            }
            corners.add(corner.get());
        }
        return corners;
    }

    private static Optional<Corner> corner(String point, Chart.View view) {
        String[] parts = point.split(",", -1);
        if (parts.length != 2 || !number(parts[0]) || !number(parts[1])) {
            return Optional.empty();
        }
        var corner = new Corner(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        return corner.x() <= view.width() && corner.y() <= view.height() ? Optional.of(corner) : Optional.empty();
    }

    private static boolean number(String text) {
        return text.matches("[0-9]{1,4}(\\.[0-9]{1,4})?");
    }

    /// The areas by their names, those first that are covered.
    private String told(Sheet sheet) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (List<Corner> outline : sheet.outlines()) {
            if (!Polygon.crossesItself(outline)) {
                Covered.touched(Covered.layer(atlas, sheet.view(), outline, Side.UNSAID))
                        .forEach(each -> names.merge(each.words(), each.enough(), Boolean::logicalOr));
            }
        }
        String on = "Drawn on the " + sheet.view().title().toLowerCase(Locale.ROOT);
        if (names.isEmpty()) {
            return on + ": it covers no area of skin that has a name here. Look at the drawing, and ask.";
        }
        var parts = new ArrayList<String>();
        part(names, true).ifPresent(areas -> parts.add("most of " + areas));
        part(names, false).ifPresent(areas -> parts.add("a part of " + areas));
        return "%s: %s.".formatted(on, String.join("; ", parts));
    }

    private static Optional<String> part(Map<String, Boolean> names, boolean enough) {
        List<String> areas = names.entrySet().stream()
                .filter(each -> each.getValue() == enough)
                .map(Map.Entry::getKey)
                .toList();
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join(", ", areas.stream().limit(NAMED).toList());
        return Optional.of(areas.size() > NAMED ? "%s and %d more".formatted(shown, areas.size() - NAMED) : shown);
    }
}
