package filiform.app.atlas;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Condition;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Variant;
import java.util.List;
import java.util.Optional;

/// The kinds of things that have a sheet, in the order in which they are listed.
public enum Kind {
    /// Roots, plexus parts and the spinal cord stand among the nerves.
    NERVE("nerve", "nerves"),
    MUSCLE("muscle", "muscles"),
    AREA("area", "areas"),
    SITE("site", "sites"),
    PLACE("place", "places"),
    CONDITION("condition", "conditions"),
    VARIANT("variant", "variants");

    private final String word;
    private final String plural;

    Kind(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    public String word() {
        return word;
    }

    public String plural() {
        return plural;
    }

    /// Everything of this kind.
    public Names<? extends Named> names(Atlas atlas) {
        return switch (this) {
            case NERVE -> atlas.nerves();
            case MUSCLE -> atlas.muscles();
            case AREA -> atlas.areas();
            case SITE -> atlas.sites();
            case PLACE -> atlas.places();
            case CONDITION -> atlas.conditions();
            case VARIANT -> atlas.variants();
        };
    }

    static Kind of(Named thing) {
        return switch (thing) {
            case Nerve _ -> NERVE;
            case Muscle _ -> MUSCLE;
            case Area _ -> AREA;
            case Site _ -> SITE;
            case BodyPlace _ -> PLACE;
            case Condition _ -> CONDITION;
            case Variant _ -> VARIANT;
            default -> throw new IllegalArgumentException("The atlas holds no " + thing.getClass());
        };
    }

    /// The kind that an address names.
    public static Optional<Kind> named(String word) {
        return List.of(values()).stream().filter(kind -> kind.word.equals(word)).findFirst();
    }
}
