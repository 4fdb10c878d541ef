package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.Ran;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers and words come out the same whatever the country of the machine.
class EveryCountryTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "fa-IR", "fr-FR"})
    void theVisitReadsTheSame(String country) {
        Locale.setDefault(Locale.US);
        Ran text = Ran.with("visit", "../examples/mcmanus-2018.json");
        Ran json = Ran.with("visit", "../examples/mcmanus-2018.json", "--json");
        Ran bad = Ran.json("PLAN".toLowerCase(Locale.ROOT), "{\"SITE\": 1, \"depth\": 1234.5}");
        Locale.setDefault(Locale.forLanguageTag(country));
        assertThat(Ran.with("visit", "../examples/mcmanus-2018.json")).isEqualTo(text);
        Locale.setDefault(Locale.forLanguageTag(country));
        assertThat(Ran.with("visit", "../examples/mcmanus-2018.json", "--json")).isEqualTo(json);
        Locale.setDefault(Locale.forLanguageTag(country));
        assertThat(Ran.json("plan", "{\"SITE\": 1, \"depth\": 1234.5}")).isEqualTo(bad);
        assertThat(text.out()).contains("1 in ", " bits");
    }
}
