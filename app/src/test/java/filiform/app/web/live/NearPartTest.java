package filiform.app.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Site;
import filiform.knowledge.Knowledge;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPartTest {

    private static final Atlas ATLAS = Knowledge.load().atlas();

    @ParameterizedTest
    @CsvSource({
        "rhomboids, back, back",
        "upper trapezius, neck, front",
        "infraspinatus, shoulder, front",
        "gastrocnemius medial head, leg, back",
        "tibialis anterior, leg, front",
        "supinator, forearm, back",
        "semispinalis capitis, neck, back",
        "pectoralis major, chest wall, front"
    })
    void theChartOpensWhereTheMuscleLies(String site, String part, String view) {
        assertThat(NearPart.of(ATLAS.sites().get(site), ATLAS)).isEqualTo(new NearPart(part, view));
    }

    @Test
    void everySiteOpensAtAPartOfTheChart() {
        var parts = ATLAS.places().all().stream().map(BodyPlace::region).collect(Collectors.toSet());
        for (Site site : ATLAS.sites().all()) {
            NearPart near = NearPart.of(site, ATLAS);
            assertThat(parts).as(site.name()).contains(near.part());
            assertThat(near.view()).as(site.name()).isIn("front", "back");
        }
    }
}
