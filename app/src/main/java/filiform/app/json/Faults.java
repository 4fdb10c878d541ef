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
        UNREADABLE("F-016");

        private final String label;

        Code(String label) {
            this.label = label;
        }
    }

    /// More than this many are of no use to anyone, and hostile input may hold millions.
    private static final int MOST = 100;

    private final List<Fault> all = new ArrayList<>();

    public void add(Code code, String where, String what) {
        if (all.size() < MOST) {
            all.add(new Fault(code.label, where, what));
        }
    }

    public boolean none() {
        return all.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(all);
    }

    public static <T> Parsed<T> one(Code code, String where, String what) {
        return new Parsed.Bad<>(List.of(new Fault(code.label, where, what)));
    }
}
