package filiform.knowledge;

import filiform.atlas.Grade;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Value;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How much the content holds.
///
/// @param things  how many of each kind of thing
/// @param figures how many figures of each grade stand in all files
public record Counts(Map<Thing, Integer> things, Map<Grade, Integer> figures) {

    /// What is counted, in the order in which it is shown.
    public enum Thing {
        /// Without roots, parts of a plexus and the cord.
        NERVES("nerves and branches"),
        PLEXUS_PARTS("parts of a plexus"),
        ROOTS("roots"),
        BUNDLES("bundles that can be hurt alone"),
        VARIANTS("variants"),
        MUSCLES("muscles"),
        /// Muscles with the places where pain from their trigger points is felt.
        REFERRALS("muscles with referred pain areas"),
        AREAS("areas of skin"),
        PLACES("places where pain is felt"),
        SITES("sites"),
        /// Sites of which each structure that may be hit has a depth with a source, not an assumed one alone.
        SITES_WITH_SOURCED_DEPTHS("sites where every structure's depth has a source"),
        /// Sites of which at least one structure that may be hit has a depth with a source.
        SITES_WITH_A_SOURCED_DEPTH("sites where at least one structure's depth has a source"),
        TECHNIQUES("techniques"),
        CONDITIONS("conditions"),
        SIGNS("named signs"),
        MEDICINES("medicines"),
        SOURCES("sources");

        private final String words;

        Thing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Counts {
        things = Collections.unmodifiableMap(new EnumMap<>(things));
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    public int of(Thing thing) {
        return things.getOrDefault(thing, 0);
    }

    public int of(Grade grade) {
        return figures.getOrDefault(grade, 0);
    }

    public int allFigures() {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Counts read(Entry entry) {
        var things = new EnumMap<Thing, Integer>(Thing.class);
        for (Thing thing : Thing.values()) {
            things.put(thing, entry.whole(thing.key()));
        }
        var figures = new EnumMap<Grade, Integer>(Grade.class);
        Entry byGrade = entry.entry("figures");
        for (Grade grade : Grade.values()) {
            figures.put(grade, byGrade.whole(grade.words()));
        }
        return new Counts(things, figures);
    }

    /// As it stands in the compiled knowledge.
    public Value.Fields tree() {
        var fields = new LinkedHashMap<String, Value>();
        for (Thing thing : Thing.values()) {
            fields.put(thing.key(), new Value.Amount(of(thing), 0));
        }
        var byGrade = new LinkedHashMap<String, Value>();
        for (Grade grade : Grade.values()) {
            byGrade.put(grade.words(), new Value.Amount(of(grade), 0));
        }
        fields.put("figures", new Value.Fields(byGrade, 0));
        return new Value.Fields(fields, 0);
    }
}
