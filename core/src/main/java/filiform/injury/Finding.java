package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import java.util.List;

/// One thing that was examined, with what it showed. What was not examined has no finding, and is not normal.
public sealed interface Finding {

    record Power(Muscle muscle, Mrc mrc) implements Finding {}

    /// A movement such as "wrist extension", made by several muscles.
    record Movement(String action, Mrc mrc) implements Finding {}

    record Feeling(Area area, Sensation sensation) implements Finding {}

    record Reflex(ReflexArc arc, Response response) implements Finding {}

    record NamedSign(Sign sign, boolean present) implements Finding {}

    /// Tapping over the place sends tingling down the nerve.
    record Tinel(Place place, boolean present) implements Finding {}

    /// Needle electromyography: was there spontaneous (denervation) activity?
    record Electromyography(Muscle muscle, boolean denervation) implements Finding {}

    /// Nerve conduction across a place.
    record Conduction(Place across, ConductionResult result) implements Finding {}

    /// Ultrasound or MRI of a nerve.
    record Imaging(String nerve, String method, ImagingResult result) implements Finding {}

    record Atrophy(Muscle muscle, boolean present) implements Finding {}

    /// Sweating, colour or warmth changed in an area.
    record Autonomic(Area area, boolean present) implements Finding {}

    /// Pain or tingling that runs into an area.
    record Radiation(Area area, boolean present) implements Finding {}

    /// A reflex's answer; `BRISK` points above the nerve.
    enum Response {
        ABSENT(0),
        REDUCED(1),
        NORMAL(2),
        BRISK(2);

        /// How many classes the likelihood table tells apart: absent, reduced, normal or more.
        static final int CLASSES = 3;

        private final int lossClass;

        Response(int lossClass) {
            this.lossClass = lossClass;
        }

        int lossClass() {
            return lossClass;
        }
    }

    /// What a conduction study showed; the last two are a report's own conclusion where it gives no raw result.
    enum ConductionResult {
        NORMAL,
        CONDUCTION_BLOCK,
        SLOWING,
        REDUCED_AMPLITUDE,
        ABSENT,
        NEURAPRAXIA,
        AXON_LOSS;

        /// A change at the place itself, against one along the whole nerve.
        boolean focal() {
            return this == CONDUCTION_BLOCK || this == SLOWING || this == NEURAPRAXIA;
        }
    }

    /// What imaging showed of the nerve.
    enum ImagingResult {
        NORMAL,
        SWELLING,
        HAEMATOMA,
        DISCONTINUITY
    }

    /// A point of the nerve tree.
    record Place(String nerve, String point) {}

    /// A reflex and the muscle that answers.
    record ReflexArc(String name, Muscle muscle, List<String> synonyms) implements Named {
        public ReflexArc {
            synonyms = List.copyOf(synonyms);
        }
    }

    /// A named sign and the movement that it shows to be lost against gravity.
    ///
    /// @param action blank where the sign speaks of no movement; then it does not localise
    /// @param alarm  true for a sign that is an emergency by itself
    record Sign(String name, String action, boolean alarm, List<String> synonyms) implements Named {
        public Sign {
            synonyms = List.copyOf(synonyms);
        }
    }
}
