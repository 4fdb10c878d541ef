package filiform.response;

import filiform.planning.Chance;
import filiform.planning.Contact;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.response.Paths.Path;
import filiform.response.Paths.Spared;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Plans other paths to the same muscle after a stop: leant away, entered beside, or by another technique, never along
/// the same track. Each must touch what is suspected at most half as often and nothing else more often.
public final class NewPath {

    private static final double HALF = 0.5;
    private static final double NOISE = 1.05;
    /// The tip must end in the muscle at least this often, where that is known.
    private static final double SELDOM = 0.05;

    private static final int PLANNED = 3;
    private static final int TOLD = 2;

    private final Planner planner;
    private final Question was;
    private final Set<String> suspects;
    /// On the path that was stopped.
    private final Map<String, Chance> before = new HashMap<>();

    private NewPath(Planner planner, Question was, Set<String> suspects) {
        this.planner = planner;
        this.was = was;
        this.suspects = suspects;
        planner.contacts(was).forEach(contact -> before.put(contact.structure().name(), contact.chance()));
    }

    /// Those found, or why there is none.
    ///
    /// @param was  the path that was stopped, without faults
    /// @param limb true where the entry may be moved and the needle leant: elsewhere what lies beside is not named
    public static Paths find(Planner planner, Question was, Set<String> suspects, boolean limb) {
        List<Path> paths = suspects.isEmpty() ? List.of() : new NewPath(planner, was, suspects).search(limb);
        if (!paths.isEmpty()) {
            return new Paths.Found(paths);
        }
        String why = suspects.isEmpty()
                ? "What was met is not a structure that the plan names, so no path can be planned away from it."
                : "No path was found that touches it at most half as often and spares the rest.";
        return new Paths.None(
                why,
                planner.plan(was).alternatives().stream()
                        .filter(other -> other.gain().isPresent())
                        .map(Plan.Alternative::words)
                        .toList());
    }

    private List<Path> search(boolean limb) {
        return new OtherTracks(was)
                .list(limb).stream()
                        .filter(other -> other.faults().isEmpty())
                        .map(other -> new Tried(other, planner.contacts(other)))
                        .filter(tried -> better(tried.contacts()))
                        .sorted(Comparator.comparingDouble(tried -> worst(tried.contacts())))
                        .limit(PLANNED)
                        .flatMap(tried -> planned(tried.question()).stream())
                        .sorted(Comparator.comparingDouble(NewPath::left))
                        .limit(TOLD)
                        .toList();
    }

    private record Tried(Question question, List<Contact> contacts) {}

    /// The path with its own depth limit, to the depth where the tip most likely ends in the muscle.
    private List<Path> planned(Question question) {
        Planner.Reach reach =
                planner.reach(OtherTracks.by(was, question.technique(), question.approach(), OptionalDouble.empty()));
        if (!(reach.limit() instanceof DepthLimit.At limit) || limit.mm() == 0) {
            return List.of();
        }
        double most = Math.min(limit.mm(), was.needle().length());
        double depth = reach.target() instanceof Plan.Target.Known known ? Math.min(known.depth(), most) : most;
        boolean misses = reach.target() instanceof Plan.Target.Known known
                && known.chance().value().value() < SELDOM;
        List<Contact> contacts = planner.contacts(
                OtherTracks.by(was, question.technique(), question.approach(), OptionalDouble.of(depth)));
        if (misses || !better(contacts)) {
            return List.of();
        }
        return List.of(new Path(reach, depth, spared(contacts)));
    }

    private List<Spared> spared(List<Contact> contacts) {
        return suspects.stream()
                .sorted()
                .map(name -> new Spared(name, chance(name), after(name, contacts), floor(name)))
                .toList();
    }

    /// Every suspect at most half as often, and nothing else more often; a suspect that is not named there counts as
    /// met.
    private boolean better(List<Contact> contacts) {
        boolean spares =
                suspects.stream().allMatch(name -> Math.max(after(name, contacts), floor(name)) <= HALF * chance(name));
        return spares
                && contacts.stream()
                        .filter(contact -> !contact.structure().superficial())
                        .allMatch(contact -> contact.chance().value().value()
                                <= NOISE
                                        * Math.max(
                                                chance(contact.structure().name()),
                                                contact.chance().floor()));
    }

    private double worst(List<Contact> contacts) {
        return suspects.stream()
                .mapToDouble(name -> after(name, contacts))
                .max()
                .orElse(0);
    }

    private static double left(Path path) {
        return path.spares().stream().mapToDouble(Spared::after).max().orElse(0);
    }

    private static double after(String name, List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.structure().name().equals(name))
                .mapToDouble(contact -> contact.chance().value().value())
                .findFirst()
                .orElse(1);
    }

    /// On the path that was stopped; 0 for what that path does not name.
    private double chance(String name) {
        Chance known = before.get(name);
        return known == null ? 0 : known.value().value();
    }

    private double floor(String name) {
        Chance known = before.get(name);
        return known == null ? 0 : known.floor();
    }
}
