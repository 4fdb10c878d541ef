package filiform.response;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Structure;
import filiform.planning.Contact;
import filiform.response.Response.Explanation;
import filiform.response.Response.NerveCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which movements and skin areas tell whether a nerve near the needle still works: those whose fibres pass the
/// stretch that the needle may have met.
final class Examine {

    /// A root less likely than this is not tested by itself.
    private static final double WORTH_TESTING = 0.05;

    private Examine() {}

    /// The nerves among the contacts, the likeliest explanation first, then the likeliest contact; roots that explain
    /// come with them.
    static List<NerveCheck> nerves(Atlas atlas, List<Contact> nearTip, List<Explanation> explanations) {
        Map<String, Double> explained = new HashMap<>();
        explanations.forEach(each -> explained.merge(each.structure(), each.probability(), Double::sum));
        var checks = new ArrayList<Weighed>();
        for (Contact contact : nearTip) {
            if (contact.structure().kind() == Structure.Kind.NERVE) {
                checks.add(new Weighed(
                        check(atlas, contact.structure()),
                        explained.getOrDefault(contact.structure().name(), 0.0),
                        contact.chance().value().value()));
            }
        }
        for (Explanation each : explanations) {
            if (each.root() && !each.named() && each.probability() >= WORTH_TESTING) {
                for (String root : each.structure().replace(" root", "").split(", ", -1)) {
                    checks.add(new Weighed(root(atlas, root), each.probability(), 0));
                }
            }
        }
        return checks.stream()
                .sorted(Comparator.comparingDouble(Weighed::explained)
                        .thenComparingDouble(Weighed::contact)
                        .reversed())
                .map(Weighed::check)
                .toList();
    }

    private record Weighed(NerveCheck check, double explained, double contact) {}

    /// What tells whether this nerve still works.
    static NerveCheck check(Atlas atlas, Structure structure) {
        Supplied supplied = Supplied.of(atlas, structure);
        boolean unknown = supplied.equals(Supplied.UNKNOWN)
                && Course.segments(atlas, structure.course()).isEmpty();
        return unknown ? outsideTheAtlas(structure.name()) : check(atlas, structure.name(), supplied);
    }

    /// Dermatome and myotome of a root such as "C7".
    private static NerveCheck root(Atlas atlas, String root) {
        return check(atlas, root + " root", Supplied.ofRoot(atlas, root));
    }

    private static NerveCheck check(Atlas atlas, String name, Supplied supplied) {
        Map<String, Set<String>> movements = new LinkedHashMap<>();
        atlas.muscles().all().stream()
                .filter(muscle -> supplied.muscles().contains(muscle.name()))
                .forEach(muscle -> movement(muscle, movements));
        List<String> areas = atlas.areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.TERRITORY)
                .map(Area::name)
                .filter(supplied.areas()::contains)
                .toList();
        return new NerveCheck(name, lines(movements), areas);
    }

    /// Not knowing rules nothing out: everything below the site.
    private static NerveCheck outsideTheAtlas(String nerve) {
        return new NerveCheck(
                nerve,
                List.of("not in this atlas: test every muscle below the site"),
                List.of("not in this atlas: touch all skin below the site"));
    }

    private static List<String> lines(Map<String, Set<String>> movements) {
        var lines = new ArrayList<String>();
        movements.forEach((action, muscles) -> lines.add("%s (%s)".formatted(action, String.join(", ", muscles))));
        return lines;
    }

    private static void movement(Muscle muscle, Map<String, Set<String>> movements) {
        String action = muscle.actions().stream()
                .filter(Muscle.Action::prime)
                .findFirst()
                .or(() -> muscle.actions().stream().findFirst())
                .map(Muscle.Action::name)
                .orElse("power");
        movements.computeIfAbsent(action, _ -> new LinkedHashSet<>()).add(muscle.name());
    }
}
