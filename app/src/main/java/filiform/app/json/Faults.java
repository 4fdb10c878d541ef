package filiform.app.json;

import filiform.knowledge.tree.Fault;
import java.util.ArrayList;
import java.util.List;

/// Collects everything wrong with one input. Codes never change once released.
public final class Faults {

    /// What can be wrong with an input.
    public enum Code {
        NOT_JSON("F-001"),
        TOO_LARGE("F-002"),
        TOO_DEEP("F-003"),
        DUPLICATE_KEY("F-004"),
        UNKNOWN_KEY("F-005"),
        MISSING("F-006"),
        WRONG_TYPE("F-007"),
        OUT_OF_RANGE("F-008"),
        UNKNOWN_NAME("F-009"),
        AMBIGUOUS_NAME("F-010"),
        NOT_A_CHOICE("F-011"),
        CONTRADICTION("F-012"),
        IMPOSSIBLE_DEPTH("F-013"),
        BAD_DATE("F-014"),
        EMPTY_LIST("F-015"),
        UNREADABLE("F-016"),
        BAD_COMMAND("F-017"),
        MORE("F-018"),
        BAD_OUTLINE("F-019"),
        PROGRAM("F-099");

        private final String label;

        Code(String label) {
            this.label = label;
        }
    }

    /// More than this many are of no use to anyone, and hostile input may hold millions.
    private static final int MOST = 100;

    private final List<Fault> all = new ArrayList<>();

    public void add(Code code, String where, String what) {
        addAll(List.of(of(code, where, what)));
    }

    /// Adds each fault that is not here yet, up to the most; then one that says so.
    public void addAll(List<Fault> faults) {
        for (Fault fault : faults) {
            if (all.contains(fault) || all.size() > MOST) {
                continue;
            }
            all.add(
                    all.size() < MOST
                            ? fault
                            : of(Code.MORE, "$", "More than %d faults; the rest is not listed.".formatted(MOST)));
        }
    }

    /// True where a fault of this code was found at this place.
    public boolean has(String code, String where) {
        return all.stream()
                .anyMatch(fault -> fault.code().equals(code) && fault.where().equals(where));
    }

    /// True where no further fault would be listed, so that reading on is of no use.
    public boolean full() {
        return all.size() > MOST;
    }

    public static Fault of(Code code, String where, String what) {
        return new Fault(code.label, where, what);
    }

    public boolean none() {
        return all.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(all);
    }

    public static <T> Parsed<T> one(Code code, String where, String what) {
        return new Parsed.Bad<>(List.of(of(code, where, what)));
    }
}
