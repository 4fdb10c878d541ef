package filiform.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.knowledge.Knowledge;
import filiform.planning.Approach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A direction is told in the frame's words, whichever way round its angle is written.
class DirectionWordsTest {

    private static final Technique.Frame FRAME =
            new Technique.Frame("distal, along the humerus", "towards the ulna", "in");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0    | towards 'distal, along the humerus'
            90   | towards 'the ulna'
            180  | away from 'distal, along the humerus'
            270  | away from 'the ulna'
            -90  | away from 'the ulna'
            360  | towards 'distal, along the humerus'
            45   | between 'distal, along the humerus' and 'the ulna'
            70   | between 'the ulna' and 'distal, along the humerus', nearer the first
            -30  | between 'distal, along the humerus' and away from 'the ulna', nearer the first
            225  | between away from 'distal, along the humerus' and away from 'the ulna'
            """)
    void theAxesOfTheFrameSayWhere(double azimuth, String words) {
        assertThat(DirectionWords.along(azimuth, FRAME)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0  | 0   | 0  | 0   | perpendicular to the skin
            0  | 45  | 0  | 0   | perpendicular to the skin
            12 | 90  | 0  | 0   | tilted 12° from the perpendicular, towards 'the ulna'
            0  | 0   | 10 | 0   | entry 10 mm towards 'distal, along the humerus', perpendicular to the skin
            5  | 180 | -3 | 2.5 | entry 3 mm away from 'distal, along the humerus', entry 2.5 mm towards 'the ulna', tilted 5° from the perpendicular, away from 'distal, along the humerus'
            0  | 0   | 0  | -60 | entry 60 mm away from 'the ulna', perpendicular to the skin
            """)
    void theEntryIsToldBeforeTheDirection(double tilt, double azimuth, double x, double y, String words) {
        assertThat(DirectionWords.of(new Approach(tilt, azimuth, x, y), FRAME)).isEqualTo(words);
    }

    @Test
    void noReaderIsToldAnAxisOrASecondAngle() {
        for (Site site : Knowledge.load().atlas().sites().all()) {
            for (Technique technique : site.techniques()) {
                assertThat(DirectionWords.of(technique))
                        .as(site.name())
                        .doesNotContain("axis", "azimuth", "towards 'towards")
                        .containsPattern("^(perpendicular to the skin|tilted [^°]*°[^°]*)$");
            }
        }
    }
}
