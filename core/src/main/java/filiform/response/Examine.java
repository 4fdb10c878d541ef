package filiform.response;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Names;
import filiform.atlas.Segment;
import filiform.atlas.Structure;
import filiform.planning.Contact;
import filiform.response.Response.NerveCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which movements and skin areas tell whether a nerve near the needle still works: those whose fibres pass the
/// stretch that the needle may have met.
final class Examine {

    /// A smaller part of an area's supply is not felt when it is lost.
    private static final double WORTH_TOUCHING = 0.2;

    private Examine() {}

    /// The nerves among the contacts, likeliest contact first.
    static List<NerveCheck> nerves(Atlas atlas, List<Contact> nearTip) {
        return nearTip.stream()
                .filter(contact -> contact.structure().kind() == Structure.Kind.NERVE)
                .sorted(Comparator.comparingDouble(
                                (Contact contact) -> contact.chance().value().value())
                        .reversed())
                .map(contact -> check(atlas, contact.structure()))
                .toList();
    }

    /// What tells whether this nerve still works.
    static NerveCheck check(Atlas atlas, Structure structure) {
        List<Integer> course = segments(atlas, structure.course());
        if (course.isEmpty()) {
            return outsideTheTree(atlas, structure.name());
        }
        Map<String, Set<String>> movements = new LinkedHashMap<>();
        for (Muscle muscle : atlas.muscles().all()) {
            if (course.stream().anyMatch(segment -> atlas.tree().muscleShare(segment, muscle.name()) > 0)) {
                movement(muscle, movements);
            }
        }
        List<String> areas = atlas.areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.TERRITORY)
                .map(Area::name)
                .filter(area ->
                        course.stream().anyMatch(segment -> atlas.tree().areaShare(segment, area) >= WORTH_TOUCHING))
                .toList();
        return new NerveCheck(structure.name(), lines(movements), areas);
    }

    /// A nerve that the tree does not hold: the muscles and areas that name it as their other supply; where none does,
    /// everything below the site, since not knowing rules nothing out.
    private static NerveCheck outsideTheTree(Atlas atlas, String nerve) {
        Map<String, Set<String>> movements = new LinkedHashMap<>();
        atlas.muscles().all().stream()
                .filter(muscle -> names(muscle.otherSupply(), nerve))
                .forEach(muscle -> movement(muscle, movements));
        List<String> areas = atlas.areas().all().stream()
                .filter(area -> names(area.otherSupply(), nerve))
                .map(Area::name)
                .toList();
        if (movements.isEmpty() && areas.isEmpty()) {
            return new NerveCheck(
                    nerve,
                    List.of("not in this atlas: test every muscle below the site"),
                    List.of("not in this atlas: touch all skin below the site"));
        }
        return new NerveCheck(nerve, lines(movements), areas);
    }

    private static boolean names(String otherSupply, String nerve) {
        return Names.fold(otherSupply).contains(Names.fold(nerve));
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

    /// The segments of the nerve from the course's first point to its last; every segment where a point is not found,
    /// since an unknown stretch may be any.
    private static List<Integer> segments(Atlas atlas, Structure.Course course) {
        var nerve = new ArrayList<Integer>();
        List<Segment> all = atlas.tree().segments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).nerve().equals(course.nerve())) {
                nerve.add(i);
            }
        }
        if (nerve.isEmpty()) {
            return nerve;
        }
        int from = atlas.nerves().get(course.nerve()).indexOf(course.from());
        int to = atlas.nerves().get(course.nerve()).indexOf(course.to());
        return from < 0 || to <= from ? nerve : nerve.subList(from, to);
    }
}
