package filiform.app.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.web.draw.WhereChart.Picture;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.knowledge.Knowledge;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhereChartTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Atlas ATLAS = KNOWLEDGE.atlas();
    private static final Pattern PART = Pattern.compile(
            "data-part=\"([^\"]+)\" data-side=\"([^\"]+)\" data-views=\"([^\"]+)\" data-box=\"([^\"]+)\"");
    private static final Map<String, Picture> VIEWS =
            WhereChart.of(ATLAS).stream().collect(Collectors.toMap(Picture::name, Function.identity()));

    /// From near, by its own part, on both sides.
    @Test
    void everyPlaceIsReachedThroughItsPartOnBothSides() {
        for (String side : List.of("left", "right")) {
            for (BodyPlace place : ATLAS.places().all()) {
                assertThat(through(place.region(), side))
                        .as("%s %s", side, place.name())
                        .anyMatch(view -> shows(view, place, side));
            }
        }
    }

    private static Set<Picture> through(String part, String side) {
        var views = new HashSet<Picture>();
        for (Picture whole : VIEWS.values()) {
            PART.matcher(whole.parts())
                    .results()
                    .filter(found ->
                            found.group(1).equals(part) && found.group(2).equals(side))
                    .flatMap(found -> List.of(found.group(3).split("\\|")).stream())
                    .forEach(name -> views.add(VIEWS.get(name)));
        }
        return views;
    }

    private static boolean shows(Picture view, BodyPlace place, String side) {
        return view.places()
                .contains("data-place=\"%s\" data-side=\"%s\"".formatted(place.name(), view.oneSide() ? "" : side));
    }

    /// What is cut out of the view of the whole body holds every corner of its part.
    @Test
    void aPartIsCutOutWhole() {
        for (Picture whole : VIEWS.values()) {
            PART.matcher(whole.parts()).results().forEach(found -> {
                String drawn =
                        whole.parts().substring(found.end(), whole.parts().indexOf("</g>", found.end()));
                List<Double> box = numbers(found.group(4));
                assertThat(Pattern.compile("[ML]([0-9.]+) ([0-9.]+)")
                                .matcher(drawn)
                                .results())
                        .isNotEmpty()
                        .allSatisfy(corner -> {
                            assertThat(Double.parseDouble(corner.group(1)))
                                    .isBetween(box.get(0), box.get(0) + box.get(2));
                            assertThat(Double.parseDouble(corner.group(2)))
                                    .isBetween(box.get(1), box.get(1) + box.get(3));
                        });
            });
        }
    }

    private static List<Double> numbers(String text) {
        return List.of(text.split(" ")).stream().map(Double::valueOf).toList();
    }

    /// The script sends places with commas between them, and the side before the name where it is not the needle's: so
    /// no name holds a comma, and a name with a side is never taken for a place where pain was expected.
    @Test
    void aPlaceWithItsSideIsNoNameThatTheRulesKnow() {
        Set<String> local = KNOWLEDGE.tables().stops().localPlaces();
        for (BodyPlace place : ATLAS.places().all()) {
            assertThat(place.name()).doesNotContain(",", ";");
            for (String side : List.of("left ", "right ")) {
                assertThat(ATLAS.places().find(side + place.name())).isNotInstanceOf(Match.Found.class);
                assertThat(ATLAS.areas().find(side + place.name())).isNotInstanceOf(Match.Found.class);
                assertThat(local).doesNotContain(Names.fold(side + place.name()), Names.fold(place.name()));
            }
        }
    }
}
