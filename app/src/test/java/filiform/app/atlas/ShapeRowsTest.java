package filiform.app.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.atlas.Structure.Shape;
import filiform.atlas.Technique;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a structure lies is told in the frame's words, with the side that a sign means.
class ShapeRowsTest {

    private static final Technique.Frame FRAME = new Technique.Frame("distal", "towards the ulna", "in");

    private static Figure mm(double mean) {
        var source = new Source("made-up", "Made up.", "", "textbook", "full text");
        return new Figure(mean, 0, 0, 3, new Basis(Grade.ASSUMED, List.of(source), ""));
    }

    private static List<String> words(Shape shape) {
        return new ShapeRows(FRAME)
                .of(shape).stream().map(row -> row.label() + ": " + row.words()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0   | 5  | above 0 is the side towards 'the ulna'
            0   | -5 | less than 0 is the side away from 'the ulna'
            90  | 5  | above 0 is the side away from 'distal'
            90  | -5 | less than 0 is the side towards 'distal'
            -90 | 5  | above 0 is the side towards 'distal'
            180 | 5  | above 0 is the side away from 'the ulna'
            """)
    void theSideOfATubeIsSaidAcrossItsRun(double direction, double offset, String side) {
        assertThat(words(new Shape.Tube(mm(2), direction, mm(offset))))
                .anyMatch(row -> row.startsWith("Beside the entry, across its run: ") && row.endsWith("; " + side));
    }

    @Test
    void everyPlaceOfAWindingIsTold() {
        var places = List.of(new Shape.Winding.Place(-20, 0, 0), new Shape.Winding.Place(10, 4, -3));

        assertThat(words(new Shape.Winding(mm(2), places, mm(0))))
                .contains(
                        ": 20 mm away from 'distal'; level with the entry; at the depth given",
                        ": 10 mm towards 'distal'; 4 mm towards 'the ulna'; 3 mm nearer to the skin than the depth given");
    }

    @Test
    void aSolidHasItsWholeSize() {
        assertThat(words(new Shape.Solid(50, 20, 10, -40, mm(0))))
                .contains(
                        "Size: 100 mm long, 40 mm across and 20 mm thick", "Its centre lies: 40 mm away from 'distal'");
    }
}
