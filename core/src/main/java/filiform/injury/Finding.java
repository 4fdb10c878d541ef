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

    /// Needle electromyography: which units answered when the patient tried.
    record Recruitment(Muscle muscle, Units units) implements Finding {}

    /// Nerve conduction across a place.
    record Conduction(Place across, ConductionResult result) implements Finding {}

    /// Ultrasound or MRI of a nerve.
    record Imaging(String nerve, String method, ImagingResult result) implements Finding {}

    record Atrophy(Muscle muscle, boolean present) implements Finding {}

    /// Sweating, colour or warmth changed in an area.
    record Autonomic(Area area, boolean present) implements Finding {}

    /// A feeling that runs into an area.
    record Radiation(Area area, boolean present, Quality quality) implements Finding {
        public Radiation(Area area, boolean present) {
            this(area, present, Quality.UNSAID);
        }
    }

    /// What runs there.
    enum Quality {
        /// Electric, shooting, burning, tingling or numb.
        NERVE,
        /// Dull or aching.
        DULL,
        UNSAID
    }

    /// What voluntary activity the needle showed.
    enum Units {
        NONE(0),
        REDUCED(1),
        FULL(2);

        private final int lossClass;

        Units(int lossClass) {
            this.lossClass = lossClass;
        }

        int lossClass() {
            return lossClass;
        }
    }

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

    /// A reflex and the muscles that answer.
    record ReflexArc(String name, List<Muscle> muscles, List<String> synonyms) implements Named {
        public ReflexArc {
            muscles = List.copyOf(muscles);
            synonyms = List.copyOf(synonyms);
            if (muscles.isEmpty()) {
                throw new IllegalArgumentException("%s needs a muscle that answers.".formatted(name));
            }
        }

        public ReflexArc(String name, Muscle muscle, List<String> synonyms) {
            this(name, List.of(muscle), synonyms);
        }
    }

    /// A named sign, loss or test, such as wrist drop or "cannot extend the thumb".
    ///
    /// @param alarm true for a sign that is an emergency by itself
    record Sign(String name, Tells tells, boolean alarm, List<String> synonyms) implements Named {
        public Sign {
            synonyms = List.copyOf(synonyms);
        }

        /// The sign that one movement cannot be held against gravity; without a movement it tells nothing of the place.
        public Sign(String name, String action, boolean alarm, List<String> synonyms) {
            this(
                    name,
                    action.isBlank()
                            ? new Tells.Nothing()
                            : new Tells.Loss(List.of(new Tells.Mover(action, "", 1)), true),
                    alarm,
                    synonyms);
        }

        public boolean showsLoss() {
            return tells instanceof Tells.Loss;
        }

        /// The movements whose loss it shows; those of its muscles are not among them.
        public List<String> movements() {
            return movers().stream()
                    .map(Tells.Mover::action)
                    .filter(action -> !action.isBlank())
                    .toList();
        }

        /// The muscles that it names by themselves.
        public List<String> muscles() {
            return movers().stream()
                    .map(Tells.Mover::muscle)
                    .filter(muscle -> !muscle.isBlank())
                    .toList();
        }

        private List<Tells.Mover> movers() {
            return tells instanceof Tells.Loss(List<Tells.Mover> movers, var _) ? movers : List.of();
        }

        /// The one movement that drops; blank for every other sign.
        public String action() {
            return tells instanceof Tells.Loss(List<Tells.Mover> movers, boolean drop) && drop && movers.size() == 1
                    ? movers.getFirst().action()
                    : "";
        }
    }
}
