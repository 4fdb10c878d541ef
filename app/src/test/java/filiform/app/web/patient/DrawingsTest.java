package filiform.app.web.patient;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.web.patient.Drawings.Felt;
import filiform.knowledge.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a patient drew, as the clinic reads it.
class DrawingsTest {

    private static final Drawings DRAWINGS = new Drawings(Knowledge.load().atlas());

    private static Felt read(String... places) {
        return DRAWINGS.read("a", List.of(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            front:60,430;92,430;92,474;60,474 | Drawn on the front of the body: most of right medial border of the foot
            front:108,430;140,430;140,474;108,474 | Drawn on the front of the body: most of left medial border of the foot
            back:60,460;92,460;92,474;60,474 | Drawn on the back of the body: most of left lateral border of the foot, left heel.
            front:80,300;82,300;82,302;80,302 | Drawn on the front of the body: a part of right anterior thigh.
            front:1,1;20,1;20,20;1,20          | Drawn on the front of the body: it covers no area of skin that has a name here.
            front:60,460;92,474;92,460;60,474  | Drawn on the front of the body: it covers no area of skin that has a name here.
            hand                               | Felt at: hand.
            my hand: it tingles                | Felt at: my hand: it tingles.
            """)
    void theAreasAreNamedWithTheirSides(String place, String said) {
        assertThat(read(place).said()).singleElement().asString().startsWith(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "front:",
                "front:1,1;2,2",
                "front:1,1;2,2;3",
                "front:1,1;2,2;9999,3",
                "front:-1,1;2,2;3,3",
                "front:1e3,1;2,2;3,3",
                "front:1,1,1;2,2;3,3",
                "a view of nobody:1,1;20,1;20,20"
            })
    void whatCannotBeReadIsSaidToBeSo(String place) {
        Felt felt = read(place, place, "hand");

        assertThat(felt.said()).containsExactly("Felt at: hand.", "2 drawings cannot be read: ask where it is felt.");
        assertThat(felt.pictures()).isEmpty();
    }

    @Test
    void whatIsDrawnOnOneViewStandsInOnePicture() {
        Felt felt = read(
                "front:60,460;92,460;92,474;60,474",
                "back:60,460;92,460;92,474;60,474",
                "front:108,460;140,460;140,474;108,474");

        assertThat(felt.said()).hasSize(2);
        assertThat(felt.said().getFirst())
                .contains("most of right ", "left dorsum of the great toe and 4 more; a part of right ");
        assertThat(felt.pictures()).extracting("name").containsExactly("front", "back");
        assertThat(felt.pictures().getFirst().svg().split("class=\"stroke\"", -1))
                .hasSize(3);
        assertThat(felt.words().pictures()).isEmpty();
    }

    @Test
    void nothingDrawnIsNothingSaid() {
        assertThat(read().said()).isEmpty();
    }
}
