package filiform.knowledge.tree;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of content files. A new kind is a row here, a schema of the same name, and a reader.
public enum Section {
    ABOUT("about.yaml"),
    SOURCES("sources/"),
    NERVES("nerves/"),
    MUSCLES("muscles/"),
    VARIANTS("variants/"),
    CHART("chart.yaml"),
    AREAS("areas.yaml"),
    PLACES("places.yaml"),
    CONDITIONS("conditions.yaml"),
    DRUGS("drugs.yaml"),
    SITES("sites/"),
    SCREENING("screening.yaml"),
    JURISDICTIONS("jurisdictions.yaml"),
    PLACEMENT("placement.yaml"),
    CONSENT("consent.yaml"),
    SENSATIONS("sensations.yaml"),
    SIGNS("signs.yaml"),
    LOCALISATION("localisation.yaml"),
    RECOVERY("recovery.yaml"),
    CARE("care.yaml"),
    REDFLAGS("redflags.yaml"),
    AFTERCARE("aftercare.yaml"),
    CHECKINS("checkins.yaml"),
    LANGUAGES("languages/"),
    DOCUMENTATION("documentation.yaml"),
    EXPLAIN("explain.yaml");

    private final String place;

    /// A row.
    ///
    /// @param place a file, or a folder of files with a slash at its end
    Section(String place) {
        this.place = place;
    }

    public static Optional<Section> of(String file) {
        return Arrays.stream(values()).filter(section -> section.holds(file)).findFirst();
    }

    public boolean holds(String file) {
        return place.endsWith("/")
                ? file.startsWith(place) && file.endsWith(".yaml") && file.indexOf('/', place.length()) < 0
                : file.equals(place);
    }

    /// The one field at the top of a file that lists its things, such as `nerves`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String schema() {
        return key() + ".schema.json";
    }

    public String place() {
        return place;
    }
}
