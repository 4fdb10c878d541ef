package filiform.planning.consent;

import filiform.atlas.Structure;
import filiform.planning.Chance;
import filiform.planning.Contact;
import filiform.planning.Plan;
import java.util.List;

/// Puts the plan's chances of contact into words.
final class Touches {

    private Touches() {}

    static List<Touch> of(Plan plan) {
        return plan.contacts().stream().map(Touches::touch).toList();
    }

    private static Touch touch(Contact contact) {
        Chance chance = contact.chance();
        double value = chance.value().value();
        boolean below = value < chance.floor();
        Frequency shown = Frequency.of(below ? chance.floor() : value);
        double high = Math.max(chance.value().high(), below ? chance.floor() : value);
        Structure structure = contact.structure();
        String words = "%s (%s): %s %s treatments like this. It could be up to %s."
                .formatted(
                        structure.name(),
                        plain(structure.kind()),
                        below ? "fewer than" : "about",
                        shown.words(),
                        Frequency.of(high).words());
        return new Touch(
                structure.name(),
                structure.kind(),
                shown,
                below,
                chance.value().low(),
                high,
                words,
                chance.grade(),
                contact.sources());
    }

    static String plain(Structure.Kind kind) {
        return switch (kind) {
            case NERVE -> "a nerve";
            case ARTERY, VEIN -> "a blood vessel";
            case PLEURA -> "the skin around the lung";
            case CORD -> "the spinal cord and its cover";
            case ORGAN -> "an organ";
            case BONE -> "a bone";
        };
    }
}
