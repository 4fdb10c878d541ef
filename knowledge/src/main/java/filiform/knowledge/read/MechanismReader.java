package filiform.knowledge.read;

import filiform.atlas.Names;
import filiform.injury.recovery.Began;
import filiform.injury.recovery.MechanismKnowledge;
import filiform.injury.recovery.MechanismKnowledge.Feature;
import filiform.injury.recovery.MechanismKnowledge.Finds;
import filiform.injury.recovery.MechanismKnowledge.Group;
import filiform.injury.recovery.MechanismKnowledge.Mechanism;
import filiform.injury.recovery.Trigger;
import filiform.knowledge.tree.Entry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;

/// Reads what `recovery.yaml` says of mechanisms.
final class MechanismReader {

    private MechanismReader() {}

    static MechanismKnowledge read(Entry top) {
        return new MechanismKnowledge(
                new Names<>(top.entries("features").stream()
                        .map(MechanismReader::feature)
                        .toList()),
                top.entries("mechanisms").stream()
                        .map(MechanismReader::mechanism)
                        .toList());
    }

    private static Feature feature(Entry row) {
        return new Feature(
                row.text("name"),
                row.texts("synonyms"),
                row.word("group", Group.class),
                row.has("finds") ? row.word("finds", Finds.class) : Finds.NOTHING,
                row.text("question"),
                row.has("raises") ? Optional.of(row.word("raises", Trigger.class)) : Optional.empty(),
                row.basis());
    }

    private static Mechanism mechanism(Entry row) {
        Entry times = row.entry("began");
        var began = new EnumMap<Began, Double>(Began.class);
        for (Began when : Began.values()) {
            if (when != Began.UNKNOWN) {
                began.put(when, times.number(when.name().toLowerCase(Locale.ROOT)));
            }
        }
        return new Mechanism(
                row.text("name"),
                row.number("weight"),
                began,
                row.numbers("chances"),
                row.text("course"),
                row.text("action"),
                row.basis());
    }
}
