package filiform.injury.recovery;

import filiform.injury.Course;
import filiform.injury.Observed;
import filiform.injury.Rank;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// What was seen over time of one muscle, movement or area.
///
/// @param after no sign of recovery up to this day; 0 where nothing is known
/// @param by    the day on which a sign was first seen; empty where none was
/// @param tells true where `after` counts as evidence: the loss was whole, or it was seen at the beginning, so that
///              an earlier recovery would have shown
public record Seen(State state, int after, OptionalInt by, boolean tells) {

    /// A partial loss found no later than this day is taken for what the injury left.
    private static final int BEGINNING = 14;

    static final Seen NOTHING = new Seen(State.NOT_EXAMINED, 0, OptionalInt.empty(), false);

    /// How it stands.
    public enum State {
        LOST,
        REDUCED,
        RECOVERING,
        RECOVERED,
        NORMAL,
        NOT_EXAMINED;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    private record Dated(int day, Rank rank, boolean deficit) {}

    /// From all findings of the one test.
    static Seen of(List<Observed> findings) {
        if (findings.isEmpty()) {
            return NOTHING;
        }
        List<Dated> dated = findings.stream()
                .filter(observed -> observed.day().isPresent())
                .flatMap(observed -> Rank.of(observed.finding()).stream()
                        .map(rank -> new Dated(observed.day().getAsInt(), rank, Course.abnormal(observed))))
                .sorted(Comparator.comparingInt(Dated::day)
                        .thenComparingInt(each -> each.rank().low()))
                .toList();
        List<Dated> from = dated.stream().dropWhile(each -> !each.deficit()).toList();
        if (from.isEmpty()) {
            boolean lost = findings.stream().anyMatch(Course::abnormal);
            return new Seen(lost ? State.REDUCED : State.NORMAL, 0, OptionalInt.empty(), false);
        }
        Dated first = from.getFirst();
        boolean whole = first.rank().high() == 0;
        boolean tells = whole || first.day() <= BEGINNING;
        int after = first.day();
        for (Dated later : from) {
            if (later.day() > first.day() && first.rank().worseThan(later.rank())) {
                State state = from.getLast().deficit() ? State.RECOVERING : State.RECOVERED;
                return new Seen(state, after, OptionalInt.of(later.day()), tells);
            }
            after = Math.max(after, later.day());
        }
        return new Seen(whole ? State.LOST : State.REDUCED, after, OptionalInt.empty(), tells);
    }
}
