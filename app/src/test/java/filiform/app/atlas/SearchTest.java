package filiform.app.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.atlas.AtlasSearch.Hit;
import filiform.knowledge.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reviewed questions to the search, and what nobody types in good faith.
class SearchTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final AtlasSearch SEARCH = new AtlasSearch(
            new Sheets(new Relations(KNOWLEDGE.atlas())),
            KNOWLEDGE.localisation().signs());

    @ParameterizedTest
    @CsvFileSource(resources = "search.csv", numLinesToSkip = 1)
    void whatIsSoughtIsFoundAndSaysWhy(String query, String kind, String name, String why) {
        assertThat(SEARCH.search(query))
                .filteredOn(hit -> hit.link().kind().word().equals(kind))
                .filteredOn(hit -> hit.link().name().equals(name))
                .singleElement()
                .extracting(Hit::why)
                .asString()
                .contains(why);
    }

    @Test
    void theThingOfExactlyThatNameComesFirst() {
        for (Kind kind : Kind.values()) {
            kind.names(Knowledge.load().atlas()).all().stream()
                    .filter(thing -> thing.name().length() <= AtlasSearch.LONGEST)
                    .forEach(thing -> assertThat(SEARCH.search(thing.name()).stream()
                                    .limit(Kind.values().length)
                                    .map(Hit::link))
                            .contains(Link.to(thing)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "<script>", "%00", "../..", "\n\n", "zzzzzzzz", "'; drop table"})
    void nonsenseFindsNothingAndBreaksNothing(String text) {
        assertThat(SEARCH.search(text)).isEmpty();
        assertThat(SEARCH.near(text)).hasSizeLessThan(40);
    }

    @Test
    void aTextThatIsTooLongFindsNothing() {
        for (String text : List.of("radial ".repeat(100), "x".repeat(1_000_000))) {
            assertThat(SEARCH.search(text)).isEmpty();
            assertThat(SEARCH.near(text)).isEmpty();
        }
    }

    @Test
    void wordsBeyondTheEighthAreNotLookedAt() {
        String eight = "radial nerve nerve nerve nerve nerve nerve nerve";

        assertThat(SEARCH.search(eight + " zzz")).isNotEmpty().isEqualTo(SEARCH.search(eight));
        assertThat(SEARCH.search("zzz " + eight)).isEmpty();
    }

    @Test
    void everySignWithAMovementLeadsToMusclesNervesAndRoots() {
        KNOWLEDGE.localisation().signs().stream()
                .filter(sign -> !sign.action().isBlank())
                .forEach(sign -> assertThat(SEARCH.search(sign.name()))
                        .as(sign.name())
                        .filteredOn(hit -> hit.why().contains(" in: " + sign.name()))
                        .extracting(hit -> hit.link().kind())
                        .contains(Kind.MUSCLE, Kind.NERVE));
    }

    @Test
    void halfASignIsNoSign() {
        assertThat(SEARCH.search("foot"))
                .isNotEmpty()
                .noneMatch(hit -> hit.why().contains("foot drop"));
    }

    @Test
    void aSlipOfTheKeyboardIsForgiven() {
        assertThat(SEARCH.near("radail nerve")).contains(new Link(Kind.NERVE, "radial nerve"));
    }
}
