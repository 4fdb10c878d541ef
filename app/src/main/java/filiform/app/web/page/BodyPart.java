package filiform.app.web.page;

import java.util.List;

/// Where on the body a movement is seen, so that a long list can be read in parts.
enum BodyPart {
    WRIST("Wrist and forearm", "wrist", "forearm", "palm"),
    HAND("Hand and fingers", "finger", "thumb", "index", "little", "hypothenar", "ok", "shirt", "hand"),
    ARM("Shoulder and elbow", "shoulder", "elbow", "scapula", "arm"),
    FOOT("Foot and toes", "foot", "ankle", "toe", "great toe", "heel"),
    LEG("Hip and knee", "hip", "knee", "thigh", "stairs", "rise"),
    HEAD("Face, jaw, tongue", "eye", "frown", "smil", "lip", "cheek", "jaw", "tongue", "scalp", "mouth", "chin"),
    TRUNK("Neck, trunk, breathing", "neck", "trunk", "rib", "breath", "abdom", "hyoid", "anal", "perine", "pelvic"),
    OTHER("Anywhere");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> stems;

    BodyPart(String title, String... stems) {
        this.title = title;
        this.stems = List.of(stems);
    }

    String title() {
        return title;
    }

    /// The part whose word comes first in the name; anywhere where none does.
    static BodyPart of(String name) {
        String words = " " + name.toLowerCase(java.util.Locale.ROOT);
        BodyPart best = OTHER;
        int first = Integer.MAX_VALUE;
        for (BodyPart part : values()) {
            for (String stem : part.stems) {
                int at = words.indexOf(" " + stem);
                if (at >= 0 && at < first) {
                    first = at;
                    best = part;
                }
            }
        }
        return best;
    }
}
