package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Structure;
import filiform.atlas.When;
import filiform.measure.Interval;
import filiform.measure.Side;
import filiform.planning.Chance;
import filiform.planning.Contact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;

/// Examinations drawn at random from every kind of finding, sense or nonsense; no test stands twice in one.
public final class DrawnExamination {

    private final Random random;
    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;

    public DrawnExamination(long seed, Atlas atlas, LocalisationKnowledge knowledge) {
        random = new Random(seed);
        this.atlas = atlas;
        this.knowledge = knowledge;
    }

    /// The next one.
    ///
    /// @param sides those that a finding may have
    public Examination next(int findings, List<Side> sides) {
        return next(findings, sides, _ -> true);
    }

    /// The next one, of these kinds of findings alone.
    public Examination next(int findings, List<Side> sides, Predicate<Finding> among) {
        var observed = new ArrayList<Observed>();
        var tested = new HashSet<Tested>();
        while (observed.size() < findings) {
            Finding finding = finding();
            if (among.test(finding) && tested.add(Tested.by(finding))) {
                OptionalInt day = random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(40));
                observed.add(new Observed(finding, any(sides), day, finding.toString()));
            }
        }
        boolean needle = random.nextInt(3) == 0;
        return new Examination(
                observed,
                needle ? any(List.of(Side.values())) : Side.UNSAID,
                needle ? contacts() : List.of(),
                needle ? List.of(any(atlas.muscles().all()).name()) : List.of(),
                needle ? List.of(any(atlas.areas().all()).name()) : List.of());
    }

    private Finding finding() {
        Muscle muscle = any(atlas.muscles().all());
        Area area = any(atlas.areas().all());
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> new Finding.Power(muscle, any(List.of(Mrc.values())));
            case 3, 4 -> new Finding.Feeling(area, any(List.of(Sensation.values())));
            case 5 ->
                muscle.actions().isEmpty()
                        ? finding()
                        : new Finding.Movement(any(muscle.actions()).name(), any(List.of(Mrc.values())));
            case 6 -> new Finding.Reflex(any(knowledge.reflexes()), any(List.of(Finding.Response.values())));
            case 7, 8 -> new Finding.NamedSign(any(knowledge.signs()), random.nextBoolean());
            case 9 -> new Finding.Tinel(place(), random.nextBoolean());
            case 10 -> new Finding.Electromyography(muscle, random.nextBoolean());
            case 11 -> new Finding.Recruitment(muscle, any(List.of(Finding.Units.values())));
            case 12 -> new Finding.Conduction(place(), any(List.of(Finding.ConductionResult.values())));
            case 13 -> new Finding.Radiation(area, random.nextBoolean(), any(List.of(Finding.Quality.values())));
            default -> rare(muscle, area);
        };
    }

    private Finding rare(Muscle muscle, Area area) {
        return switch (random.nextInt(3)) {
            case 0 -> new Finding.Imaging(place().nerve(), "MRI", any(List.of(Finding.ImagingResult.values())));
            case 1 -> new Finding.Atrophy(muscle, random.nextBoolean());
            default -> new Finding.Autonomic(area, random.nextBoolean());
        };
    }

    private Finding.Place place() {
        Nerve nerve = any(atlas.nerves().all());
        return new Finding.Place(nerve.name(), any(nerve.points()).name());
    }

    private List<Contact> contacts() {
        var contacts = new ArrayList<Contact>();
        for (int i = 0; i < 3; i++) {
            contacts.add(contact(any(atlas.nerves().all()), Math.pow(10, -4 * random.nextDouble())));
        }
        return contacts;
    }

    private Contact contact(Nerve nerve, double chance) {
        Figure figure = nerve.lengths().getFirst();
        int from = random.nextInt(nerve.lengths().size());
        int to = from + 1 + random.nextInt(nerve.lengths().size() - from);
        var structure = new Structure(
                nerve.name(),
                Structure.Kind.NERVE,
                new Structure.Shape.Tube(figure, 0, figure),
                List.of(new Structure.Depth(figure, When.ANYONE)),
                new Structure.Course(
                        nerve.name(),
                        nerve.points().get(from).name(),
                        nerve.points().get(to).name()));
        return new Contact(
                structure,
                List.of(),
                new Chance(new Interval(chance, chance, chance), 0, Grade.ASSUMED, Chance.THIN_FLOOR),
                1,
                new Contact.DesignPoint(0, 0, 0, 0, 0, ""),
                List.of(),
                List.of());
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
