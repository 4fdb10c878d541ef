package filiform.response;

import filiform.planning.Contact;
import java.util.Comparator;
import java.util.List;

/// What the plan says of a needle that nothing told stops: the chances of contact that are large all the same.
///
/// The figures of when to warn are the project's own: from 1 in 1,000 for pleura and cord, from 1 in 20 for a nerve
/// or an artery.
final class LargeChance {

    private static final double DEADLY = 1.0 / 1_000;
    private static final double HARMFUL = 1.0 / 20;

    private LargeChance() {}

    /// One sentence for each, the likeliest first.
    static List<String> warnings(List<Contact> nearTip) {
        return nearTip.stream()
                .filter(LargeChance::large)
                .sorted(Comparator.comparingDouble(LargeChance::chance).reversed())
                .map(contact -> "The plan gives this needle a chance of %s to touch the %s."
                        .formatted(words(chance(contact)), contact.structure().name()))
                .toList();
    }

    private static boolean large(Contact contact) {
        return switch (contact.structure().kind()) {
            case PLEURA, CORD, ORGAN -> chance(contact) >= DEADLY;
            case NERVE, ARTERY -> chance(contact) >= HARMFUL;
            case VEIN, BONE -> false;
        };
    }

    private static double chance(Contact contact) {
        return contact.chance().value().value();
    }

    /// "40 %" from 1 in 10 on, else "about 1 in 30"; never finer than the figures.
    private static String words(double chance) {
        if (chance >= 0.995) {
            return "almost 100 %";
        }
        if (chance >= 0.1) {
            return "%d %%".formatted(Math.round(100 * chance));
        }
        long one = Math.round(1 / chance);
        long scale = one < 20 ? 1 : one < 100 ? 5 : one < 1_000 ? 50 : 100;
        return "about 1 in %,d".formatted(Math.round((double) one / scale) * scale);
    }
}
