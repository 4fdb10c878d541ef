package filiform.knowledge.injury;

import filiform.atlas.Nerve;
import filiform.injury.Localisation;
import filiform.injury.Localisation.Level;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.RivalChance;
import filiform.knowledge.injury.Patient.Stated;
import java.util.List;

/// One published patient and what the program says.
record Judged(Patient patient, Localisation answer) {

    /// Each patient of whom at least this many findings are coded and whose nerve the atlas holds.
    static List<Judged> of(List<Patient> patients, int least) {
        return patients.stream()
                .filter(patient -> patient.count() >= least && !patient.right().isEmpty())
                .map(Judged::of)
                .toList();
    }

    static Judged of(Patient patient) {
        return new Judged(patient, Coded.localise(patient.findings()));
    }

    NerveChance first() {
        return answer.nerves().getFirst();
    }

    RivalChance rival() {
        return answer.rivals().getFirst();
    }

    /// The place of the first right nerve among the nerves, from 1.
    int rank() {
        for (int i = 0; i < answer.nerves().size(); i++) {
            if (right(answer.nerves().get(i))) {
                return i + 1;
            }
        }
        throw new IllegalStateException("Case %d: no nerve of the answer is right.".formatted(patient.number()));
    }

    boolean within(int rank) {
        return rank() <= rank;
    }

    boolean right(NerveChance nerve) {
        return patient.right().stream()
                .anyMatch(right ->
                        right.nerve().equals(nerve.nerve()) && right.side().may(nerve.side()));
    }

    /// Of all right nerves together; two lesions at once may count twice, so it is held at 1.
    double chance() {
        return Math.min(
                1,
                answer.nerves().stream()
                        .filter(this::right)
                        .mapToDouble(NerveChance::probability)
                        .sum());
    }

    /// A rival is likelier than the likeliest right nerve.
    boolean rivalAbove() {
        return rival().probability() > answer.nerves().get(rank() - 1).probability();
    }

    boolean hasLevel() {
        return !patient.levels().isEmpty();
    }

    /// The first nerve is the one whose level is stated, and the level of the answer shares a stretch with it or holds
    /// its point.
    boolean levelRight() {
        return patient.levels().stream().anyMatch(stated -> overlap(stated, answer.level()));
    }

    private static boolean overlap(Stated stated, Level level) {
        if (!stated.nerve().equals(level.nerve())) {
            return false;
        }
        Nerve nerve = Coded.ATLAS.nerves().get(stated.nerve());
        int from = nerve.indexOf(stated.from());
        int to = nerve.indexOf(stated.to());
        int low = nerve.indexOf(level.from());
        int high = nerve.indexOf(level.to());
        return from == to ? low <= from && from <= high : low < to && from < high;
    }

    /// The part of the leading nerve's length that the answer's level takes, 0 to 1.
    double levelLength() {
        Nerve nerve = Coded.ATLAS.nerves().get(answer.level().nerve());
        double length = length(nerve, 0, nerve.lengths().size());
        return length(
                        nerve,
                        nerve.indexOf(answer.level().from()),
                        nerve.indexOf(answer.level().to()))
                / length;
    }

    private static double length(Nerve nerve, int from, int to) {
        return nerve.lengths().subList(from, to).stream()
                .mapToDouble(figure -> figure.mean())
                .sum();
    }

    /// Brier's score of the right nerve alone: 0 is best, 1 worst.
    double brier() {
        return (1 - chance()) * (1 - chance());
    }

    /// Brier's score over every nerve and rival, the right nerves taken as one: 0 is best, 2 worst.
    double brierOfAll() {
        double wrong = answer.nerves().stream()
                .filter(nerve -> !right(nerve))
                .mapToDouble(nerve -> nerve.probability() * nerve.probability())
                .sum();
        double rivals = answer.rivals().stream()
                .mapToDouble(each -> each.probability() * each.probability())
                .sum();
        return brier() + wrong + rivals;
    }
}
