package filiform.injury;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Muscle power on the Medical Research Council scale, used with the permission of the Medical Research Council.
///
/// `WEAK` stands for somewhere between 1 and 4+, when nobody graded it.
public enum Mrc {
    M0("0", 0, 0, 0, 0),
    M1("1", 1, 1, 1, 1),
    M2("2", 1, 1, 2, 2),
    M3("3", 2, 2, 3, 3),
    M4_MINUS("4-", 3, 3, 4, 4),
    M4("4", 3, 3, 5, 5),
    M4_PLUS("4+", 3, 3, 6, 6),
    M5("5", 4, 4, 7, 7),
    WEAK("weak", 1, 3, 1, 6);

    /// How many classes the likelihood table tells apart: 0, 1 to 2, 3, 4- to 4+, 5.
    public static final int CLASSES = 5;

    /// The classes in which a limb or digit cannot be held against gravity.
    static final List<Integer> NOT_AGAINST_GRAVITY = List.of(0, 1);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by toList, which nobody can change
    private final List<Integer> classes;

    private final int lowest;
    private final int highest;

    Mrc(String words, int firstClass, int lastClass, int lowest, int highest) {
        this.words = words;
        classes = IntStream.rangeClosed(firstClass, lastClass).boxed().toList();
        this.lowest = lowest;
        this.highest = highest;
    }

    public String words() {
        return words;
    }

    List<Integer> classes() {
        return classes;
    }

    /// Where it stands among the grades.
    Rank rank() {
        return new Rank(lowest, highest);
    }

    public boolean normal() {
        return this == M5;
    }

    /// The grade written so, or nothing: the caller reports the fault.
    public static List<Mrc> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.equals("normal")) {
            return List.of(M5);
        }
        return List.of(values()).stream()
                .filter(grade -> grade.words.equals(wanted))
                .toList();
    }
}
