package filiform.planning;

import filiform.atlas.Structure;
import filiform.planning.Contact.Importance;
import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Turns numbers of the engine into a clinician's sentences. The design point is that of a single pass.
final class Words {

    /// A design point farther off than this, in standard deviations, tells no likely way: it stands for less than any
    /// floor.
    private static final double FAR = 5;

    private Words() {}

    private static boolean nameable(DesignPoint design) {
        return design.reached() && design.index() <= FAR;
    }

    static Contact contact(Judged judged, Insertion insertion, Chance chance, Encounter encounter, DesignPoint design) {
        return new Contact(
                judged.structure(),
                judged.depths(),
                chance,
                index(encounter, design, chance),
                designPoint(judged.structure(), encounter, design, chance),
                importance(judged.structure(), encounter, design),
                judged.sources(insertion));
    }

    /// That of the design point; where none was found though it is not out of reach, that of the chance.
    private static double index(Encounter encounter, DesignPoint design, Chance chance) {
        return design.reached() || encounter.outOfReach()
                ? design.index()
                : -Normal.quantile(Math.clamp(chance.value().value(), 1e-15, 1 - 1e-15));
    }

    private static Contact.DesignPoint designPoint(
            Structure structure, Encounter encounter, DesignPoint design, Chance chance) {
        double[] u = design.variables();
        var pose = encounter.pose();
        double deep = pose.depthSd() * u[Encounter.DEPTH];
        double a = pose.directionSd() * u[Encounter.TILT_A];
        double b = pose.directionSd() * u[Encounter.TILT_B];
        double steep = Math.toDegrees(StrictMath.atan(Math.sqrt(a * a + b * b)));
        double shallower = -encounter.obstacle().depthSd() * u[Encounter.STRUCTURE_DEPTH];
        double lateral = u.length > Encounter.LATERAL ? encounter.lateralSd() * u[Encounter.LATERAL] : 0;
        double along = u.length > Encounter.ALONG ? pose.entrySd() * u[Encounter.ALONG] : 0;
        double entry = StrictMath.hypot(lateral * encounter.entryPart(), along);
        double aside = Math.abs(lateral) * (1 - encounter.entryPart());
        return new Contact.DesignPoint(
                deep,
                steep,
                entry,
                shallower,
                aside,
                sentence(structure, encounter, design, chance, deep, steep, entry, shallower, aside));
    }

    private static String sentence(
            Structure structure,
            Encounter encounter,
            DesignPoint design,
            Chance chance,
            double deep,
            double steep,
            double entry,
            double shallower,
            double aside) {
        String name = "the " + structure.name();
        if (!nameable(design)) {
            if (design.index() < 0) {
                return "The plan as stated reaches %s, and no likely error misses it.".formatted(name);
            }
            return encounter.outOfReach() || (design.reached() && chance.value().value() < chance.floor())
                    ? "No likely combination of errors reaches %s.".formatted(name)
                    : "No single likeliest way could be named.";
        }
        var needle = new ArrayList<String>();
        add(needle, Math.abs(deep), 0.5, deep > 0 ? "%s mm deeper" : "%s mm less deep");
        add(needle, steep, 1, "%s° off the planned direction");
        add(needle, entry, 0.5, "in %s mm beside the planned entry");
        var body = new ArrayList<String>();
        add(body, Math.abs(shallower), 0.5, shallower > 0 ? "%s mm nearer to the skin" : "%s mm deeper");
        add(body, aside, 0.5, "%s mm to the side of its usual course");
        String go = needle.isEmpty() ? "" : "the needle would have to go " + join(needle);
        String lie = body.isEmpty() ? "" : name + " would have to lie " + join(body);
        String both = go.isEmpty() || lie.isEmpty() ? go + lie : go + " and " + lie;
        if (design.index() < 0) {
            return both.isEmpty()
                    ? "The plan as stated reaches %s.".formatted(name)
                    : "The plan as stated reaches %s: to miss it, %s.".formatted(name, both);
        }
        return both.isEmpty()
                ? "The plan as stated just reaches %s.".formatted(name)
                : "To touch %s, %s.".formatted(name, both);
    }

    private static void add(List<String> parts, double amount, double least, String words) {
        if (amount >= least) {
            parts.add(words.formatted(Long.toString(Math.round(amount))));
        }
    }

    static String join(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static List<Importance> importance(Structure structure, Encounter encounter, DesignPoint design) {
        double[] shares = design.shares();
        if (!nameable(design) || Arrays.stream(shares).sum() == 0) {
            return List.of();
        }
        var list = new ArrayList<Importance>();
        double direction = shares[Encounter.TILT_A] + shares[Encounter.TILT_B];
        double bent = encounter.pose().bendPart();
        add(list, "direction of the needle", direction * (1 - bent));
        add(list, "bending of the needle", direction * bent);
        add(list, "depth of the needle", shares[Encounter.DEPTH]);
        add(list, "depth of the " + structure.name(), shares[Encounter.STRUCTURE_DEPTH]);
        if (shares.length > Encounter.LATERAL) {
            double lateral = shares[Encounter.LATERAL];
            double along = shares.length > Encounter.ALONG ? shares[Encounter.ALONG] : 0;
            add(list, "size of the " + structure.name(), shares[Encounter.RADIUS]);
            add(list, "entry of the needle", lateral * encounter.entryPart() + along);
            add(list, "course of the " + structure.name(), lateral * (1 - encounter.entryPart()));
        }
        list.sort(Comparator.comparingDouble(Importance::share).reversed());
        return list;
    }

    private static void add(List<Importance> list, String factor, double share) {
        list.add(new Importance(factor, share, shareWords(factor, share)));
    }

    static String shareWords(String factor, double share) {
        if (share > 0.5) {
            return "Most of this risk is the %s.".formatted(factor);
        }
        long percent = Math.round(100 * share);
        return percent == 0
                ? "Hardly any of this risk is the %s.".formatted(factor)
                : "%d percent of this risk is the %s.".formatted(percent, factor);
    }

    /// A probability as people read it, to two digits, claiming no less than the floor.
    static String chance(double value, double floor) {
        if (value < floor) {
            return "below 1 in " + count(1 / floor);
        }
        if (value > 0.99) {
            return "above 99 percent";
        }
        return value >= 0.01
                ? String.format(Locale.ROOT, "%.0f percent", 100 * value)
                : "1 in " + count(twoDigits(1 / value));
    }

    private static String count(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    private static double twoDigits(double value) {
        double unit = 1;
        while (value / unit >= 100) {
            unit *= 10;
        }
        return Math.rint(value / unit) * unit;
    }

    static String millimetres(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }
}
