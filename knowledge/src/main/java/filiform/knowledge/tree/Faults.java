package filiform.knowledge.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects every fault in the order found; the same fault found twice counts once.
public final class Faults {

    private final Set<Fault> found = new LinkedHashSet<>();

    public void add(Code code, String where, String what) {
        found.add(new Fault(code.label(), where, what));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }
}
